import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPolicyFile } from '@forfall/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { typedIn } from '../../../testing/command-line.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const setUp = (...typed: readonly string[]) => typedIn(folder, 'policies', 'set-up', ...typed)

test('a plan is written as a policy file, with its course', async () => {
  const out = join(folder, 'mine.json')
  const asked = ['--country', 'no', '--plan', 'strict', '--id', 'mine', '--due', '2026-03-02']
  const { exit, document } = await setUp(...asked, '--out', out)
  expect(exit).toBe(0)
  expect(document.days).toMatchObject([
    { day: '2026-03-16', decision: { action: { kind: 'notice', feeMinor: 3800 } } },
    { day: '2026-03-31', decision: { action: { kind: 'hand-over' } } },
  ])
  const read = readPolicyFile(JSON.parse(readFileSync(out, 'utf8')))
  expect(read).toMatchObject({ ok: true, value: { document: { id: 'mine' } } })
  expect(read.ok && read.value.scenarios.length).toBeGreaterThan(0)
})

test('what is written can be checked, and what is broken in it is found at its place', async () => {
  const out = join(folder, 'mine.json')
  await setUp('--country', 'NO', '--plan', 'strict', '--due', '2026-03-02', '--out', out)
  expect((await typedIn(folder, 'lint', out, '--on', '2026-03-02')).exit).toBe(0)
  const file = JSON.parse(readFileSync(out, 'utf8'))
  file.document.steps.notice.payWithinDays = 'two weeks'
  writeFileSync(out, JSON.stringify(file))
  const broken = await typedIn(folder, 'lint', out)
  expect(broken.exit).toBe(1)
  expect(JSON.stringify(broken.document)).toContain('document.steps.notice.payWithinDays')
})

test('what the law asks for in addition is told', async () => {
  const asked = ['--country', 'NO', '--reminders', '2', '--no-notice', '--mode', 'create']
  const { document } = await setUp(...asked)
  expect(document.adjustments).toMatchObject([{ step: 'notice', change: { field: 'letter' } }])
  const { steps } = document.policy.document
  expect(Object.keys(steps)).toEqual(expect.arrayContaining(['reminder-2', 'notice', 'agency']))
  expect(steps['reminder-1'].mode).toBe('create')
})

test.each([
  [['--country', 'NO', '--plan', 'gentle'], 'invalid-argument'],
  [['--country', 'NO', '--reminders', '9'], 'invalid-argument'],
  [['--country', 'ZZ'], 'no-law'],
  [['--country', 'NO', '--reminders', '0', '--no-notice', '--hand-over', 'none'], 'setup-empty'],
])('%j is refused', async (typed, code) => {
  const { exit, document } = await setUp(...typed)
  expect([exit, document.error.code]).toEqual([2, code])
})
