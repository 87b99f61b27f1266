import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typedIn } from '../../testing/command-line.ts'

let folder: string

const invoices = `number;issued;due;amount;currency;debtor_name;debtor_kind;debtor_country;creditor_name;creditor_org;creditor_country
1001;2026-02-01;2026-02-16;1000,00;NOK;Kari Nordmann;consumer;NO;Fjord Strøm AS;999999999;NO
1002;2026-02-01;2026-02-16;2000,00;NOK;Ola Nordmann;consumer;NO;Fjord Strøm AS;999999999;NO
`

const forfall = (...typed: readonly string[]) => typedIn(folder, ...typed)

/** Two hand-overs wait for release. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
  vi.stubEnv('FORFALL_SECRET', 'the secret of a test')
  vi.stubEnv('FORFALL_TODAY', '2026-04-01')
  writeFileSync(join(folder, 'invoices.csv'), invoices)
  await forfall('import', join(folder, 'invoices.csv'))
  for (const day of ['2026-03-02', '2026-03-17', '2026-04-01']) await forfall('run', '--as-of', day)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const waiting = async (): Promise<readonly { id: string; dueOn: string; claimId: string }[]> =>
  (await forfall('actions', 'list', '--waits', '--kind', 'hand-over')).document.actions

test('several are released at once; what is refused of one says so and exits with 2', async () => {
  const [first, second] = await waiting()
  const { exit, document } = await forfall(
    'actions',
    'release',
    first?.id ?? '',
    'x',
    second?.id ?? '',
  )
  expect(exit).toBe(2)
  expect(document).toMatchObject({
    done: 2,
    refused: 1,
    error: { code: 'action-unknown', place: 'x' },
  })
  expect(await waiting()).toEqual([])
})

test('one is put off, and none is made dearer', async () => {
  const [first] = await waiting()
  const change = ['actions', 'change', first?.id ?? '', '--reason', 'asked']
  expect((await forfall(...change, '--not-before', '2026-04-09')).exit).toBe(0)
  const [changed] = (await waiting()).filter(({ id }) => id === first?.id)
  expect(changed?.dueOn).toBe('2026-04-09')
  const fee = await forfall(...change, '--fee-max', '0')
  expect([fee.exit, fee.document.error.code]).toEqual([2, 'not-a-letter'])
})

test('what happened is recorded, and claims are found by it', async () => {
  const id = (await waiting())[0]?.claimId ?? ''
  const hold = { kind: 'hold', on: '2026-04-01', reason: 'asked', until: '2026-05-01' }
  const record = ['claims', 'record', id, JSON.stringify(hold), '--key', 'k']
  expect((await forfall(...record)).document).toMatchObject({ isNew: true })
  expect((await forfall(...record)).document).toMatchObject({ isNew: false })
  expect((await forfall('claims', '--on-hold')).document.claims).toMatchObject([{ id }])
  const bad = await forfall(
    'claims',
    'record',
    id,
    JSON.stringify({ ...hold, until: '2026-03-01' }),
  )
  expect([bad.exit, bad.document.error.place]).toEqual([2, 'until'])
  const none = await forfall('claims', 'record', id, 'hold')
  expect(none.document.error).toMatchObject({ code: 'happening-unreadable', place: '<json>' })
})

test('claims come in the order that is asked for, page by page', async () => {
  const sorted = ['claims', '--sort', 'outstanding', '--descending', '--limit', '1']
  const first = (await forfall(...sorted)).document
  const second = (await forfall(...sorted, '--after', first.nextCursor)).document
  const numbers = [...first.claims, ...second.claims].map(({ invoiceNumber }) => invoiceNumber)
  expect([numbers, second.nextCursor]).toEqual([['1002', '1001'], null])
  expect((await forfall('claims', '--after', first.nextCursor)).document.error.code).toBe(
    'cursor-unfit',
  )
})
