import type { GoingOut, Prose } from '../prose.ts'

const letters = {
  remind: 'Maksumuistutus',
  notice: 'Perintäilmoitus',
  demand: 'Maksuvaatimus',
} as const

const services = {
  collection: '',
  'reminder-and-collection': ' muistutettavaksi ja perittäväksi',
} as const

const daysOf = (count: number): string => (count === 1 ? '1 päivä' : `${count} päivää`)

/** Policies as prose in Finnish. Names of steps and facts stand behind a noun that takes the case. */
export const fi: Prose = {
  headings: {
    always: 'Jokaisessa vaiheessa',
    steps: 'Vaihe vaiheelta',
    loose: 'Vaiheet, joihin mikään reitti ei vie',
  },
  appliesToAll: 'Säännöstö koskee kaikkia saatavia.',
  appliesTo: (condition) => `Säännöstö koskee saatavia, joissa ${condition}.`,
  paidWithoutFees: 'Saatava katsotaan maksetuksi, kun vain kulut ovat jäljellä.',
  guards:
    'Säännöstöstä riippumatta mitään ei tehdä saatavalle, joka on maksettu, hyvitetty, peruutettu, lopetettu, siirretty tai vanhentunut, eikä silloin, kun ihminen on keskeyttänyt sen käsittelyn tai velallinen on muistutuskiellossa.',
  entries: {
    hold: (condition) => `Niin kauan kuin ${condition}, saatavan käsittely on keskeytettynä.`,
    review: (condition) => `Jos ${condition}, ihminen päättää, miten jatketaan.`,
    stop: (condition) => `Jos ${condition}, saatavaa ei enää peritä.`,
  },
  conditions: {
    states: {
      isCommercial: { yes: 'saatava on kaupallinen', no: 'saatava ei ole kaupallinen' },
      isDirectlyEnforceable: {
        yes: 'saatava on suoraan ulosottokelpoinen',
        no: 'saatava ei ole suoraan ulosottokelpoinen',
      },
      isDueDayAgreed: { yes: 'eräpäivästä on sovittu', no: 'eräpäivästä ei ole sovittu' },
      hasInterestWarning: {
        yes: 'laskussa on ilmoitettu viivästyskorko',
        no: 'laskussa ei ole ilmoitettu viivästyskorkoa',
      },
      isReminderFeeAgreed: {
        yes: 'muistutusmaksusta on sovittu',
        no: 'muistutusmaksusta ei ole sovittu',
      },
      isDisputed: { yes: 'saatava on riitautettu', no: 'saatavaa ei ole riitautettu' },
      isInsolvent: { yes: 'velallinen on maksukyvytön', no: 'velallinen ei ole maksukyvytön' },
      isDeceased: { yes: 'velallinen on kuollut', no: 'velallinen ei ole kuollut' },
      isInPaymentPlan: {
        yes: 'maksusuunnitelma on voimassa',
        no: 'maksusuunnitelmaa ei ole voimassa',
      },
      isPaymentPlanBroken: {
        yes: 'maksusuunnitelmaa on rikottu',
        no: 'maksusuunnitelmaa ei ole rikottu',
      },
      isOnHold: {
        yes: 'ihminen on keskeyttänyt saatavan käsittelyn',
        no: 'kukaan ei ole keskeyttänyt saatavan käsittelyä',
      },
      isCustomerStopped: {
        yes: 'velallinen on muistutuskiellossa',
        no: 'velallinen ei ole muistutuskiellossa',
      },
      isWorkingDay: { yes: 'on arkipäivä', no: 'ei ole arkipäivä' },
      isForeignCurrency: {
        yes: 'saatava on vieraassa valuutassa',
        no: 'saatava on maan omassa valuutassa',
      },
    },
    debtors: {
      consumer: 'kuluttaja',
      business: 'elinkeinonharjoittaja',
      public: 'viranomainen',
    },
    debtorIs: (kinds) => `velallinen on ${kinds}`,
    debtorIsNot: (kinds) => `velallinen ei ole ${kinds}`,
    elapsed: (days) => `on kulunut ${days}`,
    owed: (amount) => `${amount} on avoinna`,
    compares: (fact, wanted) => `tieto ${fact} on ${wanted}`,
    holds: (fact) => `ehto ${fact} täyttyy`,
    holdsNot: (fact) => `ehto ${fact} ei täyty`,
    isKnown: (fact) => `tieto ${fact} on saatavilla`,
    isNotKnown: (fact) => `tieto ${fact} puuttuu`,
    not: (condition) => `ei ole niin, että ${condition}`,
  },
  until: {
    'due-day': (count, days) =>
      count === 0
        ? 'eräpäivä on tullut eikä laskua ole maksettu'
        : `lasku on ollut maksamatta ${days} eräpäivän jälkeen`,
    'issue-day': (count, days) =>
      count === 0 ? 'lasku on lähetetty' : `laskun päiväyksestä on kulunut ${days}`,
    'pay-by-day': (count, days) => {
      if (count === 0) return 'kirjeen viimeinen maksupäivä on tullut'
      return count === 1
        ? 'kirjeen maksuaika on päättynyt'
        : `kirjeen viimeisestä maksupäivästä on kulunut ${days}`
    },
    'last-letter': (count, days) =>
      count === 0 ? 'viimeisin kirje on lähetetty' : `viimeisimmästä kirjeestä on kulunut ${days}`,
    step: (count, days) =>
      count === 0 ? 'edellinen vaihe on tehty' : `edellisestä vaiheesta on kulunut ${days}`,
  },
  andOnWorkingDay: ' ja on arkipäivä',
  follows: (step) => `siirrytään vaiheeseen ${step}`,
  nextFollows: 'siirrytään seuraavaan vaiheeseen',
  nothingFollows: 'ei vielä seuraa mitään',
  when: (until, follows) => `Kun ${until}, ${follows}.`,
  if: (condition, follows) => `Jos ${condition}, ${follows}.`,
  otherwise: (follows) => `Muuten ${follows}.`,
  afterwards: (follows) => `Sen jälkeen ${follows}.`,
  branch: 'Tässä reitit eroavat: valitaan ensimmäinen, joka sopii.',
  sends: (letter, how) => `${letters[letter]} ${sent(how)}.`,
  charges: {
    feeMax: 'suurinta laillista kulua',
    fee: (amount) => `kulua ${amount}`,
    interest: 'viivästyskorkoa',
    compensation: 'vakiokorvausta',
  },
  asks: (charges, days) => {
    const what = charges === null ? 'Siinä ei vaadita lisää mitään' : `Siinä vaaditaan ${charges}`
    return days === null
      ? `${what}, ja maksu on suoritettava heti.`
      : `${what}, ja maksuaikaa on ${days}.`
  },
  feeTooEarly: {
    waive: 'Jos kulu olisi liian aikainen, kirje lähetetään ilman sitä.',
    wait: 'Jos kulu olisi liian aikainen, kirje odottaa ensimmäistä laillista päivää.',
  },
  hasText: (template) => `Sen teksti on ${template}.`,
  sendsMessage: (channel, how) => `Viesti kanavalla ${channel} ${sent(how)}.`,
  handsOver: (service, { isReleased, isOnWorkingDay }) =>
    `Saatava siirretään perintätoimistolle${services[service]}${isOnWorkingDay ? ' arkipäivänä' : ''}${isReleased ? ', kun ihminen on vapauttanut sen' : ''}.`,
  together: 'Velallisen kaikki saatavat siirtyvät yhdessä.',
  holds: (days) =>
    days === null
      ? 'Saatavan käsittely on keskeytettynä seuraavaan vaiheeseen asti.'
      : `Saatavan käsittely on keskeytettynä ${days}.`,
  reviews: 'Ihminen päättää, miten jatketaan.',
  stops: 'Saatavaa ei enää peritä.',
  ends: 'Säännöstö päättyy tähän.',
  reason: (reason) => `Syy: ${reason}.`,
  note: (note) => `Huomautus: ${note}`,
  comes: ({ earliest, latest }) => {
    if (latest === null) return `Vaihe tulee aikaisintaan ${daysOf(earliest)} eräpäivän jälkeen.`
    if (earliest === latest)
      return earliest === 0
        ? 'Vaihe tulee eräpäivänä.'
        : `Vaihe tulee ${daysOf(earliest)} eräpäivän jälkeen.`
    return `Vaihe tulee ${earliest}–${latest} päivää eräpäivän jälkeen.`
  },
  counted: 'Päivät koskevat saatavaa, jota kukaan ei maksa ja jolle ei tapahdu muuta.',
  keepsTo: (laws) => `Vaihe noudattaa: ${laws}.`,
  breaks: (law, finding) => `Vaihe ei noudata: ${law}. ${finding}`,
}

function sent({ isReleased, isOnWorkingDay }: GoingOut): string {
  const day = isOnWorkingDay ? ' arkipäivänä' : ''
  return isReleased
    ? `valmistellaan ja lähetetään${day}, kun ihminen vapauttaa lähetyksen`
    : `lähetetään${day}`
}
