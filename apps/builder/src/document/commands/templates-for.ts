import { jurisdictionOf } from '@forfall/jurisdictions'
import { canonicalJson, type Language, type PolicyDocument, type StepKind } from '@forfall/rules'
import type { WrittenKind } from './new-step.ts'

type Texts = PolicyDocument['templates'][string]

/** What the texts of new letters are called. */
const names: { readonly [kind in WrittenKind]: string } = {
  remind: 'reminder',
  notice: 'notice',
  demand: 'demand',
  message: 'message',
}

/**
 * The text for a new letter of a kind: that of the first such letter in the policy, else one by the name
 * of the kind, which is written if it is not there.
 */
export function templateFor(
  document: PolicyDocument,
  kind: WrittenKind,
): { readonly document: PolicyDocument; readonly template: string } {
  const used = templateOf(document, kind)
  if (used !== null) return { document, template: used }
  const template = names[kind]
  if (Object.hasOwn(document.templates, template)) return { document, template }
  const templates = { ...document.templates, [template]: startingTexts(document, kind) }
  return { document: { ...document, templates }, template }
}

/**
 * A text to begin with: that of the country's own policy, which holds what its law asks a letter to say;
 * for other kinds the bare number of the invoice, in each language of the country.
 */
export function startingTexts(document: PolicyDocument, kind: WrittenKind): Texts {
  const jurisdiction = jurisdictionOf(document.jurisdiction)
  const policies = (jurisdiction?.policies ?? []).toSorted(
    (one, other) => alikeness(document, other) - alikeness(document, one),
  )
  const texts = policies.flatMap((policy) => {
    const template = templateOf(policy, kind)
    const found = template === null ? undefined : policy.templates[template]
    return found === undefined ? [] : [found]
  })
  return texts[0] ?? bareTexts(jurisdiction?.languages ?? ['en'])
}

/** A text in languages that says no more than which invoice it is about. */
export const bareTexts = (languages: readonly Language[]): Texts =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      { subject: '{{ invoice.number }}', body: '{{ invoice.number }}' },
    ]),
  )

/** Whether two policies are for the same claims. */
const alikeness = (one: PolicyDocument, other: PolicyDocument): number =>
  canonicalJson(one.appliesTo ?? null) === canonicalJson(other.appliesTo ?? null) ? 1 : 0

function templateOf({ steps }: PolicyDocument, kind: StepKind): string | null {
  const step = Object.values(steps).find((one) => one.kind === kind)
  return step !== undefined && 'template' in step ? step.template : null
}
