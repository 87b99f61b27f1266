import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Ended, forfall } from './command-line.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-cli-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (...typed: readonly string[]): Promise<Ended> => forfall(folder, ...typed)

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return name
}

/** The one document on standard output; fails when there is anything else. */
const documentOf = ({ stdout }: Ended) => JSON.parse(stdout)

const invoicesCsv = `number;issued;due;amount;currency;debtor_name;debtor_kind;debtor_country;creditor_name;creditor_org;creditor_country
1001;2026-02-01;2026-02-16;1000,00;NOK;Kari Nordmann;consumer;NO;Fjord Strøm AS;999999999;NO
1002;2026-02-01;2026-02-16;50,00;NOK;Ola Nordmann;consumer;NO;Fjord Strøm AS;999999999;NO
`

const claimYaml = `given:
  debtor: { kind: consumer, country: NO }
  invoice: { number: "1001", amount: 1000.00 NOK, issued: 2026-02-01, due: 2026-02-16 }
timeline:
  - on: 2026-03-10
    happens: { payment: 500.00 NOK }
`

const scenarioYaml = (fee: string): string => `scenario: Consumer pays nothing
jurisdiction: NO
policy: no-consumer
given:
  debtor: { kind: consumer, country: NO }
  invoice: { number: "1001", amount: 1000.00 NOK, issued: 2026-02-01, due: 2026-02-16 }
timeline:
  - on: 2026-03-02
    expect: { action: remind, fee: ${fee}, payBy: 2026-03-16 }
`

describe('a book', () => {
  test('from invoices to letters', async () => {
    write('book.csv', invoicesCsv)
    const imported = await run('import', 'book.csv', '--json')
    expect(imported.exit).toBe(0)
    expect(documentOf(imported).files).toMatchObject([
      { status: 'imported', format: 'csv', counts: { newClaims: 2 } },
    ])
    const dry = await run('run', '--as-of', '2026-03-02', '--dry-run', '--json')
    const kinds = documentOf(dry).actions.map(({ kind }: { kind: string }) => kind)
    expect(kinds.sort()).toEqual(['remind', 'stop'])
    const done = await run('run', '--as-of', '2026-03-02', '--json')
    expect(documentOf(done)).toMatchObject({ status: 'finished', counters: { sent: 1 } })
    expect(done.stderr).toBe('')
    expect(readdirSync(join(folder, '.forfall', 'outbox'))).toHaveLength(2)
    const claims = documentOf(await run('claims', '--json'))
    expect(claims.claims).toMatchObject([
      { invoiceNumber: '1001', next: { kind: 'notice', on: '2026-03-17' } },
    ])
    expect((await run('actions')).stdout).toContain('Kari Nordmann')
    expect((await run('policies')).stdout).toContain('no-consumer')
  })

  test('a claim across a border waits for its law, and a person sets it', async () => {
    write('book.csv', invoicesCsv.replace('consumer;NO;Fjord', 'business;SE;Fjord'))
    await run('import', 'book.csv')
    const listed = documentOf(await run('claims', '--search', '1001', '--json'))
    const [{ id, jurisdiction }] = listed.claims
    expect(jurisdiction).toBeNull()
    const set = ['claims', 'law', id, 'se', '--reason', 'agreed in the contract']
    expect((await run(...set)).stdout).toContain('is under the law of SE; policy se-business')
    expect(documentOf(await run(...set, '--json'))).toMatchObject({ country: 'SE', isNew: false })
    const other = documentOf(await run('claims', '--search', '1002', '--json')).claims[0].id
    await run('run', '--as-of', '2026-03-02')
    const late = await run('claims', 'law', other, 'SE', '--reason', 'x', '--json')
    expect(late.exit).toBe(2)
    expect(documentOf(late).error).toMatchObject({ code: 'law-in-use' })
    expect(late.stderr).toContain('under the law of NO')
  })

  test('a file that cannot be read is refused whole, and the others are read', async () => {
    write('book.csv', invoicesCsv)
    write('broken.xml', '<Invoice>')
    const { exit, stdout, stderr } = await run(
      'import',
      'broken.xml',
      'book.csv',
      'gone.csv',
      '--json',
    )
    expect(exit).toBe(2)
    const { error, files } = JSON.parse(stdout)
    expect(error).toMatchObject({ place: 'broken.xml' })
    expect(files.map(({ status }: { status: string }) => status)).toEqual([
      'refused',
      'imported',
      'refused',
    ])
    expect(stderr).toContain('gone.csv')
    expect(stderr).not.toMatch(/\bat .*\.ts/)
  })

  test('a file that is no book is left alone', async () => {
    write('notes.txt', 'no database at all, only words. '.repeat(100))
    const { exit, stderr } = await run('claims', '--db', 'notes.txt')
    expect(exit).toBe(2)
    expect(stderr).toContain('expected a Forfall database')
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toMatch(/^no database/)
  })
})

describe('questions without a book', () => {
  test('decide explains what it decided', async () => {
    write('claim.yaml', claimYaml)
    const asked = [
      'decide',
      '--claim',
      'claim.yaml',
      '--policy',
      'no-consumer',
      '--as-of',
      '2026-03-02',
    ]
    const { exit, stdout } = await run(...asked)
    expect(exit).toBe(0)
    expect(stdout).toContain('Action   remind')
    expect(stdout).toContain('✓ daysSinceDue ≥ 14, is 14')
    expect(stdout).toContain('inkassoforskriften § 1-2')
    expect(documentOf(await run(...asked, '--json'))).toMatchObject({
      action: { kind: 'remind', feeMinor: 3800 },
    })
    expect(readdirSync(folder)).toEqual(['claim.yaml'])
  })

  test('simulate tells the whole future', async () => {
    write('claim.yaml', claimYaml)
    const { stdout } = await run(
      'simulate',
      '--claim',
      'claim.yaml',
      '--policy',
      'no-consumer',
      '--until',
      '2026-06-01',
      '--json',
    )
    const { days, ending } = JSON.parse(stdout)
    const kinds = days.map(
      ({ day, decision }: { day: string; decision: { action: { kind: string } } }) => [
        day,
        decision.action.kind,
      ],
    )
    expect(kinds.slice(0, 3)).toEqual([
      ['2026-03-02', 'remind'],
      ['2026-03-17', 'notice'],
      ['2026-04-01', 'hand-over'],
    ])
    expect(ending).toBe('handed-over')
  })

  test('interest and law', async () => {
    const principal = ['--jurisdiction', 'NO', '--debtor', 'consumer', '--principal', '10000.00']
    const { stdout } = await run(
      'interest',
      ...principal,
      '--due',
      '2024-03-01',
      '--paid',
      '2024-03-31',
    )
    expect(stdout).toContain('Total 102.46 NOK')
    expect(stdout).toContain('forsinkelsesrenteloven § 3')
    const law = documentOf(await run('law', 'no', '--on', '2026-03-01', '--json'))
    expect(law.parameters[0]).toMatchObject({ id: 'no.late-interest.rate', value: '12.00' })
    const unknown = await run(
      'interest',
      ...principal,
      '--first',
      '2030-01-01',
      '--last',
      '2030-01-31',
      '--json',
    )
    expect(unknown.exit).toBe(2)
    expect(documentOf(unknown).error.code).toBe('parameter-not-verified')
  })

  test('test answers with its exit code, and writes JUnit XML', async () => {
    mkdirSync(join(folder, 'suite', 'deep'), { recursive: true })
    write('suite/right.yaml', scenarioYaml('38.00 NOK'))
    const right = await run('test', 'suite', '--junit', 'junit.xml', '--coverage')
    expect(right.exit).toBe(0)
    expect(right.stdout).toMatch(/no-consumer: 1 of \d+ rules/)
    expect(right.stdout).toMatch(/1 passed, 0 failed\n$/)
    write('suite/deep/wrong.yml', scenarioYaml('1.00 NOK'))
    const wrong = await run('test', 'suite', '--junit', 'junit.xml', '--json')
    expect(wrong.exit).toBe(1)
    expect(documentOf(wrong)).toMatchObject({ passed: 1, failed: 1 })
    const junit = readFileSync(join(folder, 'junit.xml'), 'utf8')
    expect(junit).toContain('<testsuites tests="2" failures="1" errors="0">')
    write('suite/typo.yaml', scenarioYaml('38.00 NOK').replace('payBy', 'payby'))
    const typo = await run('test', 'suite/typo.yaml', '--json')
    expect(typo.exit).toBe(2)
    expect(documentOf(typo).error).toMatchObject({
      code: 'unknown-key',
      place: 'suite/typo.yaml:9, timeline.0.expect',
    })
  })

  test('lint says no to a policy that cannot run', async () => {
    expect((await run('lint', 'no-consumer', 'no-business')).exit).toBe(0)
    write(
      'endless.yaml',
      `format: 1
id: endless
title: { en: Endless }
jurisdiction: NO
start: a
steps:
  a: { kind: wait, days: 1, since: due-day, next: b }
  b: { kind: wait, days: 1, since: due-day, next: a }
`,
    )
    const endless = await run('lint', 'endless.yaml', '--json')
    expect(endless.exit).toBe(1)
    expect(documentOf(endless).policies[0].findings[0]).toMatchObject({ severity: 'error' })
    expect((await run('lint', 'gone.yaml')).exit).toBe(2)
    write('broken.yaml', 'steps: [1')
    const broken = await run('lint', 'broken.yaml')
    expect(broken.exit).toBe(2)
    expect(broken.stderr).toContain('broken.yaml')
  })
})

describe('bad input', () => {
  test.each([
    { typed: ['nonsense'], says: "unknown command 'nonsense'" },
    { typed: ['claims', '--stat', 'open'], says: "unknown option '--stat'" },
    { typed: ['run'], says: "required option '--as-of <day>' not specified" },
    { typed: ['run', '--as-of', '2026-02-30'], says: 'Expected a day of the calendar' },
    { typed: ['run', '--as-of', '01.03.2026'], says: 'Expected a day of the calendar' },
    { typed: ['law', 'XX'], says: 'Found jurisdiction XX; expected one of NO' },
    { typed: ['import'], says: "missing required argument 'file'" },
    { typed: ['test', 'gone'], says: 'gone: Found no such file or folder' },
    { typed: ['test', '.'], says: 'Found no .yaml or .yml file' },
    {
      typed: ['decide', '--claim', 'gone.yaml', '--as-of', '2026-03-02'],
      says: 'gone.yaml: Found no such file',
    },
    { typed: ['actions', 'release', 'x'], says: 'There is no action x in the outbox.' },
    {
      typed: ['claims', 'law', 'x', 'NO', '--reason', 'y'],
      says: 'There is no claim x in the book.',
    },
    { typed: ['claims', 'law', 'x', 'NO'], says: "required option '--reason <text>'" },
    { typed: ['claims', 'law', 'x', 'Norway', '--reason', 'y'], says: 'Expected a country code' },
    {
      typed: ['interest', '--jurisdiction', 'NO', '--debtor', 'consumer', '--principal', '1,000'],
      says: 'Expected an amount above zero',
    },
  ])('$typed: $says', async ({ typed, says }) => {
    const [plain, json] = await Promise.all([run(...typed), run(...typed, '--json')])
    expect(plain).toMatchObject({ exit: 2, stdout: '' })
    expect(plain.stderr).toContain(says)
    expect(json.exit).toBe(2)
    expect(documentOf(json).error.message).toContain(says.replace(/^gone(\.yaml)?: /, ''))
  })

  test('a claim file names line, path, what was found and what was expected', async () => {
    write('claim.yaml', claimYaml.replace('1000.00 NOK', '1000 kroner'))
    const asked = ['decide', '--claim', 'claim.yaml', '--policy', 'no-consumer']
    const { exit, stderr } = await run(...asked, '--as-of', '2026-03-02')
    expect(exit).toBe(2)
    expect(stderr).toMatch(/claim\.yaml:3, given\.invoice\.amount: Found "1000 kroner"; expected/)
  })

  test('nothing typed prints how to use it', async () => {
    const { exit, stdout } = await run()
    expect(exit).toBe(0)
    expect(stdout).toContain('Usage: forfall')
  })
})
