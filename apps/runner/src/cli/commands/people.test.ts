import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typedIn } from '../../testing/command-line.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
  vi.stubEnv('FORFALL_URL', 'https://forfall.example')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const forfall = (...typed: readonly string[]) => typedIn(folder, ...typed)

test('somebody is invited by a link, which can be printed again', async () => {
  const invite = ['people', 'invite', 'Rita@example.com', '--roles', 'author, operator']
  const { exit, document } = await forfall(...invite)
  expect(exit).toBe(0)
  expect(document.link).toMatch(/^https:\/\/forfall\.example\/invitation#/)
  const listed = await forfall('people')
  expect(listed.document).toMatchObject({
    people: [],
    invitations: [{ id: document.id, email: 'rita@example.com', roles: ['author', 'operator'] }],
  })
  expect((await forfall('people', 'link', document.id)).document.link).toBe(document.link)
  expect((await forfall('people', 'link', 'x')).document.error.code).toBe('invitation-unknown')
})

test('an organisation is added with its policies, and worked on by its id', async () => {
  const { document } = await forfall('organisations', 'add', ' Fjord ')
  const { id, name } = document
  expect(name).toBe('Fjord')
  const { organisations } = (await forfall('organisations')).document
  expect(organisations.map((one: { name: string }) => one.name)).toEqual(['Default', 'Fjord'])
  const policies = await forfall('policies', '--organisation', id)
  expect(policies.document.policies.length).toBeGreaterThan(2)
  const { entries } = (await forfall('audit', '--organisation', id)).document
  expect(entries.map(({ kind }: { kind: string }) => kind)).toEqual([
    'policies-shipped',
    'organisation-made',
  ])
  expect((await forfall('audit', 'verify', '--organisation', id)).exit).toBe(0)
  const { people, invitations } = (await forfall('people', '--organisation', id)).document
  expect([people, invitations]).toMatchObject([[], [{ email: null, roles: ['admin'] }]])
})

test.each([
  { typed: ['people', 'invite', 'nobody', '--roles', 'author'], code: 'invalid-argument' },
  { typed: ['people', 'invite', 'a@example.com', '--roles', 'king'], code: 'invalid-argument' },
  { typed: ['people', 'reset', 'a@example.com'], code: 'user-unknown' },
  { typed: ['organisations', 'add', ' '], code: 'invalid-argument' },
  { typed: ['claims', '--organisation', 'x'], code: 'organisation-unknown' },
])('$typed is bad input', async ({ typed, code }) => {
  const { exit, document } = await forfall(...typed)
  expect([exit, document.error.code]).toEqual([2, code])
})

test('no link is made that would lead to an address in the clear', async () => {
  vi.stubEnv('FORFALL_URL', 'http://forfall.example')
  const { exit, document } = await forfall('organisations', 'add', 'Fjord')
  expect([exit, document.error]).toMatchObject([2, { code: 'address-insecure' }])
})
