import type { Condition } from '../policy/condition.ts'
import type { AlwaysEntry, LetterStep } from '../policy/document.ts'
import { conditionText } from '../words/condition-text.ts'
import { doesText, feeText, reasonText } from '../words/step-words.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { daysText, type Wording } from '../words/wording.ts'
import { own } from './own.ts'

type Sides<Value> = { readonly before: Value | null; readonly after: Value | null }

/** Two values with an arrow between them. */
export const arrow = <Value>(
  { before, after }: Sides<Value>,
  words: Vocabulary,
  say: (value: Value) => string,
): string => {
  const said = (value: Value | null) => (value === null ? words.nothing : say(value))
  return `${said(before)} → ${said(after)}`
}

/** The most characters of a text that is shown before and after. */
const shownMax = 80

/** Two texts in quotes with an arrow between them; long ones only are said to have changed. */
export function textArrow({ before, after }: Sides<string>, words: Vocabulary): string {
  const isLong = [before, after].some((text) => text !== null && text.length > shownMax)
  if (!isLong) return arrow({ before, after }, words, words.quoted)
  if (before === null) return words.added
  return after === null ? words.removed : words.changed
}

/** Two values of a field with an arrow between them. */
export function valueArrow(field: string, sides: Sides<unknown>, wording: Wording): string {
  const { before, after } = sides
  const { words } = wording
  if (field === 'note') return textArrow(sides as Sides<string>, words)
  if (isOfDays(field) && typeof before === 'number' && typeof after === 'number')
    return `${before} → ${daysText(after, wording)}`
  if (field === 'appliesTo') {
    const said = (value: unknown) =>
      value === null ? words.allClaims : conditionText(value as Condition, wording)
    return `${said(before)} → ${said(after)}`
  }
  return arrow(sides, words, (value) => valueText(field, value, wording))
}

const isOfDays = (field: string): boolean => field === 'days' || field === 'payWithinDays'

/** Fields whose values are named one by one. */
const namedValues = (
  words: Vocabulary,
): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  since: words.since,
  feeTooEarly: words.feeTooEarly,
  interest: words.interest,
  compensation: words.compensation,
  mode: words.mode,
  on: words.on,
  service: words.service,
})

function valueText(field: string, value: unknown, wording: Wording): string {
  const { words } = wording
  if (isOfDays(field) && typeof value === 'number') return daysText(value, wording)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (field === 'fee') return feeText(value as LetterStep['fee'], wording)
  if (field === 'when') return conditionText(value as Condition, wording)
  if (field === 'do') return doesText(value as AlwaysEntry['do'], wording)
  return namedText(field, String(value), wording)
}

function namedText(field: string, value: string, { words, ...rest }: Wording): string {
  const name = own(own(namedValues(words), field) ?? {}, value)
  if (name !== undefined) return name
  return field === 'reason' ? reasonText(value, { words, ...rest }) : words.quoted(value)
}
