import { assert } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEntries } from '../store/read-audit.ts'
import { type Store, storeFor } from '../store/store.ts'
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
  tokenIn,
} from '../testing/auth.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { firstAdminLink } from './auth.ts'
import { callerOf } from './caller.ts'
import { createFirstAdmin } from './first-admin.ts'
import { listInvitations, withdrawInvitation } from './invitations.ts'
import { changeRoles, chooseOrganisation, listMembers, removeMember } from './members.ts'
import { passwordLink, setNewPassword } from './new-password.ts'
import { addOrganisation } from './organisations.ts'

let opened: TestAuth

beforeEach(() => {
  opened = openTestAuth()
})

afterEach(async () => {
  expect(opened.failures).toEqual([])
  await opened.remove()
})

const count = (table: string): unknown =>
  opened.store.sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()

const asOther = (id: string): Store =>
  storeFor(opened.store, { actor: opened.store.actor, organisationId: id })

describe('the first admin', () => {
  const order = { name: 'Ada', email: 'Ada@Example.com', password: testPassword }

  test('comes in by the link of this start, once', async () => {
    const { auth } = opened
    const token = tokenIn(firstAdminLink(auth) ?? '')
    expect(await createFirstAdmin(auth, { ...order, token })).toEqual({ ok: true, value: null })
    expect(firstAdminLink(auth)).toBeNull()
    const again = await createFirstAdmin(auth, { ...order, token, email: 'eve@example.com' })
    expect(problemOf(again)).toBe('first-admin-exists')
    expect(await testCallerOf(opened.auth, await signIn(auth, 'ada@example.com'))).toMatchObject({
      actor: { kind: 'person' },
      place: { organisationId: 'default', roles: ['admin'] },
    })
  })

  test('does not come in by any other link', async () => {
    for (const token of ['', 'x', 'x'.repeat(43)])
      expect(problemOf(await createFirstAdmin(opened.auth, { ...order, token }))).toBe(
        'link-invalid',
      )
    expect(count('User')).toBe(0)
  })

  test('is one, even when the link is used twice at the same moment', async () => {
    const token = opened.auth.firstAdminToken
    const both = await Promise.all(
      ['ada@example.com', 'eve@example.com'].map((email) =>
        createFirstAdmin(opened.auth, { ...order, token, email }),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect([count('User'), count('Account'), count('Member')]).toEqual([1, 1, 1])
  })
})

describe('members', () => {
  test('lose at once what is taken from them', async () => {
    await signInFirstAdmin(opened.auth)
    const rita = await joinTestPerson(opened.auth, 'rita@example.com', ['author'])
    const { userId } = await testCallerOf(opened.auth, rita)
    changeRoles(opened.store, { userId, roles: ['auditor'] })
    expect((await testCallerOf(opened.auth, rita)).place?.roles).toEqual(['auditor'])
    expect(removeMember(opened.store, userId)).toEqual({ ok: true, value: { userId } })
    expect((await testCallerOf(opened.auth, rita)).place).toBeNull()
    expect(problemOf(removeMember(opened.store, userId))).toBe('member-unknown')
  })

  test('always have an admin among them', async () => {
    const { store, auth } = opened
    const { userId } = await testCallerOf(opened.auth, await signInFirstAdmin(auth))
    const rita = await testCallerOf(
      opened.auth,
      await joinTestPerson(opened.auth, 'rita@example.com', ['author']),
    )
    expect(problemOf(changeRoles(store, { userId, roles: ['author'] }))).toBe('last-admin')
    expect(problemOf(removeMember(store, userId))).toBe('last-admin')
    expect(problemOf(changeRoles(store, { userId: rita.userId, roles: ['admin'] }))).toBe('ok')
    expect(problemOf(removeMember(store, userId))).toBe('ok')
    expect(problemOf(removeMember(store, rita.userId))).toBe('last-admin')
  })

  test('are those of one organisation', async () => {
    const { auth, store } = opened
    const ada = await testCallerOf(opened.auth, await signInFirstAdmin(auth))
    const { id } = inviteTestPerson(opened.auth, 'otto@example.com', ['author'])
    const other = asOther(addOrganisation(auth, 'Other').id)
    expect(listMembers(other)).toEqual([])
    expect(problemOf(changeRoles(other, { userId: ada.userId, roles: ['author'] }))).toBe(
      'member-unknown',
    )
    expect(problemOf(removeMember(other, ada.userId))).toBe('member-unknown')
    expect(problemOf(withdrawInvitation(other, id))).toBe('invitation-unknown')
    expect(listInvitations(store)).toHaveLength(1)
  })
})

test('a person may belong to several organisations, and works in the one they chose', async () => {
  const { auth, store } = opened
  const headers = await signInFirstAdmin(auth)
  const { id, link } = addOrganisation(auth, 'Other')
  const { userId, sessionId } = await testCallerOf(opened.auth, headers)
  assert(sessionId !== null, 'no session')
  const choose = (organisationId: string) =>
    problemOf(chooseOrganisation(store, { userId, sessionId }, organisationId))
  expect(choose(id)).toBe('organisation-unknown')
  expect((await testCallerOf(opened.auth, headers)).place?.organisationId).toBe('default')
  const answer = {
    token: tokenIn(link),
    email: 'ada@example.com',
    name: '',
    password: testPassword,
  }
  expect(problemOf(await acceptInvitation(auth, answer))).toBe('ok')
  expect(choose(id)).toBe('ok')
  expect((await testCallerOf(opened.auth, headers)).place).toMatchObject({
    organisationId: id,
    roles: ['admin'],
  })
  const again = await signIn(auth, 'ada@example.com')
  expect((await testCallerOf(opened.auth, again)).place?.organisationId).toBe('default')
})

describe('a new password', () => {
  test('is chosen by a link that works once, and ends every session', async () => {
    const { auth } = opened
    const headers = await signInFirstAdmin(auth)
    const made = passwordLink(auth, 'ADA@example.com')
    assert(made.ok, 'no link')
    const token = tokenIn(made.value.link)
    const change = { token, password: 'another password' }
    expect(problemOf(await setNewPassword(auth, change))).toBe('ok')
    expect(problemOf(await callerOf(auth, headers))).toBe('not-signed-in')
    expect((await askToSignIn(auth, 'ada@example.com', testPassword)).status).toBe(401)
    expect((await askToSignIn(auth, 'ada@example.com', change.password)).status).toBe(200)
    expect(problemOf(await setNewPassword(auth, change))).toBe('link-invalid')
  })

  test('is not chosen by a link that is over or that nobody made', async () => {
    const { auth } = opened
    await signInFirstAdmin(auth)
    expect(problemOf(passwordLink(auth, 'eve@example.com'))).toBe('user-unknown')
    const made = passwordLink(auth, 'ada@example.com')
    const token = made.ok ? tokenIn(made.value.link) : ''
    const later = token.replace(/\.(\d+)\./, (_, endsAt) => `.${Number(endsAt) + 1}.`)
    const setBy = async (used: string) =>
      problemOf(await setNewPassword(auth, { token: used, password: 'another password' }))
    expect(await setBy(later)).toBe('link-invalid')
    expect(await setBy('')).toBe('link-invalid')
    opened.wait(24 * 60)
    expect(await setBy(token)).toBe('link-expired')
  })
})

describe('signing in', () => {
  test('takes neither a wrong password nor a person who is not there', async () => {
    await signInFirstAdmin(opened.auth)
    const wrong = await askToSignIn(opened.auth, 'ada@example.com', 'wrong password')
    const nobody = await askToSignIn(opened.auth, 'eve@example.com', testPassword)
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(await wrong.text()).toBe(await nobody.text())
  })

  test('keeps neither a password nor where somebody came from', async () => {
    await signInFirstAdmin(opened.auth)
    const { sqlite } = opened.store
    const accounts = JSON.stringify(sqlite.prepare('SELECT * FROM "Account"').all())
    expect(accounts).not.toContain(testPassword)
    expect(sqlite.prepare('SELECT "ipAddress" FROM "Session"').pluck().get()).toBe('')
  })
})

test('what is kept is dated as everything else is', async () => {
  await signInFirstAdmin(opened.auth)
  inviteTestPerson(opened.auth, 'rita@example.com', ['author'])
  for (const table of ['User', 'Session', 'Account', 'Member', 'Invitation'])
    expect(opened.store.sqlite.prepare(`SELECT "createdAt" FROM "${table}"`).pluck().get()).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    )
})

test('the log says who came and went, by ids alone', async () => {
  const { auth, store } = opened
  const { userId: adaId } = await testCallerOf(opened.auth, await signInFirstAdmin(auth))
  const { userId } = await testCallerOf(
    opened.auth,
    await joinTestPerson(opened.auth, 'rita@example.com', ['author']),
  )
  changeRoles(store, { userId, roles: ['auditor'] })
  changeRoles(store, { userId, roles: ['auditor'] })
  removeMember(store, userId)
  const entries = readEntries(store, 0)
  expect(entries.map(({ kind, actorKind, actorId }) => [kind, actorKind, actorId])).toEqual([
    ['person-joined', 'person', adaId],
    ['person-invited', 'system', 'test'],
    ['person-joined', 'person', userId],
    ['roles-changed', 'system', 'test'],
    ['person-removed', 'system', 'test'],
  ])
  expect(JSON.stringify(entries)).not.toMatch(/example\.com|Ada|Somebody/)
})
