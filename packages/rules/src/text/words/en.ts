import type { GoingOut, Prose } from '../prose.ts'

const letters = {
  remind: 'A reminder',
  notice: 'A notice of collection',
  demand: 'A payment demand',
} as const

const services = {
  collection: 'for debt collection',
  'reminder-and-collection': 'for reminders and debt collection',
} as const

const daysOf = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** Policies as prose in English. */
export const en: Prose = {
  headings: {
    always: 'At every step',
    steps: 'Step by step',
    loose: 'Steps that no way leads to',
  },
  appliesToAll: 'This policy is for all claims.',
  appliesTo: (condition) => `This policy is for claims where ${condition}.`,
  paidWithoutFees: 'A claim counts as paid when only its fees are left.',
  guards:
    'Whatever the policy says, nothing is done about a claim that is paid, credited, withdrawn, stopped, handed over or time-barred, nor while a person holds it or the creditor wants no dunning of the debtor.',
  entries: {
    hold: (condition) => `While ${condition}, dunning is on hold.`,
    review: (condition) => `If ${condition}, a person decides how to go on.`,
    stop: (condition) => `If ${condition}, dunning stops.`,
  },
  conditions: {
    states: {
      isCommercial: { yes: 'the claim is commercial', no: 'the claim is not commercial' },
      isDirectlyEnforceable: {
        yes: 'the claim can be enforced without a judgment',
        no: 'the claim cannot be enforced without a judgment',
      },
      isDueDayAgreed: { yes: 'the due day was agreed', no: 'the due day was not agreed' },
      hasInterestWarning: {
        yes: 'the invoice warned of interest',
        no: 'the invoice did not warn of interest',
      },
      isReminderFeeAgreed: {
        yes: 'a reminder fee was agreed',
        no: 'no reminder fee was agreed',
      },
      isDisputed: { yes: 'the claim is disputed', no: 'the claim is not disputed' },
      isInsolvent: { yes: 'the debtor is insolvent', no: 'the debtor is not insolvent' },
      isDeceased: { yes: 'the debtor has died', no: 'the debtor has not died' },
      isInPaymentPlan: { yes: 'a payment plan is running', no: 'no payment plan is running' },
      isPaymentPlanBroken: {
        yes: 'the payment plan was broken',
        no: 'no payment plan was broken',
      },
      isOnHold: { yes: 'a person holds the claim', no: 'nobody holds the claim' },
      isCustomerStopped: {
        yes: 'the creditor wants no dunning of the debtor',
        no: 'the creditor has not stopped dunning of the debtor',
      },
      isWorkingDay: { yes: 'it is a working day', no: 'it is not a working day' },
      isForeignCurrency: {
        yes: 'the claim is in a foreign currency',
        no: 'the claim is in the currency of the country',
      },
    },
    debtors: { consumer: 'a consumer', business: 'a business', public: 'a public authority' },
    debtorIs: (kinds) => `the debtor is ${kinds}`,
    debtorIsNot: (kinds) => `the debtor is not ${kinds}`,
    elapsed: (days) => `it has been ${days}`,
    owed: (amount) => `${amount} is outstanding`,
    compares: (fact, wanted) => `${fact} is ${wanted}`,
    holds: (fact) => `${fact} holds`,
    holdsNot: (fact) => `${fact} does not hold`,
    isKnown: (fact) => `${fact} is known`,
    isNotKnown: (fact) => `${fact} is not known`,
    not: (condition) => `it is not so that ${condition}`,
  },
  until: {
    'due-day': (count, days) =>
      count === 0
        ? 'the due day has come and the invoice is unpaid'
        : `the invoice has been unpaid for ${days} after its due day`,
    'issue-day': (count, days) =>
      count === 0
        ? 'the invoice has been issued'
        : `it has been ${days} since the day of the invoice`,
    'pay-by-day': (count, days) => {
      if (count === 0) return 'the last day to pay of the letter has come'
      return count === 1
        ? 'the last day to pay of the letter has passed'
        : `it has been ${days} since the last day to pay of the letter`
    },
    'last-letter': (count, days) =>
      count === 0 ? 'the last letter has gone out' : `it has been ${days} since the last letter`,
    step: (count, days) =>
      count === 0 ? 'the step before is done' : `it has been ${days} since the step before`,
  },
  andOnWorkingDay: ' and it is a working day',
  follows: (step) => `step ${step} follows`,
  nextFollows: 'the next step follows',
  nothingFollows: 'nothing follows yet',
  when: (until, follows) => `When ${until}, ${follows}.`,
  if: (condition, follows) => `If ${condition}, ${follows}.`,
  otherwise: (follows) => `Otherwise ${follows}.`,
  afterwards: (follows) => `Then ${follows}.`,
  branch: 'Here the ways part: the first that fits is taken.',
  sends: (letter, how) => `${letters[letter]} is ${sent(how)}.`,
  charges: {
    feeMax: 'the highest lawful fee',
    fee: (amount) => `a fee of ${amount}`,
    interest: 'late-payment interest',
    compensation: 'the statutory compensation',
  },
  asks: (charges, days) => {
    const what = charges === null ? 'adds nothing to the claim' : `charges ${charges}`
    return `It ${what} and ${days === null ? 'is to be paid at once' : `gives ${days} to pay`}.`
  },
  feeTooEarly: {
    waive: 'Where it is too early for the fee, it goes out without it.',
    wait: 'Where it is too early for the fee, it waits for the first lawful day.',
  },
  hasText: (template) => `Its text is ${template}.`,
  sendsMessage: (channel, how) => `A message by ${channel} is ${sent(how)}.`,
  handsOver: (service, { isReleased, isOnWorkingDay }) =>
    `The claim is handed over to an agency ${services[service]}${isOnWorkingDay ? ' on a working day' : ''}${isReleased ? ', once a person has released it' : ''}.`,
  together: 'All claims of the debtor go together.',
  holds: (days) =>
    days === null
      ? 'Dunning is on hold until the next step comes.'
      : `Dunning is on hold for ${days}.`,
  reviews: 'A person decides how to go on.',
  stops: 'Dunning stops.',
  ends: 'The policy ends here.',
  reason: (reason) => `Reason: ${reason}.`,
  note: (note) => `Note: ${note}`,
  comes: ({ earliest, latest }) => {
    if (latest === null)
      return `This step comes ${daysOf(earliest)} after the due day at the earliest.`
    if (earliest === latest)
      return earliest === 0
        ? 'This step comes on the due day.'
        : `This step comes ${daysOf(earliest)} after the due day.`
    return `This step comes ${earliest} to ${latest} days after the due day.`
  },
  counted:
    'The days of the steps are those of a claim that nobody pays and to which nothing else happens.',
  keepsTo: (laws) => `This step keeps to ${laws}.`,
  breaks: (law, finding) => `This step does not keep to ${law}. ${finding}`,
}

function sent({ isReleased, isOnWorkingDay }: GoingOut): string {
  const day = isOnWorkingDay ? ' on a working day' : ''
  return isReleased ? `made ready and sent${day} once a person has released it` : `sent${day}`
}
