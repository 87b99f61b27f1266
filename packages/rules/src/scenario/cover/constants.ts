import type { Comparison } from '../../policy/condition.ts'

/** The numbers that facts are compared with, ascending, each once. */
export function numbersFor(
  asked: readonly Comparison[],
  facts: readonly string[],
): readonly number[] {
  const values = asked
    .filter(({ fact }) => facts.includes(fact))
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'number')
  return [...new Set(values)].sort((a, b) => a - b)
}
