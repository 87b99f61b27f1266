import {
  type AdjustedValue,
  formatMinor,
  type Jurisdiction,
  type PolicyFromSetup,
  type SetupAdjustment,
  textIn,
  type WalkedDay,
} from '@forfall/rules'
import { stepTitle } from '../../book/claim-views.ts'
import { table } from './table.ts'

type SetUp = {
  readonly made: PolicyFromSetup
  readonly course: readonly WalkedDay[]
  readonly law: Jurisdiction
  /** Where the policy was written. */
  readonly file: string | null
}

/** The course of a policy that was set up, and what the law changed in it. */
export function setUpText({ made, course, law, file }: SetUp): string {
  const { document, adjustments } = made
  const rows = course.map(({ day, decision: { action, amounts, explanation } }) => [
    day,
    action.kind,
    'step' in action ? stepTitle(document, action.step) : '',
    'feeMinor' in action ? formatMinor(action.feeMinor) : '',
    'payBy' in action ? action.payBy : '',
    formatMinor(amounts.totalMinor),
    explanation.summary,
  ])
  const heading = ['day', 'action', 'step', 'fee', 'pay by', 'total', 'why']
  const raised = adjustments.map((one) => adjustmentText(one, made, law))
  return [
    `Policy ${document.id}, amounts in ${law.currency}`,
    table(heading, rows),
    raised.length === 0
      ? 'The law takes everything as it was asked for.'
      : `Changed by the law:\n${raised.join('\n')}`,
    ...(file === null ? [] : [`Wrote ${file}.`]),
  ].join('\n\n')
}

function adjustmentText(
  { step, change, rule, citation }: SetupAdjustment,
  { document }: PolicyFromSetup,
  law: Jurisdiction,
): string {
  const at = stepTitle(document, step)
  return `- ${at}: ${changeText(change, law)}. ${textIn(rule, 'en')} (${citation.text}).`
}

function changeText(change: AdjustedValue, { currency }: Jurisdiction): string {
  switch (change.field) {
    case 'days':
      return `waits ${change.to} days instead of ${change.from}`
    case 'payWithinDays':
      return `gives ${change.to} days to pay instead of ${change.from}`
    case 'fee':
      return `the fee is ${feeText(change.to, currency)} instead of ${feeText(change.from, currency)}`
    case 'letter':
      return 'this letter was added'
    case 'text':
      return `lines were added to its text (${change.language})`
  }
}

type Fee = Extract<AdjustedValue, { readonly field: 'fee' }>['to']

function feeText(fee: Fee, currency: string): string {
  if (typeof fee === 'object') return `${formatMinor(fee.fixedMinor)} ${currency}`
  return fee === 'none' ? 'nothing' : 'the highest lawful one'
}
