import type { Fact, Language } from '@forfall/rules'
import { readAmount, readWhole, writeAmount } from '../form/written.ts'

/** A number of a fact as a person types it; amounts in the major unit. */
export const writeNumber = ({ unit }: Fact, number: number, language: Language): string =>
  unit === 'minor-units' ? writeAmount(number, language) : String(number)

/** A number of a fact that a person typed; `null` where it is none. */
export const readNumber = ({ unit }: Fact, text: string): number | null =>
  unit === 'minor-units' ? readAmount(text) : readWhole(text)

/** Several numbers as a person types them, with semicolons between: a comma stands in amounts. */
export const writeNumbers = (fact: Fact, numbers: readonly number[], language: Language): string =>
  numbers.map((number) => writeNumber(fact, number, language)).join('; ')

/** Several numbers that a person typed, each once; `null` where one is none, or there are none. */
export function readNumbers(fact: Fact, text: string): readonly number[] | null {
  const parts = text.split(';').filter((part) => part.trim() !== '')
  const numbers = parts.flatMap((part) => readNumber(fact, part) ?? [])
  return numbers.length === 0 || numbers.length < parts.length ? null : [...new Set(numbers)]
}
