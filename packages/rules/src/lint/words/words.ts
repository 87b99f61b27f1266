import type { LetterKind } from '../../claim/event.ts'
import type { Currency } from '../../domain/money.ts'
import type { ParameterProblem } from '../../law/parameter.ts'
import type { TextProblem } from '../../letter/read-text.ts'
import type { LetterVariable } from '../../letter/variables.ts'
import type { Wants } from '../../policy/wants.ts'
import type { Localized } from '../../schemas/scalars.ts'
import type { FindingDataOf, FindingKind, ValueRange } from '../finding.ts'
import type { Fix, FixKind } from '../fix/fix.ts'

/** What sentences need to say things in their language. */
export type Tell = {
  readonly text: (texts: Localized) => string
  readonly money: (minor: number, currency: Currency) => string
  /** An amount without its currency. */
  readonly amount: (minor: number) => string
  /** The label of a fact. */
  readonly fact: (id: string) => string
  readonly values: (fact: string, values: ValueRange) => string
  readonly wants: (wants: Wants) => string
  /** The names of variables of letters, one after the other. */
  readonly variables: (names: readonly LetterVariable[]) => string
  readonly textProblem: (problem: TextProblem) => string
}

/** How values of a fact are said; the numbers come written. */
export type RangeWords = {
  readonly exactly: (value: string) => string
  readonly between: (from: string, to: string) => string
  readonly atLeast: (from: string) => string
  readonly atMost: (to: string) => string
  readonly any: string
  readonly yes: string
  readonly no: string
}

/** Everything the linter says, in one language. */
export type Words = {
  readonly findings: {
    readonly [Kind in FindingKind]: (data: FindingDataOf<Kind>, tell: Tell) => string
  }
  readonly fixes: {
    readonly [Kind in FixKind]: (fix: Extract<Fix, { kind: Kind }>, tell: Tell) => string
  }
  readonly textProblems: {
    readonly [code in TextProblem['code']]: (problem: TextProblem) => string
  }
  readonly ranges: RangeWords
  readonly wants: {
    readonly [Kind in Wants['kind']]: (wants: Extract<Wants, { kind: Kind }>, tell: Tell) => string
  }
}

/** The letters by their kind. */
export type LetterWords = { readonly [kind in LetterKind]: string }

/** The parts of a letter. */
export type PartWords = { readonly [part in 'subject' | 'body']: string }

/** Why a value of the law is not known, given the day that says so. */
export type ReasonWords = { readonly [code in ParameterProblem['code']]: (day: string) => string }

/** The step ids of a way. */
export const wayText = (way: readonly string[]): string => way.join(' → ')

/** Cases are counted from 1 when people read them. */
export const caseNumbers = (cases: readonly number[]): string =>
  cases.map((one) => one + 1).join(', ')
