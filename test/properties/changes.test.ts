import { norway } from '@forfall/jurisdictions'
import {
  changesBetween,
  changeText,
  languages,
  type PolicyDocument,
  policyHash,
  wordingOf,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTwoCopies } from './support/edits.ts'
import { patience, runs } from './support/runs.ts'

const shuffled = (document: PolicyDocument): PolicyDocument => ({
  ...document,
  steps: Object.fromEntries(Object.entries(document.steps).toReversed()),
  layout: { end: { x: 7, y: 7 } },
})

test('two documents differ by their changes just when they differ by hash', patience, () => {
  fc.assert(
    fc.property(anyTwoCopies, ({ base, mine, theirs }) => {
      expect(changesBetween(mine, shuffled(mine))).toEqual([])
      for (const [before, after] of [
        [base, mine],
        [mine, theirs],
      ] as const) {
        const isSame = policyHash(before) === policyHash(after)
        expect(changesBetween(before, after).length === 0).toBe(isSame)
      }
    }),
    runs(500),
  )
})

test('every change can be said in every language', patience, () => {
  fc.assert(
    fc.property(anyTwoCopies, fc.constantFrom(...languages), ({ mine, theirs }, language) => {
      const wording = wordingOf(language, norway)
      for (const change of changesBetween(mine, theirs)) {
        const text = changeText(change, { before: mine, after: theirs }, wording)
        expect(text).not.toMatch(/undefined|null|\[object|^\p{Ll}/u)
      }
    }),
    runs(300),
  )
})
