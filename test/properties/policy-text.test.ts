import {
  flatOutline,
  languages,
  outlineOf,
  type PolicyDocument,
  policyClauses,
  wordingOf,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

const textOf = (document: PolicyDocument, language: (typeof languages)[number] = 'en') =>
  policyClauses(document, wordingOf(language, null))

test('every step of a policy stands in its outline and in its text once', patience, () => {
  fc.assert(
    fc.property(anyPolicy, (document) => {
      const ids = Object.keys(document.steps).toSorted()
      const items = flatOutline(outlineOf(document))
      expect(items.map(({ id }) => id).toSorted()).toEqual(ids)
      expect(new Set(items.map(({ number }) => number)).size).toBe(ids.length)
      const steps = textOf(document).filter(({ kind }) => kind === 'step')
      expect(steps.map(({ step }) => step)).toEqual(items.map(({ id }) => id))
    }),
    runs(200),
  )
})

test(
  'the text has the same clauses in every language, each with words of its own',
  patience,
  () => {
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...languages), (document, language) => {
        const clauses = textOf(document, language)
        const keys = clauses.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).toEqual(textOf(document).map(({ key }) => key))
        for (const { kind, text } of clauses)
          if (kind === 'step' || kind === 'exit') expect(text).toMatch(/^\p{Lu}.*[^.]\.$/su)
      }),
      runs(200),
    )
  },
)
