import type { GoingOut, Prose } from '../prose.ts'

const letters = {
  remind: 'En purring',
  notice: 'Et inkassovarsel',
  demand: 'En betalingsoppfordring',
} as const

const services = {
  collection: 'til inkasso',
  'reminder-and-collection': 'et inkassoforetak til purring og inkasso',
} as const

const daysOf = (count: number): string => (count === 1 ? '1 dag' : `${count} dager`)

/** Policies as prose in Norwegian bokmål. */
export const nb: Prose = {
  headings: {
    always: 'Ved hvert steg',
    steps: 'Steg for steg',
    loose: 'Steg som ingen vei fører til',
  },
  appliesToAll: 'Regelverket gjelder alle krav.',
  appliesTo: (condition) => `Regelverket gjelder krav der ${condition}.`,
  paidWithoutFees: 'Et krav regnes som betalt når bare gebyrene står igjen.',
  guards:
    'Uansett hva regelverket sier, gjøres det ingenting med et krav som er betalt, kreditert, trukket tilbake, stanset, oversendt eller foreldet, og heller ikke så lenge en person har satt det på vent eller skyldneren har purrestopp.',
  entries: {
    hold: (condition) => `Så lenge ${condition}, er kravet satt på vent.`,
    review: (condition) => `Hvis ${condition}, avgjør en person hvordan det går videre.`,
    stop: (condition) => `Hvis ${condition}, følges kravet ikke opp mer.`,
  },
  conditions: {
    states: {
      isCommercial: { yes: 'kravet er kommersielt', no: 'kravet ikke er kommersielt' },
      isDirectlyEnforceable: {
        yes: 'kravet har særlig tvangsgrunnlag',
        no: 'kravet ikke har særlig tvangsgrunnlag',
      },
      isDueDayAgreed: { yes: 'forfallsdagen var avtalt', no: 'forfallsdagen ikke var avtalt' },
      hasInterestWarning: {
        yes: 'fakturaen varslet om rente',
        no: 'fakturaen ikke varslet om rente',
      },
      isReminderFeeAgreed: {
        yes: 'purregebyr var avtalt',
        no: 'purregebyr ikke var avtalt',
      },
      isDisputed: { yes: 'kravet er bestridt', no: 'kravet ikke er bestridt' },
      isInsolvent: { yes: 'skyldneren er insolvent', no: 'skyldneren ikke er insolvent' },
      isDeceased: { yes: 'skyldneren er død', no: 'skyldneren ikke er død' },
      isInPaymentPlan: {
        yes: 'en nedbetalingsavtale løper',
        no: 'ingen nedbetalingsavtale løper',
      },
      isPaymentPlanBroken: {
        yes: 'nedbetalingsavtalen er misligholdt',
        no: 'ingen nedbetalingsavtale er misligholdt',
      },
      isOnHold: {
        yes: 'en person har satt kravet på vent',
        no: 'ingen har satt kravet på vent',
      },
      isCustomerStopped: {
        yes: 'skyldneren har purrestopp',
        no: 'skyldneren ikke har purrestopp',
      },
      isWorkingDay: { yes: 'det er virkedag', no: 'det ikke er virkedag' },
      isForeignCurrency: {
        yes: 'kravet er i utenlandsk valuta',
        no: 'kravet er i landets valuta',
      },
    },
    debtors: {
      consumer: 'forbruker',
      business: 'næringsdrivende',
      public: 'en offentlig myndighet',
    },
    debtorIs: (kinds) => `skyldneren er ${kinds}`,
    debtorIsNot: (kinds) => `skyldneren ikke er ${kinds}`,
    elapsed: (days) => `det er ${days}`,
    owed: (amount) => `${amount} er utestående`,
    compares: (fact, wanted) => `${fact} er ${wanted}`,
    holds: (fact) => `${fact} er oppfylt`,
    holdsNot: (fact) => `${fact} ikke er oppfylt`,
    isKnown: (fact) => `${fact} er kjent`,
    isNotKnown: (fact) => `${fact} ikke er kjent`,
    not: (condition) => `det ikke er slik at ${condition}`,
  },
  until: {
    'due-day': (count, days) =>
      count === 0
        ? 'fakturaen har forfalt uten å være betalt'
        : `fakturaen har vært ubetalt i ${days} etter forfall`,
    'issue-day': (count, days) =>
      count === 0 ? 'fakturaen er sendt' : `det er gått ${days} siden fakturadatoen`,
    'pay-by-day': (count, days) => {
      if (count === 0) return 'siste betalingsdag i brevet er kommet'
      return count === 1
        ? 'betalingsfristen i brevet er ute'
        : `det er gått ${days} siden siste betalingsdag i brevet`
    },
    'last-letter': (count, days) =>
      count === 0 ? 'siste brev er sendt' : `det er gått ${days} siden siste brev`,
    step: (count, days) =>
      count === 0 ? 'forrige steg er fullført' : `det er gått ${days} siden forrige steg`,
  },
  andOnWorkingDay: ' og det er virkedag',
  follows: (step) => `følger steg ${step}`,
  nextFollows: 'følger neste steg',
  nothingFollows: 'følger ingenting ennå',
  when: (until, follows) => `Når ${until}, ${follows}.`,
  if: (condition, follows) => `Hvis ${condition}, ${follows}.`,
  otherwise: (follows) => `Ellers ${follows}.`,
  afterwards: (follows) => `Deretter ${follows}.`,
  branch: 'Her skilles veiene: Den første som passer, velges.',
  sends: (letter, how) => `${letters[letter]} ${sent(how)}.`,
  charges: {
    feeMax: 'høyeste lovlige gebyr',
    fee: (amount) => `et gebyr på ${amount}`,
    interest: 'forsinkelsesrente',
    compensation: 'standardkompensasjon',
  },
  asks: (charges, days) => {
    const what = charges === null ? 'Brevet legger ikke noe til kravet' : `Brevet krever ${charges}`
    return `${what} og ${days === null ? 'skal betales straks' : `gir ${days} til å betale`}.`
  },
  feeTooEarly: {
    waive: 'Er det for tidlig for gebyret, sendes brevet uten.',
    wait: 'Er det for tidlig for gebyret, venter brevet til første lovlige dag.',
  },
  hasText: (template) => `Teksten er ${template}.`,
  sendsMessage: (channel, how) => `En melding på kanalen ${channel} ${sent(how)}.`,
  handsOver: (service, { isReleased, isOnWorkingDay }) =>
    `Kravet oversendes ${services[service]}${isOnWorkingDay ? ' på en virkedag' : ''}${isReleased ? ' når en person har frigitt det' : ''}.`,
  together: 'Alle skyldnerens krav går samlet.',
  holds: (days) =>
    days === null
      ? 'Kravet er satt på vent til neste steg kommer.'
      : `Kravet er satt på vent i ${days}.`,
  reviews: 'En person avgjør hvordan det går videre.',
  stops: 'Kravet følges ikke opp mer.',
  ends: 'Regelverket slutter her.',
  reason: (reason) => `Begrunnelse: ${reason}.`,
  note: (note) => `Merknad: ${note}`,
  comes: ({ earliest, latest }) => {
    if (latest === null) return `Steget kommer tidligst ${daysOf(earliest)} etter forfall.`
    if (earliest === latest)
      return earliest === 0
        ? 'Steget kommer på forfallsdagen.'
        : `Steget kommer ${daysOf(earliest)} etter forfall.`
    return `Steget kommer ${earliest} til ${latest} dager etter forfall.`
  },
  counted: 'Dagene gjelder et krav som ingen betaler og som det ikke skjer noe annet med.',
  keepsTo: (laws) => `Steget følger ${laws}.`,
  breaks: (law, finding) => `Steget er ikke i samsvar med ${law}. ${finding}`,
}

function sent({ isReleased, isOnWorkingDay }: GoingOut): string {
  const day = isOnWorkingDay ? ' på en virkedag' : ''
  return isReleased ? `forberedes og sendes${day} når en person frigir utsendingen` : `sendes${day}`
}
