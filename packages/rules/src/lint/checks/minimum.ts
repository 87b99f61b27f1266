import { comparisonsIn } from '../../policy/condition.ts'
import { isLetterStep, leadsTo, type PolicyDocument } from '../../policy/document.ts'
import { type Finding, finding } from '../finding.ts'

const amounts = ['outstandingMinor', 'principalMinor', 'originalMinor']

/** That a letter goes out for any amount: on some way no branch asks how much is owed before it. */
export function minimumFindings(document: PolicyDocument): readonly Finding[] {
  const isAsked = comparisonsIn({
    all: [
      ...(document.appliesTo === undefined ? [] : [document.appliesTo]),
      ...document.always.map(({ when }) => when),
    ],
  }).some(({ fact }) => amounts.includes(fact))
  return !isAsked && sendsUnasked(document)
    ? [finding('info', { kind: 'no-minimum-amount' }, { field: 'start' })]
    : []
}

/** Whether a letter can be reached without passing a branch that asks for an amount. */
function sendsUnasked({ steps, start }: PolicyDocument): boolean {
  const seen = new Set([start])
  for (const id of seen) {
    const step = steps[id]
    if (step === undefined || asksForAmount(step)) continue
    if (isLetterStep(step)) return true
    for (const next of leadsTo(step)) seen.add(next)
  }
  return false
}

const asksForAmount = (step: PolicyDocument['steps'][string]): boolean =>
  step.kind === 'branch' &&
  step.cases.some(({ when }) => comparisonsIn(when).some(({ fact }) => amounts.includes(fact)))
