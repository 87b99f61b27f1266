import { type Language, languages, type PolicyDocument, textIn, type Wording } from '@forfall/rules'
import { orderOf } from './flow.ts'

/** Something in a policy that can be searched for. */
export type SearchEntry = {
  readonly kind: 'step' | 'entry' | 'template'
  /** Of the step, the `always` entry or the template. */
  readonly id: string
  /** What it is called in the language of the reader. */
  readonly title: string
  /** All its words, folded for comparison. */
  readonly text: string
}

/**
 * Everything in a policy by its words: titles in every language, kind, id, note, reason and the texts of
 * letters. In reading order; `always` entries and templates last.
 */
export function searchIndex(document: PolicyDocument, wording: Wording): readonly SearchEntry[] {
  const { words, language } = wording
  const steps = orderOf(document).flatMap((id) => {
    const step = document.steps[id]
    if (step === undefined) return []
    const kind = words.kinds[step.kind]
    const title = step.title === undefined ? kind : textIn(step.title, language)
    return [entryOf({ kind: 'step', id, title }, [kind, ...textsIn(step)])]
  })
  const entries = document.always.map((entry) => {
    const title = entry.title === undefined ? entry.id : textIn(entry.title, language)
    return entryOf({ kind: 'entry', id: entry.id, title }, [
      words.kinds[entry.do.kind],
      entry.do.reason,
      ...textsIn(entry),
    ])
  })
  const templates = Object.entries(document.templates).map(([id, texts]) =>
    entryOf(
      { kind: 'template', id, title: subjectOf(texts, language) ?? id },
      Object.values(texts).flatMap((text) => [text.subject, text.body]),
    ),
  )
  return [...steps, ...entries, ...templates]
}

/** The entries in which every word of a query stands, those whose title begins with it first. */
export function found(index: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return index
  const hits = index.filter(({ text }) => words.every((word) => text.includes(word)))
  const begins = ({ title }: SearchEntry): boolean => folded(title).startsWith(words.join(' '))
  return [...hits.filter(begins), ...hits.filter((entry) => !begins(entry))]
}

const entryOf = (entry: Omit<SearchEntry, 'text'>, texts: readonly string[]): SearchEntry => ({
  ...entry,
  text: folded([entry.id, entry.title, ...texts].join('\n')),
})

/** What people wrote in a step or an entry: its titles, note, reason, channel and template. */
const textsIn = (step: object): readonly string[] =>
  ['title', 'note', 'reason', 'channel', 'template'].flatMap((key) => {
    const value: unknown = Reflect.get(step, key)
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).map(String) : []
  })

const subjectOf = (
  texts: PolicyDocument['templates'][string],
  language: Language,
): string | undefined =>
  [language, ...languages].map((one) => texts[one]?.subject).find((one) => one !== undefined)

/** Lower case, without marks on letters: "Påminnelse" is found as "paminnelse". */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
