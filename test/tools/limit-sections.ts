import { type Language, type Limit, type Remedy, textIn } from '@forfall/rules'
import { conditionInWords, type Vocabulary } from './condition-words.ts'
import { cited, code } from './markdown.ts'

const remedyWords: { readonly [remedy in Remedy]: string } = {
  postpone: 'it waits until the first day on which this holds',
  forbid: 'it does not happen; a person decides',
  waive: 'it goes out without the fee',
  cap: 'the fee comes down to the bound',
  raise: 'the time to pay goes up to the bound',
}

/** The limits in words. Entries that differ only in the action they speak on are told once. */
export function limitSections(
  limits: readonly Limit[],
  vocabulary: Vocabulary,
  local: Language,
): readonly string[] {
  const alike = Map.groupBy(limits, ({ on: _, ...rest }) => JSON.stringify(rest))
  return [...alike.values()].map((same) => limitSection(same, vocabulary, local))
}

function limitSection(same: readonly Limit[], vocabulary: Vocabulary, local: Language): string {
  const [limit] = same
  if (limit === undefined) return ''
  const until = limit.until === undefined ? '' : ` until ${limit.until}`
  const when =
    limit.when === undefined ? [] : [`- when: ${conditionInWords(limit.when, vocabulary)}`]
  return [
    `#### ${textIn(limit.title, 'en')}`,
    '',
    `*${textIn(limit.title, local)}*`,
    '',
    `${code(limit.id)} · speaks on ${same.map(({ on }) => on).join(', ')} · from ${limit.from}${until} · ${cited(limit.source)}`,
    '',
    ...when,
    `- requires: ${conditionInWords(limit.requires, vocabulary)}`,
    `- otherwise: ${limit.otherwise}: ${remedyWords[limit.otherwise]}`,
  ].join('\n')
}
