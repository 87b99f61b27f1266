import { valueArrow } from '../change/value-words.ts'
import { reasonText } from '../words/step-words.ts'
import { amountText, sentence, type Wording } from '../words/wording.ts'
import type { CourseDifference } from './compare-courses.ts'
import type { CourseAction } from './course-action.ts'
import type { Both } from './match-actions.ts'

/**
 * What is different on a claim's course, a sentence without a full stop for each thing: "Reminder:
 * 2026-02-16 → 2026-02-23", "Fee, reminder: EUR 6.00 → EUR 5.00". None where nothing is.
 *
 * @param wording with the law of the claim
 */
export function differenceTexts(difference: CourseDifference, wording: Wording): readonly string[] {
  const { lost, gained, moved, altered, interestMinor } = difference
  const { words } = wording
  const means = inCurrencyOf(difference, wording)
  const named = (action: CourseAction) => nameOf(action, wording)
  return [
    ...lost.map((one) => `${named(one)}: ${words.removed} (${one.day})`),
    ...gained.map((one) => `${named(one)}: ${words.added} (${one.day})`),
    ...moved.map(({ before, after }) => `${named(after)}: ${before.day} → ${after.day}`),
    ...altered.flatMap((pair) => alterations(pair, means)),
    ...amountArrow(words.fields.interest, interestMinor, means),
  ].map(sentence)
}

/** The amounts of a claim are in its own currency, whatever that of its law is. */
const inCurrencyOf = ({ currency }: CourseDifference, wording: Wording): Wording =>
  wording.jurisdiction === null
    ? wording
    : { ...wording, jurisdiction: { ...wording.jurisdiction, currency } }

const nameOf = ({ kind, reason }: CourseAction, wording: Wording): string =>
  reason === null
    ? wording.words.kinds[kind]
    : `${wording.words.kinds[kind]} (${reasonText(reason, wording)})`

function alterations({ before, after }: Both<CourseAction>, wording: Wording): readonly string[] {
  const { fields, sentences } = wording.words
  const of = (field: keyof typeof fields) =>
    sentences.fieldOf(fields[field], nameOf(after, wording))
  const amount = (field: 'fee' | 'compensation') => {
    const key = `${field}Minor` as const
    return amountArrow(of(field), { before: before[key], after: after[key] }, wording)
  }
  const others = (['payWithinDays', 'mode', 'reason'] as const).flatMap((field) => {
    const sides = { before: before[field], after: after[field] }
    return sides.before === sides.after
      ? []
      : [`${of(field)}: ${valueArrow(field, sides, wording)}`]
  })
  return [...amount('fee'), ...amount('compensation'), ...others]
}

function amountArrow(
  what: string,
  { before, after }: Both<number | null>,
  wording: Wording,
): readonly string[] {
  if (before === null || after === null || before === after) return []
  return [`${what}: ${amountText(before, wording)} → ${amountText(after, wording)}`]
}
