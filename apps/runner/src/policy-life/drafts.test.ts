import { assert, type PolicyDocument, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Book } from '../book/book.ts'
import { verifyAudit } from '../book/verify-audit.ts'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import {
  asPerson,
  draftSmall,
  publishSmall,
  smallPolicy,
  smallScenario,
  testSetup,
} from '../testing/policies.ts'
import { draftGates } from './draft-gates.ts'
import type { NewDraft } from './draft-origin.ts'
import { beginDraft, type Draft, discardDraft, readDraft, saveDraft } from './drafts.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => {
  expect(verifyAudit(opened.book, null).findings).toEqual([])
  return removeTestBook(opened)
})

const anna = (): Book => asPerson(opened.book, 'anna')
const bo = (): Book => asPerson(opened.book, 'bo')

const today = plainDate('2026-03-20')
const begin = (book: Book, asked: NewDraft) => beginDraft(book, asked, today)

function draft(policyId = 'small'): Draft {
  const read = readDraft(opened.book, policyId)
  assert(read.ok, `${policyId} has no draft`)
  return read.value
}

const waiting = (days: number) => {
  const { steps, ...rest } = smallPolicy()
  const grace = { ...steps['grace'], days } as (typeof steps)[string]
  return { ...rest, steps: { ...steps, grace } }
}

const save = (book: Book, expectedRevision: number, document: PolicyDocument = waiting(20)) =>
  saveDraft(book, {
    policyId: 'small',
    expectedRevision,
    content: { document, scenarios: draft().scenarios },
  })

describe('beginDraft', () => {
  test('from a country policy: the same steps, and the version it is based on', () => {
    const origin = { kind: 'version', policyId: 'no-consumer' } as const
    const begun = begin(anna(), { policyId: 'no-consumer', origin })
    expect(begun).toMatchObject({ ok: true, value: { revision: 1, basedOn: 1 } })
    expect(draft('no-consumer').authors).toEqual(['anna'])
  })

  test('a copy has an id and a title of its own and is based on nothing', () => {
    const origin = { kind: 'version', policyId: 'no-consumer' } as const
    begin(anna(), { policyId: 'strict', title: { en: 'Strict' }, origin })
    const { document, basedOn } = draft('strict')
    expect([document.id, document.title.en, basedOn]).toEqual(['strict', 'Strict', null])
  })

  test('from the template of a country: the gates are open, its scenarios among them', async () => {
    const origin = { kind: 'template', policyId: 'no-consumer' } as const
    begin(anna(), { policyId: 'mine', title: { en: 'Mine' }, origin })
    const { document, scenarios } = draft('mine')
    expect([document.id, document.title]).toEqual(['mine', { en: 'Mine' }])
    expect(new Set(scenarios.map(({ policy }) => policy))).toEqual(new Set(['mine']))
    const gates = await draftGates(opened.book, 'mine', today)
    expect(gates.ok && gates.value.filter(({ isOpen }) => !isOpen)).toEqual([])
  })

  test('of a draft: what it says now, and its scenarios as they are', () => {
    draftSmall(opened.book)
    save(bo(), 1)
    const origin = { kind: 'draft', policyId: 'small' } as const
    begin(anna(), { policyId: 'copy', title: { en: 'Copy' }, origin })
    const { document, scenarios, basedOn, authors } = draft('copy')
    expect(document).toMatchObject({ id: 'copy', steps: { grace: { days: 20 } } })
    expect(scenarios).toEqual(draft().scenarios.map((one) => ({ ...one, policy: 'copy' })))
    expect([basedOn, authors]).toEqual([null, ['anna']])
  })

  test('of a version that has scenarios: those and no others', async () => {
    await publishSmall(opened.book, { effectiveFrom: plainDate('2026-03-21'), today })
    begin(anna(), { policyId: 'copy', origin: { kind: 'version', policyId: 'small' } })
    expect(draft('copy').scenarios).toEqual([{ ...smallScenario, policy: 'copy' }])
  })

  test('blank: runs at once', () => {
    const origin = { kind: 'blank', jurisdiction: 'FI' } as const
    begin(anna(), { policyId: 'mine', title: { fi: 'Oma' }, origin })
    expect(draft('mine').document.jurisdiction).toBe('FI')
  })

  test('by a set-up: raised to the law, its gates open, scenarios among them', async () => {
    const letter = { afterDays: 2, payWithinDays: 5, fee: 'statutory-maximum' } as const
    const setup = testSetup({ reminders: [letter] })
    const origin = { kind: 'setup', jurisdiction: 'NO', setup } as const
    begin(anna(), { policyId: 'mine', title: { nb: 'Min' }, origin })
    const { document, scenarios } = draft('mine')
    expect(document.steps['wait-1']).toMatchObject({ days: 14 })
    expect(document.steps['reminder-1']).toMatchObject({ payWithinDays: 14 })
    expect(scenarios.length).toBeGreaterThan(0)
    const gates = await draftGates(opened.book, 'mine', today)
    expect(gates.ok && gates.value.filter(({ isOpen }) => !isOpen)).toEqual([])
  })

  test.each([
    [
      {
        policyId: 'x',
        title: { en: 'X' },
        origin: { kind: 'setup', jurisdiction: 'NO', setup: testSetup({ reminders: [] }) },
      },
      'setup-empty',
    ],
    [
      { policyId: 'x', origin: { kind: 'setup', jurisdiction: 'NO', setup: testSetup({}) } },
      'title-missing',
    ],
    [
      {
        policyId: 'x',
        title: { en: 'X' },
        origin: { kind: 'setup', jurisdiction: 'XX', setup: testSetup({}) },
      },
      'country-unknown',
    ],
    [{ policyId: 'x', origin: { kind: 'version', policyId: 'none' } }, 'policy-not-found'],
    [{ policyId: 'x', origin: { kind: 'template', policyId: 'small' } }, 'policy-not-found'],
    [{ policyId: 'x', origin: { kind: 'draft', policyId: 'none' } }, 'draft-unknown'],
    [{ policyId: 'x', origin: { kind: 'blank', jurisdiction: 'NO' } }, 'title-missing'],
    [
      { policyId: 'x', title: { en: 'X' }, origin: { kind: 'blank', jurisdiction: 'XX' } },
      'country-unknown',
    ],
    [{ policyId: 'x', origin: { kind: 'file', file: { format: 1, id: 'x' } } }, 'policy-refused'],
    [{ policyId: 'x', origin: { kind: 'file', file: { format: 99 } } }, 'policy-refused'],
  ] as const)('%j is refused', (asked, code) => {
    expect(begin(anna(), asked)).toMatchObject({ ok: false, problem: { code } })
  })

  test('a policy has one draft', () => {
    draftSmall(opened.book)
    const origin = { kind: 'blank', jurisdiction: 'NO' } as const
    expect(begin(bo(), { policyId: 'small', title: { en: 'S' }, origin })).toMatchObject({
      problem: { code: 'draft-exists' },
    })
  })
})

describe('saveDraft', () => {
  beforeEach(() => draftSmall(opened.book))

  test('keeps what was saved, and who saved it', () => {
    expect(save(bo(), 1)).toEqual({ ok: true, value: { policyId: 'small', revision: 2 } })
    expect(draft()).toMatchObject({ savedBy: 'bo', authors: ['anna', 'bo'] })
    expect(draft().document.steps['grace']).toMatchObject({ days: 20 })
  })

  test('what it says already is no new revision, whatever was expected', () => {
    save(anna(), 1)
    expect(save(anna(), 1)).toMatchObject({ ok: true, value: { revision: 2 } })
    expect(draft().authors).toEqual(['anna'])
  })

  test('a stale save is refused with what somebody changed, and both merged', () => {
    save(bo(), 1)
    const renamed = { ...smallPolicy(), title: { en: 'Small and mine' } }
    const stale = save(anna(), 1, renamed)
    expect(stale).toMatchObject({
      problem: {
        ...{ code: 'draft-stale', revision: 2, savedBy: 'bo' },
        changes: [{ step: 'grace', before: 14, after: 20 }],
        merged: {
          policy: {
            document: { title: { en: 'Small and mine' }, steps: { grace: { days: 20 } } },
            conflicts: [],
          },
        },
      },
    })
    expect(draft().revision).toBe(2)
  })

  test('where both changed the same, the merge says so', () => {
    save(bo(), 1)
    expect(save(anna(), 1, waiting(30))).toMatchObject({
      problem: {
        merged: { policy: { conflicts: [{ base: 14, mine: 30, theirs: 20 }] } },
      },
    })
  })

  test('who comes with a revision that is no longer kept gets no merge', () => {
    for (let revision = 1; revision <= 201; revision += 1)
      save(bo(), revision, waiting(15 + (revision % 2)))
    expect(save(anna(), 1, waiting(40))).toMatchObject({
      problem: { code: 'draft-stale', revision: 202, changes: null, merged: null },
    })
  })

  test('a document of another policy is refused', () => {
    expect(save(anna(), 1, { ...smallPolicy(), id: 'other' })).toMatchObject({
      problem: { code: 'policy-id-differs', found: 'other', expected: 'small' },
    })
  })
})

test('a draft that is dropped is gone, once', () => {
  draftSmall(opened.book)
  expect(discardDraft(anna(), 'small').ok).toBe(true)
  expect(readDraft(anna(), 'small')).toMatchObject({ problem: { code: 'draft-unknown' } })
  expect(discardDraft(anna(), 'small')).toMatchObject({ problem: { code: 'draft-unknown' } })
})
