import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  askToSignIn,
  inviteTestPerson,
  joinTestPerson,
  openTestAuth,
  problemOf,
  signIn,
  signInFirstAdmin,
  type TestAuth,
  testCallerOf,
  testPassword,
} from '../testing/auth.ts'
import { acceptInvitation, readInvitation } from './accept-invitation.ts'
import { invite, listInvitations, withdrawInvitation } from './invitations.ts'
import { listMembers, removeMember } from './members.ts'

let opened: TestAuth

beforeEach(() => {
  opened = openTestAuth()
})

afterEach(() => opened.remove())

const count = (table: string): unknown =>
  opened.store.sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()

test('an invitation lets a new person choose a password and come in with the roles it names', async () => {
  const { auth } = opened
  const { token } = inviteTestPerson(opened.auth, 'Rita@Example.com', ['reviewer', 'author'])
  expect(readInvitation(auth, token)).toMatchObject({
    value: { email: 'rita@example.com', roles: ['author', 'reviewer'], isKnown: false },
  })
  const answer = { token, name: 'Rita', password: testPassword, email: 'eve@example.com' }
  await acceptInvitation(auth, answer)
  expect(
    (await testCallerOf(opened.auth, await signIn(auth, 'rita@example.com'))).place?.roles,
  ).toEqual(['author', 'reviewer'])
  expect((await askToSignIn(auth, 'eve@example.com', testPassword)).status).toBe(401)
})

test('an invitation of nobody in particular lets whoever has the link say who they are', async () => {
  const { auth } = opened
  const { token } = inviteTestPerson(opened.auth, null, ['admin'])
  const answer = { token, name: 'Ada', password: testPassword }
  expect(problemOf(await acceptInvitation(auth, answer))).toBe('email-missing')
  const named = { ...answer, email: 'Ada@example.com' }
  expect(problemOf(await acceptInvitation(auth, named))).toBe('ok')
  expect(
    (await testCallerOf(opened.auth, await signIn(auth, 'ada@example.com'))).place?.roles,
  ).toEqual(['admin'])
})

test('an invitation works once, also when it is used twice at the same moment', async () => {
  const { auth } = opened
  const { token } = inviteTestPerson(opened.auth, 'rita@example.com', ['author'])
  const answer = { token, name: 'Rita', password: testPassword }
  const both = await Promise.all([acceptInvitation(auth, answer), acceptInvitation(auth, answer)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(problemOf(readInvitation(auth, token))).toBe('invitation-used')
  expect([count('User'), count('Member')]).toEqual([1, 1])
})

test('an invitation does not work when it is over, taken back, replaced or made by another', async () => {
  const { auth, store } = opened
  const replaced = inviteTestPerson(opened.auth, 'rita@example.com', ['author'])
  const withdrawn = inviteTestPerson(opened.auth, 'RITA@example.com', ['author'])
  expect(problemOf(withdrawInvitation(store, withdrawn.id))).toBe('ok')
  expect(problemOf(withdrawInvitation(store, withdrawn.id))).toBe('invitation-unknown')
  const over = inviteTestPerson(opened.auth, 'otto@example.com', ['author'])
  expect(listInvitations(store)).toMatchObject([{ id: over.id, email: 'otto@example.com' }])
  opened.wait(7 * 24 * 60 + 1)
  expect(listInvitations(store)).toEqual([])
  const codeOf = (token: string): unknown => problemOf(readInvitation(auth, token))
  expect(codeOf(replaced.token)).toBe('invitation-used')
  expect(codeOf(withdrawn.token)).toBe('invitation-used')
  expect(codeOf(over.token)).toBe('invitation-expired')
  for (const token of [over.id, `${over.id}.`, `${over.id}.x`, `${withdrawn.id}.${over.token}`])
    expect(codeOf(token)).toBe('link-invalid')
})

test('an invitation asks a known person for the password they have', async () => {
  const { auth, store } = opened
  await signInFirstAdmin(auth)
  await joinTestPerson(opened.auth, 'rita@example.com', ['author'])
  expect(problemOf(invite(store, auth.links, { email: 'Rita@example.com', roles: [] }))).toBe(
    'already-member',
  )
  const rita = listMembers(store).find(({ email }) => email === 'rita@example.com')
  removeMember(store, rita?.userId ?? '')
  const { token } = inviteTestPerson(opened.auth, 'rita@example.com', ['operator'])
  expect(readInvitation(auth, token)).toMatchObject({ value: { isKnown: true } })
  const answer = { token, name: 'Rita', password: 'another password' }
  expect(problemOf(await acceptInvitation(auth, answer))).toBe('password-wrong')
  expect(problemOf(await acceptInvitation(auth, { ...answer, password: testPassword }))).toBe('ok')
  expect(count('User')).toBe(2)
})
