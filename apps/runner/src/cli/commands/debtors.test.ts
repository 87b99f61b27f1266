import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typedIn } from '../../testing/command-line.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
  vi.stubEnv('FORFALL_SECRET', 'the secret of a test')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command on a day. */
async function forfall(today: string, ...typed: readonly string[]) {
  vi.stubEnv('FORFALL_TODAY', today)
  return typedIn(folder, ...typed)
}

const invoices = `number;issued;due;amount;currency;debtor_name;debtor_kind;debtor_country;creditor_name;creditor_org;creditor_country
1001;2026-02-01;2026-02-16;1000,00;NOK;Kari Nordmann;consumer;NO;Fjord Strøm AS;999999999;NO
`

const end = JSON.stringify([{ kind: 'withdrawn', on: '2026-03-05', number: '1001' }])

test('a debtor from the letter to the erasure, with exit codes', async () => {
  writeFileSync(join(folder, 'invoices.csv'), invoices)
  await forfall('2026-03-02', 'import', join(folder, 'invoices.csv'))
  await forfall('2026-03-02', 'run', '--as-of', '2026-03-02')
  expect(readdirSync(join(folder, 'outbox'))).toHaveLength(1)
  const listed = await forfall('2026-03-02', 'debtors', 'list', '--search', 'kari')
  const id = listed.document.debtors[0].id
  const exported = await forfall('2026-03-02', 'debtors', 'export', id)
  expect(exported.document.claims[0].actions[0].sent.letter.body).toContain('1001')
  const early = await forfall('2026-03-02', 'debtors', 'erase', id, '--reason', 'debtor-asked')
  expect([early.exit, early.document.error.code]).toEqual([2, 'claim-open'])
  writeFileSync(join(folder, 'end.json'), end)
  expect((await forfall('2026-03-06', 'import', join(folder, 'end.json'))).exit).toBe(0)
  const set = await forfall('2026-03-06', 'debtors', 'retention', '--days', '30')
  expect(set.document).toEqual({ days: 30 })
  expect((await forfall('2026-04-04', 'debtors', 'due')).document.debtors).toEqual([])
  expect((await forfall('2026-04-05', 'debtors', 'due')).document.debtors).toMatchObject([{ id }])
  const done = await forfall('2026-04-05', 'debtors', 'erase', id, '--reason', 'retention-over')
  expect([done.exit, done.document.areLettersErased]).toEqual([0, true])
  expect(readdirSync(join(folder, 'outbox'))).toEqual([])
  expect((await forfall('2026-04-05', 'debtors', 'list')).document.debtors).toMatchObject([
    { id, name: null, erasedOn: '2026-04-05' },
  ])
  expect((await forfall('2026-04-05', 'replay', '--all')).exit).toBe(0)
  expect((await forfall('2026-04-05', 'audit', 'verify')).exit).toBe(0)
})
