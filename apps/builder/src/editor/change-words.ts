import { textIn, type Wording } from '@forfall/rules'
import type { Label } from '../document/commands/run-command.ts'
import type { Words } from '../messages/use-words.ts'

/** What changes are put into words with. */
export type ChangeMeans = {
  readonly words: Words
  readonly wording: Wording
  /** What people are called, by the id under which the server names them. */
  readonly people: ReadonlyMap<string, string>
}

/** What was done, as a person would order it: "Delete reminder “Second reminder”". */
export function changeWords(label: Label, { words, wording, people }: ChangeMeans): string {
  const { code, field, name, count } = label
  const what = subjectWords(label, { words, wording })
  return words.say(`change.${code}`, {
    what,
    count,
    hasWhat: what === '' ? 'no' : 'yes',
    field: field === null ? '' : fieldWords({ field, isOfPolicy: what === '' }, wording),
    name: name === null ? '' : nameWords(label, name, { words, wording, people }),
  })
}

/** What a change is about, as it was called then. */
function subjectWords(
  { subject, count }: Label,
  { words, wording }: Pick<ChangeMeans, 'words' | 'wording'>,
): string {
  if (count > 1) return words.say('policy.steps', { count })
  if (subject === null) return ''
  const { kind, title, step } = subject
  const called = title === null ? null : wording.words.quoted(textIn(title, wording.language))
  if (kind === 'entry') return called ?? wording.words.quoted(step)
  const name = wording.words.kinds[kind]
  return called === null ? name : `${name} ${called}`
}

function nameWords({ code }: Label, name: string, { wording, people }: ChangeMeans): string {
  if (code === 'merge') return people.get(name) ?? name
  if (code === 'replace-kind' && isKind(name, wording)) return wording.words.kinds[name]
  return wording.words.quoted(name)
}

const isKind = (name: string, { words }: Wording): name is keyof Wording['words']['kinds'] =>
  Object.hasOwn(words.kinds, name)

/** A field by its name: of a step or an `always` entry, or of the policy itself. */
export function fieldWords(
  { field, isOfPolicy }: { readonly field: string; readonly isOfPolicy: boolean },
  { words }: Wording,
): string {
  const [area = '', key = ''] = field.split('.')
  if (area === 'cases') return field.endsWith('.title') ? words.fields.title : words.fields.when
  if (area === 'settings') return named(words.settings, key)
  return named(isOfPolicy ? { ...words.fields, ...words.policyFields } : words.fields, area)
}

const named = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key
