import type { LetterStep, PolicyDocument } from '../policy/document.ts'
import type { Language } from '../schemas/scalars.ts'
import { lettersOf } from './model.ts'
import { repeatedWords } from './words.ts'

type Texts = PolicyDocument['templates'][string]
type Text = NonNullable<Texts[Language]>

/** A letter of a country's own policies that another can be written after. */
export type ModelLetter = { readonly step: LetterStep; readonly texts: Texts }

/** The letter of a kind in the first policy that has one, best with the same compensation. */
export function modelLetter(
  models: readonly PolicyDocument[],
  { kind, compensation }: Pick<LetterStep, 'kind' | 'compensation'>,
): ModelLetter | null {
  const letters = models.flatMap((policy) =>
    lettersOf(policy)
      .filter((step) => step.kind === kind)
      .map((step) => ({ step, texts: policy.templates[step.template] ?? {} })),
  )
  const alike = letters.find(({ step }) => step.compensation === compensation)
  return alike ?? letters[0] ?? null
}

/** Texts with each changed by its language. */
const eachText = (texts: Texts, change: (text: Text, language: Language) => Text): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, change(text, language as Language)]),
  )

/** The texts of a later reminder: they say which one it is. */
export const repeatedTexts = (texts: Texts, number: number): Texts =>
  eachText(texts, ({ subject, body }, language) => {
    const words = repeatedWords(language, number)
    return { subject: `${subject} ${words.subject}`, body: withOpening(body, words.opening) }
  })

/** A paragraph put in after the first one, which greets the debtor. */
function withOpening(body: string, opening: string): string {
  const [first = '', ...rest] = body.split('\n\n')
  return [first, opening, ...rest].join('\n\n')
}

/**
 * The texts without the line that says how much interest is charged. A line that opens or closes what
 * is written only on a condition stays: it shows nothing where there is no interest.
 */
export const textsWithoutInterest = (texts: Texts): Texts =>
  eachText(texts, ({ subject, body }) => ({
    subject,
    body: body
      .split('\n')
      .filter((line) => !line.includes('{{ amounts.interest }}') || !isBalanced(line))
      .join('\n'),
  }))

const isBalanced = (line: string): boolean =>
  line.split('{% if').length === line.split('{% endif').length
