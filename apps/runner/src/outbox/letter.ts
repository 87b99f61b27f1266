import {
  type Language,
  languages,
  ok,
  type PlainDate,
  type PolicyDocument,
  type Result,
  refused,
} from '@forfall/rules'
import { Liquid } from 'liquidjs'
import { amountIn, dayIn, rateIn } from './format.ts'
import type { OutgoingAction } from './sink.ts'

/** A letter as it is sent. */
export type Letter = {
  readonly language: Language
  readonly subject: string
  readonly body: string
}

/** Why a letter cannot be written. */
export type LetterProblem =
  | { readonly code: 'template-missing'; readonly template: string }
  | { readonly code: 'template-broken'; readonly template: string; readonly reason: string }

/** What a letter is about. */
export type LetterContent = Pick<
  OutgoingAction,
  'action' | 'amounts' | 'claim' | 'creditor' | 'debtor' | 'day'
>

/** Policies are written by users: their templates read nothing but what they are given, and end. */
const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  // Partials come from here and not from the disk.
  templates: {},
  parseLimit: 100_000,
  renderLimit: 1_000,
  memoryLimit: 10_000_000,
})

/**
 * Writes a letter from the policy's template.
 *
 * The first of the wanted languages that the template has is used, then English, then any.
 *
 * @problem template-missing the policy has no text under that id
 * @problem template-broken the text cannot be read, or asks for something a letter does not know
 */
export function writeLetter(
  document: Pick<PolicyDocument, 'templates'>,
  content: LetterContent & { readonly template: string },
  wanted: readonly Language[],
): Result<Letter, LetterProblem> {
  const texts = document.templates[content.template] ?? {}
  const language = [...wanted, 'en' as const, ...languages].find((one) => texts[one] !== undefined)
  const text = language === undefined ? undefined : texts[language]
  if (language === undefined || text === undefined)
    return refused({ code: 'template-missing', template: content.template })
  const values = valuesOf(content, language)
  try {
    const subject = liquid.parseAndRenderSync(text.subject, values)
    const body = liquid.parseAndRenderSync(text.body, values)
    return ok({ language, subject: String(subject).trim(), body: String(body).trim() })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused({ code: 'template-broken', template: content.template, reason })
  }
}

/** Why a letter cannot be written, in one sentence. */
export const letterProblemText = (problem: LetterProblem): string =>
  problem.code === 'template-missing'
    ? `The policy has no text for the template ${problem.template}.`
    : `The template ${problem.template} cannot be written out: ${problem.reason}`

function valuesOf(content: LetterContent, language: Language): object {
  const { action, amounts, claim, creditor, debtor, day } = content
  const amount = (minor: number): string => amountIn(language, minor, amounts.currency)
  const written = (one: PlainDate): string => dayIn(language, one)
  const { lines, dueMinor } = amounts.interest
  const compensationMinor = 'compensationMinor' in action ? action.compensationMinor : 0
  return {
    creditor: { name: creditor.name ?? '' },
    debtor: { name: debtor.name ?? '' },
    invoice: {
      number: claim.invoiceNumber,
      issuedOn: written(claim.issuedOn),
      dueOn: written(claim.dueOn),
    },
    amounts: {
      principal: amount(amounts.principalMinor),
      interest: amount(dueMinor),
      fees: amount(amounts.fees.dueMinor - compensationMinor),
      compensation: amount(compensationMinor),
      total: amount(amounts.totalMinor),
    },
    interest: {
      rate: lines.length === 0 ? '' : rateIn(language, (lines.at(-1) as (typeof lines)[0]).ratePpm),
      from: lines[0] === undefined ? '' : written(lines[0].first),
    },
    payBy: 'payBy' in action ? written(action.payBy) : '',
    paymentReference: claim.paymentReference ?? '',
    day: written(day),
  }
}
