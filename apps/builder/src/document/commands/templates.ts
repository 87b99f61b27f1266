import { jurisdictionOf } from '@forfall/jurisdictions'
import { idSchema, type Language, type PolicyDocument, refused, type Step } from '@forfall/rules'
import type { WrittenKind } from './new-step.ts'
import { type Answer, aboutDocument } from './outcome.ts'
import { bareTexts, startingTexts } from './templates-for.ts'

type Texts = PolicyDocument['templates'][string]

/** The text of a letter in one language. */
export type TemplateText = { readonly subject: string; readonly body: string }

/** A letter text to add. */
export type AddTemplate = {
  readonly template: string
  /** What its texts begin with: those for a kind of step, or those of another template. */
  readonly from?: { readonly kind: WrittenKind } | { readonly template: string }
}

/**
 * Adds a letter text in the languages of the country.
 *
 * @problem not-an-id, template-taken; template-missing for one to begin with
 */
export function addTemplate(document: PolicyDocument, { template, from }: AddTemplate): Answer {
  const problem = nameProblem(document, template)
  if (problem !== null) return refused(problem)
  if (from === undefined) return withTexts(document, template, plainTexts(document))
  if ('kind' in from) return withTexts(document, template, startingTexts(document, from.kind))
  const texts = textsOf(document, from.template)
  return texts === undefined
    ? refused({ code: 'template-missing', template: from.template })
    : withTexts(document, template, texts)
}

/** What a letter says in a language; `null` takes the language away. */
export type SetTemplateText = {
  readonly template: string
  readonly language: Language
  readonly text: TemplateText | null
}

/**
 * Sets the text of a letter in a language. A template that steps ask for and that is not there is made.
 *
 * @problem template-missing, invalid-value
 */
export function setTemplateText(
  document: PolicyDocument,
  { template, language, text }: SetTemplateText,
): Answer {
  const texts = textsOf(document, template)
  if (texts === undefined && usersOf(document, template).length === 0)
    return refused({ code: 'template-missing', template })
  const { [language]: _, ...others } = texts ?? {}
  const now = text === null ? others : { ...texts, [language]: { ...text } }
  return withTexts(document, template, now, language)
}

/** A template to call otherwise. */
export type RenameTemplate = { readonly template: string; readonly to: string }

/**
 * Gives a template another id, in every step that uses it.
 *
 * @problem template-missing, not-an-id, template-taken
 */
export function renameTemplate(document: PolicyDocument, { template, to }: RenameTemplate): Answer {
  if (textsOf(document, template) === undefined)
    return refused({ code: 'template-missing', template })
  const problem = template === to ? null : nameProblem(document, to)
  if (problem !== null) return refused(problem)
  const idOf = (id: string): string => (id === template ? to : id)
  const renamed = {
    ...document,
    templates: mapped(document.templates, ([id, texts]) => [idOf(id), texts]),
    steps: mapped(document.steps, ([id, step]) => [
      id,
      'template' in step ? ({ ...step, template: idOf(step.template) } satisfies Step) : step,
    ]),
  }
  return aboutDocument(renamed, `templates.${to}`, { name: to })
}

/** A template that a command is about. */
export type OneTemplate = { readonly template: string }

/**
 * Removes a template that no step uses.
 *
 * @problem template-missing, template-in-use
 */
export function removeTemplate(document: PolicyDocument, { template }: OneTemplate): Answer {
  if (textsOf(document, template) === undefined)
    return refused({ code: 'template-missing', template })
  const steps = usersOf(document, template)
  if (steps.length > 0) return refused({ code: 'template-in-use', template, steps })
  const { [template]: _, ...templates } = document.templates
  return aboutDocument({ ...document, templates }, 'templates', { name: template })
}

/** The steps that use a template. */
export const usersOf = ({ steps }: PolicyDocument, template: string): readonly string[] =>
  Object.entries(steps).flatMap(([id, step]) =>
    'template' in step && step.template === template ? [id] : [],
  )

const withTexts = (
  document: PolicyDocument,
  template: string,
  texts: Texts,
  language?: Language,
): Answer =>
  aboutDocument(
    { ...document, templates: { ...document.templates, [template]: texts } },
    ['templates', template, ...(language === undefined ? [] : [language])].join('.'),
    { name: template },
  )

const textsOf = ({ templates }: PolicyDocument, id: string): Texts | undefined =>
  Object.hasOwn(templates, id) ? templates[id] : undefined

const plainTexts = ({ jurisdiction }: PolicyDocument): Texts =>
  bareTexts(jurisdictionOf(jurisdiction)?.languages ?? ['en'])

function nameProblem(document: PolicyDocument, template: string) {
  if (!idSchema.safeParse(template).success) return { code: 'not-an-id', id: template } as const
  return textsOf(document, template) === undefined
    ? null
    : ({ code: 'template-taken', template } as const)
}

const mapped = <Value>(
  record: Readonly<Record<string, Value>>,
  map: (entry: [string, Value]) => [string, Value],
) => Object.fromEntries(Object.entries(record).map(map))
