import { canonicalJson, type PolicyDocument, type Step } from '@forfall/rules'
import { stepOf } from '../content.ts'
import { once } from './memo.ts'

/**
 * The steps of a document that are new since another, or say something else; `start` where the policy
 * itself does. Where a step leads to says nothing of it. Made once for each pair of documents.
 */
export const changedSince = once((before: PolicyDocument) =>
  once((document: PolicyDocument): ReadonlySet<string> => {
    const ids = Object.keys(document.steps).filter(
      (id) => said(stepOf(document, id)) !== said(stepOf(before, id)),
    )
    return new Set(policySaid(document) === policySaid(before) ? ids : ['start', ...ids])
  }),
)

function said(step: Step | undefined): string | null {
  if (step === undefined) return null
  if (step.kind === 'branch') {
    const cases = step.cases.map(({ when, title }) => ({ when, title: title ?? null }))
    return canonicalJson({ ...step, cases, otherwise: null })
  }
  return canonicalJson({ ...step, next: null })
}

const policySaid = (document: PolicyDocument): string => {
  const { title, description, jurisdiction, appliesTo, settings, always } = document
  return canonicalJson({ title, description, jurisdiction, appliesTo, settings, always })
}
