import { assert } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEntries } from '../store/read-audit.ts'
import { addTestPerson, openTestAuth, signInFirstAdmin, type TestAuth } from '../testing/auth.ts'
import { callerOf } from './caller.ts'
import { createKey, type KeyMaker, type KeyOrder, listKeys, revokeKey } from './keys.ts'
import { changeRoles, removeMember } from './members.ts'
import { type Role, scopesOf } from './permissions.ts'

let opened: TestAuth

beforeEach(() => {
  opened = openTestAuth()
})

afterEach(() => opened.remove())

const order: KeyOrder = {
  name: 'Accounting',
  scopes: ['claims:import', 'claims:write'],
  expiresAt: null,
}

const makerWith = (name: string, roles: readonly Role[]): KeyMaker => ({
  userId: addTestPerson(opened.store, name, roles),
  scopes: scopesOf(roles),
})

const made = (maker: KeyMaker, changes: Partial<KeyOrder> = {}) => {
  const created = createKey(opened.store, maker, { ...order, ...changes })
  assert(created.ok, 'no key')
  return created.value
}

const shown = (key: string): Headers => new Headers({ authorization: `Bearer ${key}` })

const scopesNow = async (key: string): Promise<unknown> => {
  const caller = await callerOf(opened.auth, shown(key))
  return caller.ok ? caller.value.place?.scopes : caller.problem.code
}

describe('a key', () => {
  test('acts for its organisation, and may do what it was made for', async () => {
    const maker = makerWith('ines', ['integrator'])
    const { id, key } = made(maker)
    expect(await callerOf(opened.auth, shown(key))).toEqual({
      ok: true,
      value: {
        actor: { kind: 'key', id, maker: maker.userId },
        userId: maker.userId,
        sessionId: null,
        place: { organisationId: 'default', roles: [], scopes: order.scopes },
      },
    })
  })

  test('can do no more than its maker still can, from the next request on', async () => {
    const admin = makerWith('ada', ['admin'])
    const maker = makerWith('ines', ['integrator', 'operator'])
    const { key } = made(maker, { scopes: ['book:read', 'runs:start'] })
    expect(await scopesNow(key)).toEqual(['book:read', 'runs:start'])
    changeRoles(opened.store, { userId: maker.userId, roles: ['integrator'] })
    expect(await scopesNow(key)).toEqual(['book:read'])
    removeMember(opened.store, maker.userId)
    expect(await scopesNow(key)).toBe('key-maker-gone')
    expect(listKeys(opened.store, admin)).toMatchObject([{ revokedAt: null }])
  })

  test('counts alone: a wrong one is not made good by a session', async () => {
    const cookies = await signInFirstAdmin(opened.auth)
    for (const wrong of ['Bearer forfall_wrong', 'Bearer', 'Basic eA==', '']) {
      cookies.set('authorization', wrong)
      expect(await callerOf(opened.auth, cookies)).toMatchObject({
        problem: { code: 'key-unknown' },
      })
    }
  })

  test('is not to be found in the database or the log', () => {
    const { key } = made(makerWith('ines', ['integrator']))
    const { sqlite } = opened.store
    const kept = ['ApiKey', 'AuditEntry'].map((table) => sqlite.prepare(`SELECT * FROM "${table}"`))
    expect(JSON.stringify(kept.map((table) => table.all()))).not.toContain(key.slice(16))
  })

  test('works until it expires', async () => {
    const expiresAt = new Date(Date.parse(opened.store.now()) + 10 * 60_000).toISOString()
    const { key } = made(makerWith('ines', ['integrator']), { expiresAt })
    opened.wait(9)
    expect(await scopesNow(key)).toEqual(order.scopes)
    opened.wait(1)
    expect(await scopesNow(key)).toBe('key-expired')
  })

  test('works until it is revoked, and is still listed then', async () => {
    const maker = makerWith('ines', ['integrator'])
    const { id, key } = made(maker)
    expect(revokeKey(opened.store, maker, id)).toEqual({ ok: true, value: { id } })
    expect(await scopesNow(key)).toBe('key-revoked')
    expect(revokeKey(opened.store, maker, id)).toMatchObject({ problem: { code: 'key-not-found' } })
    expect(listKeys(opened.store, maker)).toMatchObject([{ id, revokedAt: expect.any(String) }])
    expect(readEntries(opened.store, 1).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['key-made', id],
      ['key-revoked', id],
    ])
  })

  test('tells to the hour when it was used last', async () => {
    const { key } = made(makerWith('ines', ['integrator']))
    const used = async (): Promise<unknown> => {
      await callerOf(opened.auth, shown(key))
      return opened.store.sqlite.prepare('SELECT "lastUsedAt" FROM "ApiKey"').pluck().get()
    }
    const first = await used()
    expect(first).toEqual(expect.any(String))
    opened.wait(61)
    expect(await used()).not.toBe(first)
  })
})

describe('keys', () => {
  test('are their own makers’, and an admin’s to see and to revoke', () => {
    const [ines, otto] = [makerWith('ines', ['integrator']), makerWith('otto', ['integrator'])]
    const { id } = made(ines)
    expect(listKeys(opened.store, otto)).toEqual([])
    expect(revokeKey(opened.store, otto, id)).toMatchObject({ problem: { code: 'key-not-found' } })
    const admin = makerWith('ada', ['admin'])
    expect(listKeys(opened.store, admin)).toMatchObject([{ id, userId: ines.userId }])
    expect(revokeKey(opened.store, admin, id)).toMatchObject({ ok: true })
  })

  test('that could do more than their maker or never work are not made', () => {
    const { store } = opened
    const maker = makerWith('ines', ['integrator'])
    expect(createKey(store, maker, { ...order, scopes: ['book:read', 'audit:read'] })).toEqual({
      ok: false,
      problem: { code: 'key-exceeds-maker', scopes: ['audit:read'] },
    })
    expect(createKey(store, maker, { ...order, expiresAt: store.now() })).toMatchObject({
      problem: { code: 'key-already-expired' },
    })
  })
})
