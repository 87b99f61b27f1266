import type { GoingOut, Prose } from '../prose.ts'

const letters = {
  remind: 'En påminnelse',
  notice: 'Ett inkassovarsel',
  demand: 'Ett betalningskrav',
} as const

const services = {
  collection: 'till inkasso',
  'reminder-and-collection': 'till ett inkassoföretag för påminnelser och inkasso',
} as const

const daysOf = (count: number): string => (count === 1 ? '1 dag' : `${count} dagar`)

/** Policies as prose in Swedish. */
export const sv: Prose = {
  headings: {
    always: 'Vid varje steg',
    steps: 'Steg för steg',
    loose: 'Steg som ingen väg leder till',
  },
  appliesToAll: 'Regelverket gäller alla fordringar.',
  appliesTo: (condition) => `Regelverket gäller fordringar där ${condition}.`,
  paidWithoutFees: 'En fordran räknas som betald när bara avgifterna återstår.',
  guards:
    'Vad regelverket än säger görs ingenting med en fordran som är betald, krediterad, återkallad, stoppad, överlämnad eller preskriberad, och inte heller så länge en person har gjort den vilande eller gäldenären har kravstopp.',
  entries: {
    hold: (condition) => `Så länge ${condition} är fordran vilande.`,
    review: (condition) => `Om ${condition} avgör en person hur det går vidare.`,
    stop: (condition) => `Om ${condition} följs fordran inte upp längre.`,
  },
  conditions: {
    states: {
      isCommercial: { yes: 'fordran är kommersiell', no: 'fordran inte är kommersiell' },
      isDirectlyEnforceable: {
        yes: 'fordran är direkt utsökbar',
        no: 'fordran inte är direkt utsökbar',
      },
      isDueDayAgreed: {
        yes: 'förfallodagen var avtalad',
        no: 'förfallodagen inte var avtalad',
      },
      hasInterestWarning: {
        yes: 'fakturan upplyste om ränta',
        no: 'fakturan inte upplyste om ränta',
      },
      isReminderFeeAgreed: {
        yes: 'påminnelseavgift var avtalad',
        no: 'påminnelseavgift inte var avtalad',
      },
      isDisputed: { yes: 'fordran är bestridd', no: 'fordran inte är bestridd' },
      isInsolvent: { yes: 'gäldenären är insolvent', no: 'gäldenären inte är insolvent' },
      isDeceased: { yes: 'gäldenären har avlidit', no: 'gäldenären inte har avlidit' },
      isInPaymentPlan: { yes: 'en avbetalningsplan pågår', no: 'ingen avbetalningsplan pågår' },
      isPaymentPlanBroken: {
        yes: 'avbetalningsplanen har brutits',
        no: 'ingen avbetalningsplan har brutits',
      },
      isOnHold: {
        yes: 'en person har gjort fordran vilande',
        no: 'ingen har gjort fordran vilande',
      },
      isCustomerStopped: {
        yes: 'gäldenären har kravstopp',
        no: 'gäldenären inte har kravstopp',
      },
      isWorkingDay: { yes: 'det är vardag', no: 'det inte är vardag' },
      isForeignCurrency: {
        yes: 'fordran är i utländsk valuta',
        no: 'fordran är i landets valuta',
      },
    },
    debtors: { consumer: 'konsument', business: 'näringsidkare', public: 'en myndighet' },
    debtorIs: (kinds) => `gäldenären är ${kinds}`,
    debtorIsNot: (kinds) => `gäldenären inte är ${kinds}`,
    elapsed: (days) => `det är ${days}`,
    owed: (amount) => `${amount} är utestående`,
    compares: (fact, wanted) => `${fact} är ${wanted}`,
    holds: (fact) => `${fact} är uppfyllt`,
    holdsNot: (fact) => `${fact} inte är uppfyllt`,
    isKnown: (fact) => `${fact} är känt`,
    isNotKnown: (fact) => `${fact} inte är känt`,
    not: (condition) => `det inte är så att ${condition}`,
  },
  until: {
    'due-day': (count, days) =>
      count === 0
        ? 'fakturan har förfallit utan att vara betald'
        : `fakturan har varit obetald i ${days} efter förfallodagen`,
    'issue-day': (count, days) =>
      count === 0 ? 'fakturan är utfärdad' : `det har gått ${days} sedan fakturadatum`,
    'pay-by-day': (count, days) => {
      if (count === 0) return 'brevets sista betalningsdag har kommit'
      return count === 1
        ? 'brevets betalningsfrist har löpt ut'
        : `det har gått ${days} sedan brevets sista betalningsdag`
    },
    'last-letter': (count, days) =>
      count === 0 ? 'det senaste brevet har skickats' : `det har gått ${days} sedan senaste brevet`,
    step: (count, days) =>
      count === 0 ? 'föregående steg är slutfört' : `det har gått ${days} sedan föregående steg`,
  },
  andOnWorkingDay: ' och det är vardag',
  follows: (step) => `följer steg ${step}`,
  nextFollows: 'följer nästa steg',
  nothingFollows: 'följer ingenting ännu',
  when: (until, follows) => `När ${until} ${follows}.`,
  if: (condition, follows) => `Om ${condition} ${follows}.`,
  otherwise: (follows) => `Annars ${follows}.`,
  afterwards: (follows) => `Därefter ${follows}.`,
  branch: 'Här skiljs vägarna åt: den första som passar väljs.',
  sends: (letter, how) => `${letters[letter]} ${sent(how)}.`,
  charges: {
    feeMax: 'högsta lagliga avgift',
    fee: (amount) => `en avgift på ${amount}`,
    interest: 'dröjsmålsränta',
    compensation: 'förseningsersättning',
  },
  asks: (charges, days) => {
    const what = charges === null ? 'Brevet lägger inget till fordran' : `Brevet kräver ${charges}`
    return `${what} och ${days === null ? 'ska betalas genast' : `ger ${days} att betala`}.`
  },
  feeTooEarly: {
    waive: 'Är det för tidigt för avgiften skickas brevet utan den.',
    wait: 'Är det för tidigt för avgiften väntar brevet till första lagliga dag.',
  },
  hasText: (template) => `Texten är ${template}.`,
  sendsMessage: (channel, how) => `Ett meddelande via ${channel} ${sent(how)}.`,
  handsOver: (service, { isReleased, isOnWorkingDay }) =>
    `Fordran överlämnas ${services[service]}${isOnWorkingDay ? ' på en vardag' : ''}${isReleased ? ' när en person har frigjort den' : ''}.`,
  together: 'Gäldenärens alla fordringar går tillsammans.',
  holds: (days) =>
    days === null ? 'Fordran är vilande tills nästa steg kommer.' : `Fordran är vilande i ${days}.`,
  reviews: 'En person avgör hur det går vidare.',
  stops: 'Fordran följs inte upp längre.',
  ends: 'Regelverket slutar här.',
  reason: (reason) => `Skäl: ${reason}.`,
  note: (note) => `Anmärkning: ${note}`,
  comes: ({ earliest, latest }) => {
    if (latest === null) return `Steget kommer tidigast ${daysOf(earliest)} efter förfallodagen.`
    if (earliest === latest)
      return earliest === 0
        ? 'Steget kommer på förfallodagen.'
        : `Steget kommer ${daysOf(earliest)} efter förfallodagen.`
    return `Steget kommer ${earliest} till ${latest} dagar efter förfallodagen.`
  },
  counted: 'Dagarna gäller en fordran som ingen betalar och som inget annat händer med.',
  keepsTo: (laws) => `Steget följer ${laws}.`,
  breaks: (law, finding) => `Steget är inte förenligt med ${law}. ${finding}`,
}

function sent({ isReleased, isOnWorkingDay }: GoingOut): string {
  const day = isOnWorkingDay ? ' på en vardag' : ''
  return isReleased ? `förbereds och skickas${day} när en person frigör utskicket` : `skickas${day}`
}
