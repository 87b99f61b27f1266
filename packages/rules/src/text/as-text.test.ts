import { expect, test } from 'vitest'
import { policyDocumentSchema } from '../policy/document.ts'
import { is, zz } from '../testing/fixture.ts'
import { wordingOf } from '../words/wording.ts'
import { clausesAsMarkdown, clausesAsText } from './as-text.ts'
import { policyClauses } from './policy-clauses.ts'

const wording = wordingOf('en', zz)

const clauses = policyClauses(
  policyDocumentSchema.parse({
    format: 1,
    id: 'test',
    title: { en: 'Test_1' },
    jurisdiction: 'ZZ',
    start: 'fork',
    steps: {
      fork: {
        kind: 'branch',
        title: { en: 'Disputed?' },
        cases: [{ when: is('isDisputed', 'equal', true), next: 'end' }],
        otherwise: 'other',
      },
      end: { kind: 'stop', reason: 'dispute', note: 'Two\nlines' },
      other: { kind: 'stop', reason: 'late' },
    },
  }),
  wording,
).filter(({ key }) => key !== 'heading always')

test('plain text', () => {
  expect(clausesAsText(clauses, wording)).toBe(`Test_1

This policy is for all claims.

Step by step

1. Disputed? Here the ways part: the first that fits is taken.

1a. If the claim is disputed, the next step follows.

   1a.1. Dunning stops. Reason: disputed. Note: Two lines

1b. Otherwise the next step follows.

   1b.1. Dunning stops. Reason: late.
`)
})

test('Markdown', () => {
  expect(clausesAsMarkdown(clauses, wording)).toBe(`# Test\\_1

This policy is for all claims.

## Step by step

**1. Disputed?** Here the ways part: the first that fits is taken.

**1a.** If the claim is disputed, the next step follows.

> **1a.1.** Dunning stops. Reason: disputed. Note: Two lines

**1b.** Otherwise the next step follows.

> **1b.1.** Dunning stops. Reason: late.
`)
})
