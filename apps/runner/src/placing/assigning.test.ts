import { type PlainDate, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeBook } from '../book/book.ts'
import { setLaw } from '../book/set-law.ts'
import { verifyAudit } from '../book/verify-audit.ts'
import { runDunning } from '../run/run-dunning.ts'
import { claimById, claimsByNumber, type StoredClaim } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import {
  importAll,
  invoice,
  openTestBook,
  removeTestBook,
  type TestBook,
  testToday,
} from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { changed, freeze } from '../testing/versions.ts'
import { intakeOn } from './assign.ts'
import { chooseFor, type PolicyChoice } from './choose-policy.ts'
import { explainAssignment } from './explain-assignment.ts'
import { retireVersion } from './retire-version.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const claimOn = (number: string): StoredClaim => {
  const [found] = claimsByNumber(opened.book.store, number)
  const claim = claimById(opened.book.store, found?.id ?? '')
  if (claim === undefined) throw new Error(`no claim on invoice ${number}`)
  return claim
}

const pinOn = (number: string) => {
  const { policyId, policyVersion } = claimOn(number)
  return policyId === null ? null : `${policyId}@${policyVersion}`
}

const inForceOn = (day: string) =>
  intakeOn(opened.book, plainDate(day)).candidates.flatMap(({ policyId, version }) =>
    policyId === 'no-consumer' ? [version] : [],
  )

const retire = (version: number, from: string, today: PlainDate = testToday) =>
  retireVersion(
    opened.book,
    { policyId: 'no-consumer', version, from: plainDate(from), reason: 'replaced' },
    today,
  )

const another = (from: string) =>
  freeze(
    opened.book,
    changed(opened.book, 'no-consumer', () => ({ title: { en: 'Changed' } })),
    plainDate(from),
  )

describe('a version takes new claims', () => {
  test('from its day until the next one begins', () => {
    another('2026-04-01')
    expect(inForceOn('2026-02-28')).toEqual([])
    expect(inForceOn('2026-03-01')).toEqual([1])
    expect(inForceOn('2026-03-31')).toEqual([1])
    expect(inForceOn('2026-04-01')).toEqual([2])
    importAll(opened.book, invoice('1'))
    expect(pinOn('1')).toBe('no-consumer@1')
  })

  test('until it is retired; no older one comes back', () => {
    another('2026-04-01')
    expect(retire(2, '2026-05-01')).toMatchObject({ ok: true, value: { from: '2026-05-01' } })
    expect(inForceOn('2026-04-30')).toEqual([2])
    expect(inForceOn('2026-05-01')).toEqual([])
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('and once retired leaves new claims to a person, whatever a release brings', async () => {
    retire(1, '2026-03-01')
    importAll(opened.book, invoice('1'))
    expect(pinOn('1')).toBeNull()
    await closeBook(opened.book)
    opened = openTestBook(opened.folder)
    expect(inForceOn('2026-03-01')).toEqual([])
  })

  test('ends today at the earliest, and once', () => {
    expect(retire(1, '2026-02-28')).toMatchObject({ problem: { code: 'day-in-past' } })
    expect(retire(9, '2026-03-01')).toMatchObject({ problem: { code: 'policy-not-found' } })
    retire(1, '2026-03-02')
    expect(retire(1, '2026-04-01')).toMatchObject({
      problem: { code: 'version-retired', from: '2026-03-02' },
    })
  })
})

const choose = (scope: PolicyChoice['scope'], subjectId: string, policyId: string | null) =>
  chooseFor(
    opened.book,
    { scope, subjectId, policyId, from: testToday, reason: 'agreed' },
    testToday,
  )

describe('a policy that was chosen', () => {
  beforeEach(() => {
    for (const id of ['for-creditor', 'for-debtor', 'for-claim'])
      freeze(
        opened.book,
        changed(opened.book, 'no-consumer', () => ({ id, title: { en: id } })),
        testToday,
      )
    importAll(opened.book, invoice('1'))
  })

  const sameDebtor = (number: string) => invoice(number, { debtor: invoice('1').debtor })

  test('takes new claims of the creditor, and of the debtor before that', () => {
    const { creditorId, debtorId } = claimOn('1')
    choose('creditor', creditorId, 'for-creditor')
    choose('debtor', debtorId, 'for-debtor')
    importAll(opened.book, invoice('2'), sameDebtor('3'))
    expect([pinOn('1'), pinOn('2'), pinOn('3')]).toEqual([
      'for-claim@1',
      'for-creditor@1',
      'for-debtor@1',
    ])
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('no longer does once it is taken back', () => {
    const { creditorId } = claimOn('1')
    choose('creditor', creditorId, 'for-creditor')
    choose('creditor', creditorId, null)
    importAll(opened.book, invoice('2'))
    expect(pinOn('2')).toBe('for-claim@1')
  })

  test('counts from its day only', () => {
    const { creditorId: subjectId } = claimOn('1')
    const later = { scope: 'creditor' as const, subjectId, policyId: 'for-creditor', reason: 'x' }
    chooseFor(opened.book, { ...later, from: plainDate('2026-03-02') }, testToday)
    importAll(opened.book, invoice('2'))
    expect(pinOn('2')).toBe('for-claim@1')
  })

  test('for the claim itself takes it at once, while nothing was decided on it', async () => {
    const { id } = claimOn('1')
    const chosen = choose('claim', id, 'no-consumer')
    expect(chosen).toMatchObject({ value: { placedOn: { policyId: 'no-consumer', version: 1 } } })
    expect(pinOn('1')).toBe('no-consumer@1')
    expect(eventsOfClaim(opened.book.store, id).at(-1)?.event).toMatchObject({
      ...{ type: 'claim-placed', on: testToday, policyId: 'no-consumer' },
    })
    await runDunning({ book: opened.book, sink: memorySink(), asOf: plainDate('2026-03-02') })
    expect(choose('claim', id, 'for-debtor')).toMatchObject({ value: { placedOn: null } })
    expect(pinOn('1')).toBe('no-consumer@1')
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('counts when a law is set', () => {
    const { creditorId } = claimOn('1')
    choose('creditor', creditorId, 'for-creditor')
    const abroad = { ...invoice('2').debtor, kind: null, country: 'SE' }
    importAll(opened.book, invoice('2', { debtor: abroad }))
    expect(pinOn('2')).toBeNull()
    setLaw(opened.book, { id: claimOn('2').id, country: 'NO', reason: 'agreed' }, testToday)
    expect(pinOn('2')).toBe('for-creditor@1')
  })

  test('that cannot be followed says why', () => {
    const { id, creditorId, debtorId } = claimOn('1')
    choose('creditor', creditorId, 'se-consumer')
    choose('debtor', debtorId, 'no-business')
    const why = explainAssignment(opened.book, id, testToday)
    expect(why).toMatchObject({
      value: {
        ...{ country: 'NO', current: { policyId: 'for-claim', version: 1 } },
        chosen: { policyId: 'for-claim', version: 1 },
      },
    })
    const considered = why.ok ? why.value.considered : []
    expect(considered.slice(0, 2)).toEqual([
      { policyId: 'no-business', version: 1, verdict: 'not-for-it', by: 'debtor' },
      { policyId: 'se-consumer', version: 1, verdict: 'other-country', by: 'creditor' },
    ])
    const isOfNorway = ({ verdict, by }: (typeof considered)[number]): boolean =>
      by === 'organisation' && verdict !== 'other-country'
    expect(
      considered.filter(isOfNorway).map(({ policyId, verdict }) => [policyId, verdict]),
    ).toEqual([
      ['for-claim', 'chosen'],
      ['for-creditor', 'outranked'],
      ['for-debtor', 'outranked'],
      ['no-business', 'not-for-it'],
      ['no-consumer', 'outranked'],
    ])
  })

  test('for nobody, or nothing, is refused', () => {
    expect(choose('claim', 'x', null)).toMatchObject({ problem: { code: 'claim-unknown' } })
    expect(choose('debtor', 'x', null)).toMatchObject({ problem: { code: 'debtor-unknown' } })
    expect(choose('creditor', 'x', null)).toMatchObject({ problem: { code: 'creditor-unknown' } })
    const { id } = claimOn('1')
    expect(choose('claim', id, 'nothing')).toMatchObject({ problem: { code: 'policy-not-found' } })
    expect(explainAssignment(opened.book, 'x', testToday)).toMatchObject({
      problem: { code: 'claim-unknown' },
    })
  })
})
