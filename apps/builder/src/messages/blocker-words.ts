import {
  type Blocker,
  type BlockerCode,
  factName,
  type LimitTrace,
  parameterName,
} from '@forfall/rules'
import { type FactContext, factValue, stepName } from './fact-words.ts'
import type { Words } from './use-words.ts'

type Means = { readonly context: FactContext; readonly words: Words }

/** A reason why an action is not possible, in one sentence of the reader's language. */
export function blockerWords(
  blocker: Blocker,
  limits: readonly LimitTrace[],
  means: Means,
): string {
  const { code, subject, lawfulFrom } = blocker
  if (code === 'limit') return limitBlockerWords(blocker, limits, means)
  const { words } = means
  return words.say(`blocker.${code}`, {
    subject: subject === null ? '' : subjectWords(code, subject, means),
    day: lawfulFrom === null ? '' : words.day(lawfulFrom),
    hasDay: lawfulFrom === null ? 'no' : 'yes',
  })
}

/** The title of a limit in the reader's language, from the country's data. */
export function limitTitle(limit: LimitTrace, { context, words }: Means): string {
  const known = context.wording.jurisdiction?.limits.find(
    ({ id, on }) => id === limit.limit && on === limit.on,
  )
  return known === undefined ? limit.title : words.text(known.title)
}

/** What the law did to an action. Fees are amounts, a raised deadline is in days. */
export function remedyWords(
  remedy: NonNullable<LimitTrace['remedy']>,
  { context, words }: Means,
): string {
  const fact = remedy.kind === 'raise' ? 'proposal.payWithinDays' : 'proposal.feeMinor'
  const shown = (value: number | null) => factValue({ id: fact, value }, context, words)
  return words.say(`remedy.${remedy.kind}`, {
    from: shown(remedy.from),
    to: shown(remedy.to),
    day: remedy.lawfulFrom === null ? '' : words.day(remedy.lawfulFrom),
    hasDay: remedy.lawfulFrom === null ? 'no' : 'yes',
  })
}

function limitBlockerWords(blocker: Blocker, limits: readonly LimitTrace[], means: Means): string {
  const limit = limits.find(({ limit: id, remedy }) => id === blocker.subject && remedy !== null)
  if (limit === undefined || limit.remedy === null) return blocker.text
  return `${limitTitle(limit, means)}. ${remedyWords(limit.remedy, means)}`
}

/** What a blocker is about: a step for most, else a fact, a parameter, a reason, a day, a code. */
function subjectWords(code: BlockerCode, subject: string, { context, words }: Means): string {
  switch (code) {
    case 'fact-unknown':
    case 'taken-for-debtor':
      return factName(subject, context.wording)
    case 'law-not-known':
      return parameterName(subject, context.wording)
    case 'time-barred':
      return words.day(subject)
    default:
      return stepName(subject, context, words)
  }
}
