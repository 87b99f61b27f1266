import { assert } from '@forfall/rules'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Auth, firstAdminLink } from '../auth/auth.ts'
import { callerOf } from '../auth/caller.ts'
import { invite } from '../auth/invitations.ts'
import { passwordLink } from '../auth/new-password.ts'
import { buildTestApp } from '../testing/app.ts'
import { signIn, testAuth, testKey, testPassword } from '../testing/auth.ts'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'

let opened: TestBook
let auth: Auth
let app: FastifyInstance
let failures: string[]

const rebuild = async (options: { readonly trustedProxies?: readonly string[] } = {}) => {
  await app?.close()
  app = await buildTestApp(opened, auth, { onFailure: (path) => failures.push(path), ...options })
}

beforeEach(async () => {
  failures = []
  opened = openTestBook(undefined, { now: () => new Date().toISOString() })
  auth = testAuth(opened.book.store)
  await rebuild()
})

afterEach(async () => {
  expect(failures).toEqual([])
  await app.close()
  await removeTestBook(opened)
})

const own = { host: 'localhost:4400', origin: 'http://localhost:4400' }

const post = (path: string, payload: object, headers: Record<string, string> = own) =>
  app.inject({ method: 'POST', url: path, headers, payload })

const get = (path: string, headers: Record<string, string>) =>
  app.inject({ method: 'GET', url: path, headers: { host: 'localhost:4400', ...headers } })

const ada = { name: 'Ada', email: 'ada@example.com', password: testPassword }
const { email, password } = ada

async function cookieOfAda(headers: Record<string, string> = own): Promise<string> {
  const token = auth.firstAdminToken
  expect((await post('/api/auth/first-admin', { token, ...ada }, headers)).statusCode).toBe(200)
  const answer = await post('/api/auth/sign-in/email', { email, password }, headers)
  expect(answer.statusCode).toBe(200)
  return [answer.headers['set-cookie']].flat().join('; ')
}

const cookieIn = (set: string): string => set.split(';')[0] ?? ''

describe('in a browser', () => {
  test('a person comes in, is known, and goes out', async () => {
    const set = await cookieOfAda()
    expect(set).toMatch(/^forfall\.session_token=[^;]+;.*HttpOnly.*SameSite=Lax/)
    expect(set).not.toContain('Secure')
    expect(firstAdminLink(auth)).toBeNull()
    const cookie = cookieIn(set)
    const me = (await get('/trpc/people.me', { cookie })).json().result.data
    expect(me).toMatchObject({ name: 'Ada', email, roles: ['admin'], kind: 'person' })
    expect((await get('/api/auth/get-session', { cookie })).json()).toEqual({ isSignedIn: true })
    expect((await post('/api/auth/sign-out', {}, { ...own, cookie })).statusCode).toBe(200)
    expect((await get('/api/auth/get-session', { cookie })).json()).toEqual({ isSignedIn: false })
    expect((await get('/trpc/people.me', { cookie })).statusCode).toBe(401)
  })

  test('a page sees no token of a session', async () => {
    const cookie = cookieIn(await cookieOfAda())
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? 'none'
    const answers = [
      await post('/api/auth/sign-in/email', { email, password }),
      await get('/api/auth/get-session', { cookie }),
      await get('/trpc/people.me', { cookie }),
    ]
    for (const { body } of answers) {
      expect(body).not.toContain(token)
      expect(body).not.toContain('token')
    }
  })

  test('a cookie that was changed is nobody', async () => {
    const cookie = cookieIn(await cookieOfAda())
    const changed = `${cookie.slice(0, -6)}AAAA%3D`
    expect((await get('/trpc/people.me', { cookie: changed })).statusCode).toBe(401)
  })

  test('a wrong password is refused by a code', async () => {
    await cookieOfAda()
    const answer = await post('/api/auth/sign-in/email', { email, password: 'wrong password' })
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toEqual({ problem: { code: 'invalid-email-or-password' } })
    expect((await post('/api/auth/sign-in/email', { email })).statusCode).toBe(400)
  })

  test('an invited person comes in by the link, which is shown first', async () => {
    const { store } = opened.book
    const order = { email: 'rita@example.com', roles: ['author'] } as const
    const invited = invite(store, auth.links, order)
    assert(invited.ok, 'not invited')
    const token = invited.value.link.split('#')[1]
    expect((await post('/api/auth/invitation', { token })).json()).toMatchObject({
      organisationName: 'Default',
      ...order,
    })
    const short = { token, name: 'Rita', password: 'too short' }
    expect((await post('/api/auth/invitation/accept', short)).json()).toMatchObject({
      issues: [{ path: ['password'] }],
    })
    const answer = { token, name: 'Rita', password }
    expect((await post('/api/auth/invitation/accept', answer)).statusCode).toBe(200)
    const again = await post('/api/auth/invitation/accept', answer)
    expect(again.statusCode).toBe(409)
    expect(again.json()).toEqual({ problem: { code: 'invitation-used' } })
    expect((await signIn(auth, order.email)).get('cookie')).toContain('forfall')
  })

  test('a forgotten password is replaced by a link', async () => {
    await cookieOfAda()
    const made = passwordLink({ store: opened.book.store, links: auth.links }, email)
    const token = made.ok ? made.value.link.split('#')[1] : ''
    const change = { token, password: 'another password' }
    expect((await post('/api/auth/new-password', change)).statusCode).toBe(200)
    const signedIn = await post('/api/auth/sign-in/email', { email, password: change.password })
    expect(signedIn.statusCode).toBe(200)
  })
})

test('over https the cookie is for https only, and so is the server', async () => {
  const origin = 'https://forfall.example'
  const address = { origin, origins: [origin], isSecure: true }
  auth = testAuth(opened.book.store, { address })
  await rebuild()
  const set = await cookieOfAda({ host: 'forfall.example', origin })
  expect(set).toMatch(/^__Secure-forfall\.session_token=[^;]+;.*HttpOnly.*Secure.*SameSite=Lax/)
  const { headers } = await get('/trpc/health', { host: 'forfall.example' })
  expect(headers['strict-transport-security']).toContain('max-age=31536000')
})

describe('a page of another site', () => {
  test.each(['/trpc/runs.start', '/api/auth/sign-out', '/api/auth/new-password'])(
    'cannot change anything at %s with the cookies of a person',
    async (path) => {
      const cookie = cookieIn(await cookieOfAda())
      const { host } = own
      for (const origin of ['https://evil.example', 'null', 'http://localhost:4401'])
        expect((await post(path, {}, { host, cookie, origin })).statusCode).toBe(403)
      expect((await post(path, {}, { host, cookie })).statusCode).toBe(403)
      expect((await get('/trpc/people.me', { cookie })).statusCode).toBe(200)
    },
  )

  test('cannot sign a person in', async () => {
    await cookieOfAda()
    const foreign = { host: 'localhost:4400', origin: 'https://evil.example' }
    const answer = await post('/api/auth/sign-in/email', { email, password }, foreign)
    expect(answer.statusCode).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
})

test('nobody signs up, and what is not needed has no address', async () => {
  for (const path of [
    ...['sign-up/email', 'delete-user', 'change-email', 'change-password', 'update-user'],
    ...['list-sessions', 'revoke-sessions', 'forget-password', 'reset-password', 'verify-email'],
  ])
    expect((await post(`/api/auth/${path}`, ada)).statusCode).toBe(404)
  expect((await get('/api/auth/ok', {})).statusCode).toBe(404)
})

describe('attempts', () => {
  /** One that is refused before anything is hashed. */
  const attempt = (number: number, remoteAddress: string) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      remoteAddress,
      headers: { ...own, 'x-forwarded-for': `198.51.100.${number}` },
      payload: { email },
    })

  const attempts = async (remoteAddress: string): Promise<readonly number[]> => {
    const statuses: number[] = []
    for (let number = 0; number < 21; number += 1)
      statuses.push((await attempt(number, remoteAddress)).statusCode)
    return statuses
  }

  test('are counted by the address they come from, whatever a client says of it', async () => {
    const statuses = await attempts('203.0.113.5')
    expect(statuses.filter((status) => status === 400)).toHaveLength(20)
    expect(statuses.at(-1)).toBe(429)
    expect((await attempt(0, '203.0.113.6')).statusCode).toBe(400)
  })

  test('are counted by what a trusted proxy says', async () => {
    await rebuild({ trustedProxies: ['203.0.113.0/24'] })
    expect((await attempts('203.0.113.5')).every((status) => status === 400)).toBe(true)
    expect((await attempts('192.0.2.1')).at(-1)).toBe(429)
  })

  test('to guess a link are counted too', async () => {
    const guess = () => post('/api/auth/first-admin', { token: 'guess', ...ada })
    for (let number = 0; number < 20; number += 1) expect((await guess()).statusCode).toBe(409)
    const { statusCode, headers } = await guess()
    expect(statusCode).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('a key', () => {
  test('needs no page to come from', async () => {
    const headers = { host: own.host, authorization: `Bearer ${testKey(opened.book.store)}` }
    expect((await post('/trpc/runs.start', {}, headers)).statusCode).toBe(200)
  })

  test('asks so often and no more, each for itself', async () => {
    const headers = { authorization: `Bearer ${testKey(opened.book.store)}` }
    const { headers: answered } = await get('/trpc/people.me', headers)
    expect(answered['x-ratelimit-remaining']).toBe('1199')
    const nobody = await get('/trpc/health', {})
    expect(nobody.headers['x-ratelimit-remaining']).toBe('1199')
    expect((await get('/trpc/people.me', headers)).headers['x-ratelimit-remaining']).toBe('1198')
  })
})

describe('a body', () => {
  const bytes = (length: number): object => ({ filler: 'x'.repeat(length) })
  const headers = () => ({ host: own.host, authorization: `Bearer ${testKey(opened.book.store)}` })

  test.each([
    { path: '/trpc/runs.start', length: 1024 * 1024, status: 413 },
    { path: '/trpc/runs.start', length: 1000 * 1024, status: 400 },
    { path: '/trpc/decisions.evaluateMany', length: 20 * 1024 * 1024, status: 400 },
    { path: '/trpc/decisions.evaluateMany', length: 32 * 1024 * 1024, status: 413 },
    { path: '/trpc/decisions.evaluateMany,runs.start?batch=1', length: 1024 * 1024, status: 413 },
    { path: '/api/auth/sign-in/email', length: 16 * 1024, status: 413 },
  ])('of $length bytes and its frame for $path gets $status', async ({ path, length, status }) => {
    expect((await post(path, bytes(length), headers())).statusCode).toBe(status)
  })
})

test('a stream begins for somebody who is signed in, and for nobody else', async () => {
  const cookie = cookieIn(await cookieOfAda())
  const path = '/trpc/runs.progress?input=%7B%22id%22%3A%22none%22%7D'
  const accept = 'text/event-stream'
  expect((await get(path, { cookie, accept })).body).toContain('run-unknown')
  await post('/api/auth/sign-out', {}, { ...own, cookie })
  expect((await get(path, { cookie, accept })).body).toContain('not-signed-in')
  expect(await callerOf(auth, new Headers({ cookie }))).toMatchObject({
    problem: { code: 'not-signed-in' },
  })
})
