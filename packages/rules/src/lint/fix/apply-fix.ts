import { ok, type Result, refused } from '../../domain/result.ts'
import { type PolicyDocument, policyDocumentSchema } from '../../policy/document.ts'
import type { Fix } from './fix.ts'
import { insertLetter } from './insert-letter.ts'
import { withoutCase, withoutSteps } from './links.ts'

/** A fix that is not for this document: what it changes is not there, or cannot be so. */
export type FixProblem = { readonly code: 'fix-does-not-fit'; readonly fix: Fix }

/**
 * The document with a fix made.
 *
 * @problem fix-does-not-fit the step, case, entry, text or waiver is not there any more, or the
 * outcome would be no policy document
 */
export function applyFix(document: PolicyDocument, fix: Fix): Result<PolicyDocument, FixProblem> {
  const changed = changedBy(document, fix)
  const read = changed === null ? null : policyDocumentSchema.safeParse(changed)
  return read?.success === true ? ok(read.data) : refused({ code: 'fix-does-not-fit', fix })
}

/** `null` where the fix finds nothing to change. */
function changedBy(document: PolicyDocument, fix: Fix): object | null {
  switch (fix.kind) {
    case 'set-field':
      return withField(document, fix)
    case 'remove-steps':
      return withoutSteps(document, fix.steps)
    case 'remove-case':
      return withoutCase(document, fix.step, fix.case)
    case 'remove-entry':
      return without(document, 'always', ({ id }) => id === fix.entry)
    case 'remove-waiver':
      return without(document, 'waivers', (_, index) => index === fix.waiver)
    case 'remove-template':
      return withoutTemplate(document, fix.template)
    case 'add-to-text':
      return withMoreText(document, fix)
    case 'insert-letter':
      return insertLetter(document, fix)
  }
}

type Of<Kind extends Fix['kind']> = Extract<Fix, { kind: Kind }>

function withField(document: PolicyDocument, { step: id, field, value }: Of<'set-field'>) {
  const step = document.steps[id]
  if (step === undefined || !Object.hasOwn(step, field)) return null
  return { ...document, steps: { ...document.steps, [id]: { ...step, [field]: value } } }
}

function without<Key extends 'always' | 'waivers'>(
  document: PolicyDocument,
  key: Key,
  isTheOne: (item: PolicyDocument[Key][number], index: number) => boolean,
) {
  const items: readonly PolicyDocument[Key][number][] = document[key]
  const left = items.filter((item, index) => !isTheOne(item, index))
  return left.length === items.length ? null : { ...document, [key]: left }
}

function withMoreText(
  { templates, ...document }: PolicyDocument,
  { template, language, text }: Of<'add-to-text'>,
) {
  const texts = Object.hasOwn(templates, template) ? templates[template] : undefined
  const before = texts?.[language]
  if (before === undefined) return null
  const after = { ...before, body: `${before.body}\n\n${text}` }
  return { ...document, templates: { ...templates, [template]: { ...texts, [language]: after } } }
}

function withoutTemplate(document: PolicyDocument, template: string) {
  if (!Object.hasOwn(document.templates, template)) return null
  const { [template]: _, ...templates } = document.templates
  return { ...document, templates }
}
