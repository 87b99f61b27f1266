import { isMessageId } from '../messages/catalogues.ts'
import type { Words } from '../messages/use-words.ts'

/** A value of the law with its unit: an amount, a rate, days … */
export function valueText(
  unit: string,
  value: number | string,
  { currency, words }: { readonly currency: string; readonly words: Words },
): string {
  if (unit === 'minor-units') return words.amount(Number(value), currency)
  const id = `unit.${unit}`
  const shown = unit === 'percent-per-year' ? words.percent(Number(value)) : value
  return isMessageId(id) ? words.say(id, { value: shown }) : String(value)
}
