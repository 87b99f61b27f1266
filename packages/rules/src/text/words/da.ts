import type { GoingOut, Prose } from '../prose.ts'

const letters = {
  remind: 'En rykker',
  notice: 'Et inkassovarsel',
  demand: 'Et betalingspåkrav',
} as const

const services = {
  collection: 'til inkasso',
  'reminder-and-collection': 'til et inkassobureau til rykkere og inkasso',
} as const

const daysOf = (count: number): string => (count === 1 ? '1 dag' : `${count} dage`)

/** Policies as prose in Danish. */
export const da: Prose = {
  headings: {
    always: 'Ved hvert trin',
    steps: 'Trin for trin',
    loose: 'Trin, som ingen vej fører til',
  },
  appliesToAll: 'Regelsættet gælder alle fordringer.',
  appliesTo: (condition) => `Regelsættet gælder fordringer, hvor ${condition}.`,
  paidWithoutFees: 'En fordring anses for betalt, når kun gebyrerne er tilbage.',
  guards:
    'Uanset hvad regelsættet siger, sker der intet med en fordring, som er betalt, krediteret, trukket tilbage, stoppet, overdraget eller forældet, og heller ikke så længe en person har sat den på hold, eller skyldneren har rykkerstop.',
  entries: {
    hold: (condition) => `Så længe ${condition}, er fordringen sat på hold.`,
    review: (condition) => `Hvis ${condition}, afgør en person, hvordan det går videre.`,
    stop: (condition) => `Hvis ${condition}, følges fordringen ikke længere op.`,
  },
  conditions: {
    states: {
      isCommercial: { yes: 'fordringen er kommerciel', no: 'fordringen ikke er kommerciel' },
      isDirectlyEnforceable: {
        yes: 'fordringen kan tvangsfuldbyrdes umiddelbart',
        no: 'fordringen ikke kan tvangsfuldbyrdes umiddelbart',
      },
      isDueDayAgreed: { yes: 'forfaldsdagen var aftalt', no: 'forfaldsdagen ikke var aftalt' },
      hasInterestWarning: {
        yes: 'fakturaen varslede renter',
        no: 'fakturaen ikke varslede renter',
      },
      isReminderFeeAgreed: { yes: 'rykkergebyr var aftalt', no: 'rykkergebyr ikke var aftalt' },
      isDisputed: { yes: 'fordringen er bestridt', no: 'fordringen ikke er bestridt' },
      isInsolvent: { yes: 'skyldneren er insolvent', no: 'skyldneren ikke er insolvent' },
      isDeceased: { yes: 'skyldneren er død', no: 'skyldneren ikke er død' },
      isInPaymentPlan: { yes: 'en afdragsordning løber', no: 'ingen afdragsordning løber' },
      isPaymentPlanBroken: {
        yes: 'afdragsordningen er misligholdt',
        no: 'ingen afdragsordning er misligholdt',
      },
      isOnHold: {
        yes: 'en person har sat fordringen på hold',
        no: 'ingen har sat fordringen på hold',
      },
      isCustomerStopped: {
        yes: 'skyldneren har rykkerstop',
        no: 'skyldneren ikke har rykkerstop',
      },
      isWorkingDay: { yes: 'det er hverdag', no: 'det ikke er hverdag' },
      isForeignCurrency: {
        yes: 'fordringen er i udenlandsk valuta',
        no: 'fordringen er i landets valuta',
      },
    },
    debtors: {
      consumer: 'forbruger',
      business: 'erhvervsdrivende',
      public: 'en offentlig myndighed',
    },
    debtorIs: (kinds) => `skyldneren er ${kinds}`,
    debtorIsNot: (kinds) => `skyldneren ikke er ${kinds}`,
    elapsed: (days) => `det er ${days}`,
    owed: (amount) => `${amount} er udestående`,
    compares: (fact, wanted) => `${fact} er ${wanted}`,
    holds: (fact) => `${fact} er opfyldt`,
    holdsNot: (fact) => `${fact} ikke er opfyldt`,
    isKnown: (fact) => `${fact} er kendt`,
    isNotKnown: (fact) => `${fact} ikke er kendt`,
    not: (condition) => `det ikke er sådan, at ${condition}`,
  },
  until: {
    'due-day': (count, days) =>
      count === 0
        ? 'fakturaen er forfalden uden at være betalt'
        : `fakturaen har været ubetalt i ${days} efter forfald`,
    'issue-day': (count, days) =>
      count === 0 ? 'fakturaen er udstedt' : `der er gået ${days} siden fakturadatoen`,
    'pay-by-day': (count, days) => {
      if (count === 0) return 'brevets sidste betalingsdag er kommet'
      return count === 1
        ? 'brevets betalingsfrist er udløbet'
        : `der er gået ${days} siden brevets sidste betalingsdag`
    },
    'last-letter': (count, days) =>
      count === 0 ? 'det seneste brev er sendt' : `der er gået ${days} siden det seneste brev`,
    step: (count, days) =>
      count === 0 ? 'det forrige trin er udført' : `der er gået ${days} siden det forrige trin`,
  },
  andOnWorkingDay: ', og det er hverdag',
  follows: (step) => `følger trin ${step}`,
  nextFollows: 'følger næste trin',
  nothingFollows: 'følger der endnu intet',
  when: (until, follows) => `Når ${until}, ${follows}.`,
  if: (condition, follows) => `Hvis ${condition}, ${follows}.`,
  otherwise: (follows) => `Ellers ${follows}.`,
  afterwards: (follows) => `Derefter ${follows}.`,
  branch: 'Her skilles vejene: Den første, der passer, vælges.',
  sends: (letter, how) => `${letters[letter]} ${sent(how)}.`,
  charges: {
    feeMax: 'det højeste lovlige gebyr',
    fee: (amount) => `et gebyr på ${amount}`,
    interest: 'morarente',
    compensation: 'kompensationsbeløb',
  },
  asks: (charges, days) => {
    const what =
      charges === null ? 'Brevet lægger intet til fordringen' : `Brevet kræver ${charges}`
    return `${what} og ${days === null ? 'skal betales straks' : `giver ${days} til at betale`}.`
  },
  feeTooEarly: {
    waive: 'Er det for tidligt til gebyret, sendes brevet uden.',
    wait: 'Er det for tidligt til gebyret, venter brevet til den første lovlige dag.',
  },
  hasText: (template) => `Teksten er ${template}.`,
  sendsMessage: (channel, how) => `En besked på kanalen ${channel} ${sent(how)}.`,
  handsOver: (service, { isReleased, isOnWorkingDay }) =>
    `Fordringen overdrages ${services[service]}${isOnWorkingDay ? ' på en hverdag' : ''}${isReleased ? ', når en person har frigivet den' : ''}.`,
  together: 'Alle skyldnerens fordringer følges ad.',
  holds: (days) =>
    days === null
      ? 'Fordringen er sat på hold, til næste trin kommer.'
      : `Fordringen er sat på hold i ${days}.`,
  reviews: 'En person afgør, hvordan det går videre.',
  stops: 'Fordringen følges ikke længere op.',
  ends: 'Regelsættet slutter her.',
  reason: (reason) => `Begrundelse: ${reason}.`,
  note: (note) => `Bemærkning: ${note}`,
  comes: ({ earliest, latest }) => {
    if (latest === null) return `Trinnet kommer tidligst ${daysOf(earliest)} efter forfald.`
    if (earliest === latest)
      return earliest === 0
        ? 'Trinnet kommer på forfaldsdagen.'
        : `Trinnet kommer ${daysOf(earliest)} efter forfald.`
    return `Trinnet kommer ${earliest} til ${latest} dage efter forfald.`
  },
  counted: 'Dagene gælder en fordring, som ingen betaler, og som der ikke sker andet med.',
  keepsTo: (laws) => `Trinnet følger ${laws}.`,
  breaks: (law, finding) => `Trinnet er ikke i overensstemmelse med ${law}. ${finding}`,
}

function sent({ isReleased, isOnWorkingDay }: GoingOut): string {
  const day = isOnWorkingDay ? ' på en hverdag' : ''
  return isReleased
    ? `forberedes og sendes${day}, når en person frigiver udsendelsen`
    : `sendes${day}`
}
