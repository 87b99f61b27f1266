import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommandLine } from '../program.ts'

// A thread that starts reads the whole engine first.
vi.setConfig({ testTimeout: 60_000 })

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
  vi.stubEnv('FORFALL_SECRET', 'the secret of a test')
  vi.stubEnv('FORFALL_TODAY', '2026-03-02')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

async function forfall(...typed: readonly string[]) {
  let printed = ''
  const silent = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed += String(chunk)
      return true
    }),
  )
  const exit = await runCommandLine([...typed, '--db', join(folder, 'forfall.db')])
  for (const one of silent) one.mockRestore()
  return { exit, printed }
}

const invoices = `number;issued;due;amount;currency;debtor_name;debtor_kind;debtor_country;creditor_name;creditor_org;creditor_country
1001;2026-02-01;2026-02-16;1000,00;NOK;Kari Nordmann;consumer;NO;Fjord Strøm AS;999999999;NO
1002;2026-02-01;2026-02-18;2000,00;NOK;Ola Nordmann;consumer;NO;Fjord Strøm AS;999999999;NO
`

const versions = ['--before', 'no-consumer@1', '--after', 'no-business@1']

test('two versions over a book, in tables and as one document', async () => {
  writeFileSync(join(folder, 'invoices.csv'), invoices)
  await forfall('import', join(folder, 'invoices.csv'))
  const told = await forfall('backtest', ...versions)
  expect(told.exit).toBe(0)
  expect(told.printed).toContain('finished: 2 of 2 claims')
  expect(told.printed).toContain('2 claims treated otherwise')
  expect(told.printed).toContain('through 2026-08-29')
  expect(told.printed).toContain('nobody knows')
  const { exit, printed } = await forfall('backtest', ...versions, '--claims', 'past', '--json')
  expect([exit, JSON.parse(printed)]).toMatchObject([0, { status: 'finished', total: 0, rows: [] }])
})

test('a version that is none is bad input', async () => {
  const { exit, printed } = await forfall('backtest', '--before', 'x', '--after', 'y@1')
  expect([exit, printed]).toMatchObject([2, expect.stringContaining('no-consumer@2')])
  const unknown = await forfall('backtest', ...versions.slice(0, 3), 'no-consumer@draft', '--json')
  expect([unknown.exit, unknown.printed]).toMatchObject([
    2,
    expect.stringContaining('"draft-unknown"'),
  ])
})
