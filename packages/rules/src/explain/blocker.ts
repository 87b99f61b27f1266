import type { Blocker, BlockerCode, LimitTrace } from '../decision.ts'
import { formatMinor } from '../domain/money.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Citation } from '../law/citation.ts'
import type { ParameterProblem } from '../law/parameter.ts'

type Detail = {
  readonly subject?: string | null
  readonly citation?: Citation | null
  readonly lawfulFrom?: PlainDate | null
}

/** A blocker of one code, with its sentence. */
export function blocker(code: BlockerCode, detail: Detail = {}): Blocker {
  const { subject = null, citation = null, lawfulFrom = null } = detail
  return { code, subject, citation, lawfulFrom, text: sentences[code](subject ?? '', lawfulFrom) }
}

const sentences: {
  readonly [code in BlockerCode]: (subject: string, from: PlainDate | null) => string
} = {
  paid: () => 'The claim is paid.',
  credited: () => 'The claim was credited in full.',
  withdrawn: () => 'The creditor withdrew the claim.',
  stopped: () => 'Dunning of this claim was stopped.',
  'handed-over': () => 'The claim was handed over to an agency.',
  'time-barred': (day) => `The claim has been time-barred since ${day}.`,
  'action-pending': (step) => `The action of step "${step}" was decided and has not gone out yet.`,
  'review-open': (step) => `A person has to look at this claim first ("${step}").`,
  'acted-today': () => 'The claim had its one action of the day.',
  'fact-unknown': (fact) =>
    `Nobody has said what "${fact}" is. Unknown is not no: a person has to find out.`,
  'policy-not-applicable': (policy) => `The policy "${policy}" is not made for this claim.`,
  'wrong-jurisdiction': (country) =>
    country === ''
      ? 'Nobody has said which law the claim is under.'
      : `No law is loaded for "${country}".`,
  'on-hold': (reason, from) =>
    `A person put the claim on hold (${reason})${from === null ? '' : ` until ${from}`}.`,
  'customer-stop': () => 'The creditor wants no dunning of this debtor.',
  'held-by-policy': (entry) => `The policy holds the claim back ("${entry}").`,
  'wait-not-over': (step, from) =>
    `The policy waits${step === '' ? '' : ` before step "${step}"`}${from === null ? '' : ` until ${from}`}.`,
  'end-of-policy': () => 'The policy asks for nothing more unless something happens.',
  limit: (limit) => `The law stands in the way (${limit}).`,
  'law-not-known': (parameter) => `The law data gives no value for "${parameter}".`,
  'taken-for-debtor': (fact) =>
    `Nobody has said what "${fact}" is; the sums are counted in the debtor's favour.`,
  'fee-in-other-currency': (currency) =>
    `The claim is in another currency than the fees of the law (${currency}); no fee is added.`,
}

/** The blocker for a parameter that has no value on the day it is needed. */
export function lawNotKnown(problem: ParameterProblem, citation: Citation | null): Blocker {
  const { parameter, day, bound } = problem
  const reasons: { readonly [code in ParameterProblem['code']]: string } = {
    'parameter-before-first-value': `its first value is of ${bound}`,
    'parameter-not-verified': `it is verified through ${bound} only`,
    'parameter-unknown': `its value from ${bound} on was not found`,
    'parameter-gives-none': `the law gives none from ${bound} on`,
  }
  return {
    ...blocker('law-not-known', { subject: parameter, citation }),
    text: `${parameter} has no value for ${day}: ${reasons[problem.code]}. A person decides.`,
  }
}

/** The blocker for a limit that did not let an action pass as proposed. */
export function limitBlocker(trace: LimitTrace): Blocker {
  const { limit, citation, title } = trace
  const lawfulFrom = trace.remedy?.lawfulFrom ?? null
  return {
    ...blocker('limit', { subject: limit, citation, lawfulFrom }),
    text: `${title} (${citation.text}): ${remedyText(trace)}.`,
  }
}

type Done = NonNullable<LimitTrace['remedy']>

const remedyText = ({ remedy }: LimitTrace): string =>
  remedy === null ? 'allowed' : remedySentences[remedy.kind](remedy)

const remedySentences: { readonly [kind in Done['kind']]: (done: Done) => string } = {
  cap: ({ from, to }) => `fee brought down from ${amount(from)} to ${amount(to)}`,
  raise: ({ from, to }) => `deadline raised from ${from ?? 0} to ${to ?? 0} days`,
  waive: ({ from, lawfulFrom }) => `fee of ${amount(from)} dropped${fromDay(lawfulFrom)}`,
  postpone: ({ lawfulFrom }) => `postponed to ${lawfulFrom ?? 'a later day'}`,
  forbid: ({ lawfulFrom }) => `forbidden${fromDay(lawfulFrom)}; a person decides`,
}

const fromDay = (day: PlainDate | null): string => (day === null ? '' : `; lawful from ${day}`)

const amount = (minor: number | null): string => formatMinor(minor ?? 0)
