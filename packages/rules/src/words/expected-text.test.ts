import { describe, expect, test } from 'vitest'
import { readPolicyFile } from '../policy/format.ts'
import type { PolicyProblem } from '../policy/problem.ts'
import { policy } from '../testing/claims.ts'
import { expectedText, foundText } from './expected-text.ts'

/** What is wrong with a policy file in which something was changed. */
const problemsIn = (change: object): readonly PolicyProblem[] => {
  const read = readPolicyFile({ ...policy(), ...change })
  return read.ok ? [] : read.problem
}

const wrong: readonly (readonly [string, object, string, string])[] = [
  ['a key nobody knows', { colour: 1 }, '"colour"', 'ingen slik nøkkel'],
  ['a key that is missing', { start: undefined }, 'ingenting', 'en tekst'],
  [
    'a form of our own',
    { id: 'Not An Id' },
    '"Not An Id"',
    'ord i små bokstaver med bindestrek mellom',
  ],
  ['a text too short', { title: { en: '' } }, '""', 'minst 1 tegn'],
  [
    'a text too long',
    { title: { en: 'x'.repeat(4001) } },
    `"${'x'.repeat(76)}…`,
    'høyst 4000 tegn',
  ],
  ['a value of another type', { steps: 5 }, '5', 'et objekt med nøkler'],
  [
    'a newer format',
    { format: 9 },
    'format 9',
    'format 1 eller eldre; filen er skrevet av en nyere versjon',
  ],
  ['no language at all', { title: {} }, '{}', 'en tekst på minst ett språk'],
  [
    'a wait of less than no days',
    { steps: { grace: { kind: 'wait', days: -1, since: 'due-day', next: 'end' } } },
    '-1',
    'et tall på minst 0',
  ],
  [
    'a word that is none of those known',
    { steps: { grace: { kind: 'wait', days: 1, since: 'yesterday', next: 'end' } } },
    '"yesterday"',
    'en av due-day, issue-day, pay-by-day, last-letter, step',
  ],
]

describe('what is wrong with a file', () => {
  test.each(wrong)('%s is told in the language of the reader', (_, change, found, expected) => {
    const [problem] = problemsIn(change)
    if (problem === undefined) throw new Error('nothing is wrong')
    expect([foundText(problem, 'nb'), expectedText(problem, 'nb')]).toEqual([found, expected])
  })

  test.each(['nb', 'da', 'fi', 'sv'] as const)('nothing of it is English in %s', (language) => {
    for (const [, change] of wrong)
      for (const problem of problemsIn(change)) {
        const own = expectedText(problem, language)
        expect([own, own === expectedText(problem, 'en')]).toEqual([own, false])
      }
  })

  test('what has no data is told as it is', () => {
    const problem = {
      code: 'never-ends',
      step: 'a',
      field: null,
      found: 'x',
      expected: 'y',
    } as const
    expect([foundText(problem, 'fi'), expectedText(problem, 'fi')]).toEqual(['x', 'y'])
  })
})
