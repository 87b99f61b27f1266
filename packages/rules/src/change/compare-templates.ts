import type { PolicyDocument } from '../policy/document.ts'
import { type Language, languages } from '../schemas/scalars.ts'
import type { Change } from './change.ts'
import { own } from './own.ts'

type Templates = PolicyDocument['templates']
type Text = NonNullable<Templates[string][Language]>

/** The texts of letters of two documents compared, by template and language. */
export function compareTemplates(before: Templates, after: Templates): readonly Change[] {
  const ids = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return ids.flatMap((id) => {
    const old = own(before, id)
    const now = own(after, id)
    const texts = languages.flatMap((language) =>
      compareText({ template: id, language }, old?.[language], now?.[language]),
    )
    const isThere = { before: old === undefined ? null : id, after: now === undefined ? null : id }
    return texts.length > 0 || isThere.before === isThere.after
      ? texts
      : [changeOf({ template: id, language: null }, null, isThere)]
  })
}

type Place = { readonly template: string; readonly language: Language | null }

function compareText(
  place: Place,
  before: Text | undefined,
  after: Text | undefined,
): readonly Change[] {
  if (before === undefined || after === undefined)
    return before === after
      ? []
      : [changeOf(place, null, { before: before?.body ?? null, after: after?.body ?? null })]
  return (['subject', 'body'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => changeOf(place, field, { before: before[field], after: after[field] }))
}

const changeOf = (
  place: Place,
  field: 'subject' | 'body' | null,
  texts: { readonly before: string | null; readonly after: string | null },
): Change => ({ kind: 'template-changed', group: 'texts', step: null, field, ...place, ...texts })
