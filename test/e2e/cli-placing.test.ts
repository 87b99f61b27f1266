import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDate } from '@forfall/rules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBook } from '../../apps/runner/src/book/book.ts'
import { claimsByNumber } from '../../apps/runner/src/store/claims.ts'
import {
  importAll,
  invoice,
  openTestBook,
  testBookSecret,
} from '../../apps/runner/src/testing/book.ts'
import { changed, freeze } from '../../apps/runner/src/testing/versions.ts'
import { type Ended, forfall } from './command-line.ts'

let folder: string
let claimId: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-placing-'))
  // The command line takes the secret of a book from the file beside it.
  writeFileSync(join(folder, 'forfall.secret'), testBookSecret)
  const { book } = openTestBook(folder)
  importAll(book, invoice('1'))
  claimId = claimsByNumber(book.store, '1')[0]?.id ?? ''
  const next = changed(book, 'no-consumer', () => ({ title: { en: 'Next' } }))
  freeze(book, next, plainDate('2026-03-01'))
  await closeBook(book)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...typed: readonly string[]): Promise<Ended> =>
  forfall(folder, ...typed, '--db', 'forfall.db')

test('claims are moved once the outcome was looked at, and moved back', async () => {
  const shown = await run('claims', 'move', '--to', 'no-consumer@2')
  expect(shown).toMatchObject({ exit: 0, stderr: '' })
  expect(shown.stdout).toContain('1 claims move, 0 are left.\nNothing was changed')
  const unreasoned = await run('claims', 'move', '--to', 'no-consumer@2', '--apply', '--json')
  expect(unreasoned.exit).toBe(2)
  expect(JSON.parse(unreasoned.stdout)).toMatchObject({ error: { code: 'reason-missing' } })
  const apply = ['--from', 'no-consumer@1', '--apply', '--reason', 'mended'] as const
  const moved = await run('claims', 'move', '--to', 'no-consumer@2', ...apply, '--json')
  const { moveId } = JSON.parse(moved.stdout)
  const undone = await run('claims', 'undo-move', moveId)
  expect(undone.stdout).toMatch(/1 +undone/)
  const nowhere = await run('claims', 'move', claimId, '--to', 'no-consumer')
  expect(nowhere.exit).toBe(2)
})

test('a policy is chosen for a claim, explained, and its version retired', async () => {
  const about = ['--claim', claimId, '--reason', 'agreed']
  const chosen = await run('policies', 'assign', ...about, '--policy', 'no-consumer')
  expect(chosen.stdout).toContain('The claim is on version 2 of no-consumer now.')
  expect((await run('policies', 'assign', ...about)).stderr).toContain('--policy or --none')
  const retired = await run('policies', 'retire', 'no-consumer@2', '--reason', 'wrong')
  expect(retired.stdout).toContain('Version 2 of no-consumer takes no new claims from')
  const why = await run('policies', 'why', claimId)
  expect(why.stdout).toContain('is on no-consumer@2; placed on')
  expect(why.stdout).toMatch(/no-consumer +– +claim +not-in-force/)
})
