import {
  type Language,
  type LetterFacts,
  languages,
  letterReading,
  letterValues,
  ok,
  type PolicyDocument,
  type Result,
  refused,
} from '@forfall/rules'
import { Liquid } from 'liquidjs'

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

const liquid = new Liquid(letterReading)

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
  content: LetterFacts & { readonly template: string },
  wanted: readonly Language[],
): Result<Letter, LetterProblem> {
  const texts = document.templates[content.template] ?? {}
  const language = [...wanted, 'en' as const, ...languages].find((one) => texts[one] !== undefined)
  const text = language === undefined ? undefined : texts[language]
  if (language === undefined || text === undefined)
    return refused({ code: 'template-missing', template: content.template })
  const values = letterValues(content, language)
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
