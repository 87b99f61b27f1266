import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportedInvoice } from '../import/record.ts'
import { runDunning } from '../run/run-dunning.ts'
import { claimById, claimsByNumber } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { claimView } from './claim-view.ts'
import { setLaw } from './set-law.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const today = plainDate('2026-03-01')
const abroad = { ...invoice('1').debtor, kind: 'business', country: 'SE' } as const

function imported(changes: Partial<ImportedInvoice> = {}): string {
  importAll(opened.book, invoice('1', changes))
  return claimsByNumber(opened.book.store, '1')[0]?.id ?? ''
}

const choose = (id: string, country: string, reason = 'agreed in the contract') =>
  setLaw(opened.book, { id, country, reason }, today)

const logOf = (id: string) => eventsOfClaim(opened.book.store, id).map(({ event }) => event)

const decide = async (): Promise<void> => {
  const asOf = plainDate('2026-03-02')
  const done = await runDunning({ book: opened.book, sink: memorySink(), asOf })
  if (!done.ok) throw new Error(done.problem.code)
}

describe('the law of a claim', () => {
  test('can be set where nobody could say it, and the fitting policy comes with it', () => {
    const id = imported({ debtor: abroad })
    expect(claimById(opened.book.store, id)).toMatchObject({ jurisdiction: null, policyId: null })
    expect(choose(id, 'SE')).toMatchObject({
      ok: true,
      value: { id, country: 'SE', pin: { policyId: 'se-business' }, isNew: true },
    })
    expect(claimById(opened.book.store, id)).toMatchObject({
      ...{ jurisdiction: 'SE', policyId: 'se-business', isDirty: true },
    })
    expect(logOf(id).at(-1)).toEqual({
      ...{ type: 'claim-placed', on: today, jurisdiction: 'SE', policyId: 'se-business' },
      ...{ policyVersion: 1, reason: 'agreed in the contract' },
    })
  })

  test('can be changed while nothing was decided', () => {
    const id = imported()
    expect(choose(id, 'DK')).toMatchObject({ value: { pin: { policyId: 'dk-consumer' } } })
  })

  test('set to what it is already changes nothing', () => {
    const id = imported({ debtor: abroad })
    choose(id, 'NO')
    const before = logOf(id)
    expect(choose(id, 'NO', 'once more')).toMatchObject({
      value: { isNew: false, pin: { policyId: 'no-business' } },
    })
    expect(logOf(id)).toEqual(before)
  })

  test('stays once something was decided under it', async () => {
    const id = imported()
    await decide()
    const before = logOf(id)
    expect(choose(id, 'SE')).toEqual({
      ok: false,
      problem: {
        ...{ code: 'law-in-use', claimId: id, country: 'NO', decisionCount: 1, asked: 'SE' },
      },
    })
    expect(logOf(id)).toEqual(before)
    expect(claimById(opened.book.store, id)).toMatchObject({ jurisdiction: 'NO' })
    expect(choose(id, 'NO')).toMatchObject({ value: { isNew: false } })
  })

  test('can be set after a run that could only refer the claim to a person', async () => {
    const id = imported({ debtor: abroad })
    await decide()
    expect(choose(id, 'NO').ok).toBe(true)
    await decide()
    expect(logOf(id).map(({ type }) => type)).toContain('decision-made')
  })

  test.each([
    { given: { country: 'XX' }, code: 'country-unknown' },
    { given: { id: 'claim-x' }, code: 'claim-unknown' },
  ])('$given is refused as $code', ({ given, code }) => {
    const id = imported()
    const choice = { id, country: 'SE', reason: 'x', ...given }
    expect(setLaw(opened.book, choice, today)).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('why a claim is under its law', () => {
  const whyOf = async (id: string) => {
    const view = await claimView(opened.book, id, today)
    return view.ok ? view.value.law : view.problem
  }

  test.each([
    { debtor: {}, law: { country: 'NO', because: 'domestic', reason: null } },
    { debtor: { country: null }, law: { because: 'debtor-country-unknown' } },
    { debtor: { country: 'SE' }, law: { country: 'SE', because: 'consumer-domicile' } },
  ])('of a debtor with $debtor', async ({ debtor, law }) => {
    const id = imported({ debtor: { ...invoice('1').debtor, ...debtor } })
    expect(await whyOf(id)).toMatchObject(law)
  })

  test('is not told while nobody can say, and is a person’s reason after that', async () => {
    const id = imported({ debtor: abroad })
    expect(await whyOf(id)).toBeNull()
    choose(id, 'SE')
    expect(await whyOf(id)).toEqual({
      ...{ country: 'SE', because: 'named', reason: 'agreed in the contract' },
    })
  })
})
