import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainDate } from '@forfall/rules'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testAddress, testAuth, testKey } from '../testing/auth.ts'
import {
  importAll,
  invoice,
  openTestBook,
  removeTestBook,
  type TestBook,
  testNow,
} from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { buildApp } from './app.ts'
import { isAllowedHost } from './hosts.ts'

let opened: TestBook
let app: FastifyInstance
let failures: string[]
let authorization: string

const build = (webFolder: string): Promise<FastifyInstance> => {
  const clock = { today: () => plainDate('2026-03-02'), now: () => testNow }
  const services = { root: opened.book, clock, sink: memorySink() }
  const onFailure = (path: string): number => failures.push(path)
  const auth = testAuth(opened.book.store)
  const served = { webFolder, host: '127.0.0.1', trustedProxies: [] }
  return buildApp({ services, auth, onFailure, ...served })
}

beforeEach(async () => {
  opened = openTestBook()
  authorization = `Bearer ${testKey(opened.book.store)}`
  failures = []
  const webFolder = join(opened.folder, 'web')
  mkdirSync(join(webFolder, 'assets'), { recursive: true })
  writeFileSync(join(webFolder, 'index.html'), '<title>Forfall</title>')
  writeFileSync(join(webFolder, 'assets', 'page-1a2b.js'), 'export {}')
  app = await build(webFolder)
})

afterEach(async () => {
  await app.close()
  await removeTestBook(opened)
})

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { host: '127.0.0.1:4400', authorization, ...headers } })

describe('the web page', () => {
  test('is served under every address of its own, and never evaluates text', async () => {
    for (const url of ['/', '/claims/claim-1?tab=letters']) {
      const { statusCode, body, headers } = await get(url)
      expect({ statusCode, body }).toEqual({ statusCode: 200, body: '<title>Forfall</title>' })
      expect(headers['content-security-policy']).toContain("script-src 'self'")
      expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|upgrade-insecure/)
      expect(headers['strict-transport-security']).toBeUndefined()
    }
  })

  test('may be kept for ever where a name says what is in it', async () => {
    expect((await get('/assets/page-1a2b.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/')).headers['cache-control']).toBe('no-cache')
    expect((await get('/assets/gone.js')).statusCode).toBe(404)
  })

  test('that is not built is said to be missing', async () => {
    const bare = await build(join(opened.folder, 'nowhere'))
    const { statusCode, json } = await bare.inject({ url: '/', headers: { host: 'localhost' } })
    expect(statusCode).toBe(404)
    expect(json().error).toContain('npm run build')
    await bare.close()
  })
})

describe('the procedures', () => {
  test('answer with plain JSON', async () => {
    importAll(opened.book, invoice('1'))
    const { statusCode, json } = await get('/trpc/claims.list')
    expect(statusCode).toBe(200)
    expect(json().result.data).toMatchObject({ total: 1, claims: [{ originalMinor: 100_000 }] })
  })

  test('answer a batch of long names', async () => {
    const names = Array.from({ length: 30 }, () => 'policies.list').join(',')
    const { statusCode, json } = await get(`/trpc/${names}?batch=1&input=%7B%7D`)
    expect(statusCode).toBe(200)
    expect(json()).toHaveLength(30)
  })

  test('tell a refusal by its code, and bad input by its place', async () => {
    const refusal = (await get('/trpc/claims.get?input=%7B%22id%22%3A%22x%22%7D')).json()
    expect(refusal.error.data.problem).toEqual({ code: 'claim-unknown', claimId: 'x' })
    const bad = (await get('/trpc/claims.list?input=%7B%22limit%22%3A0%7D')).json()
    expect(bad.error.data.issues).toMatchObject([{ path: ['limit'] }])
  })

  test('keep what went wrong inside to themselves', async () => {
    opened.book.store.sqlite.exec('ALTER TABLE "Run" RENAME TO "Gone"')
    const { statusCode, body } = await get('/trpc/runs.list')
    expect(statusCode).toBe(500)
    expect(body).not.toMatch(/Gone|Run|prisma|\.ts/)
    expect(failures).toEqual(['runs.list'])
  })

  test('stream the progress of a run', async () => {
    importAll(opened.book, invoice('1'))
    const headers = { host: 'localhost', 'content-type': 'application/json', authorization }
    const started = await app.inject({
      method: 'POST',
      url: '/trpc/runs.start',
      headers,
      payload: {},
    })
    const { id } = started.json().result.data
    const input = encodeURIComponent(JSON.stringify({ id }))
    const { body, headers: answered } = await get(`/trpc/runs.progress?input=${input}`, {
      accept: 'text/event-stream',
    })
    expect(answered['content-type']).toContain('text/event-stream')
    expect(body).toContain('"status":"finished"')
  })

  test('stream decisions line by line', async () => {
    const claim = {
      debtor: { kind: 'consumer', country: 'NO' },
      invoice: { amount: '1000.00 NOK', issued: '2026-02-01', due: '2026-02-16' },
    }
    const question = { claim, policy: { id: 'no-consumer' }, day: '2026-03-02' }
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/trpc/decisions.evaluateStream?batch=1',
      headers: {
        ...{ host: 'localhost', 'content-type': 'application/json', authorization },
        'trpc-accept': 'application/jsonl',
      },
      payload: { 0: { questions: [question, question, question] } },
    })
    expect(statusCode).toBe(200)
    expect(body.split('\n').filter((line) => line.includes('"kind":"remind"'))).toHaveLength(3)
  })
})

test.each([
  { host: 'evil.example', status: 421 },
  { host: '127.0.0.1.evil.example:4400', status: 421 },
  { host: 'localhost:4400', status: 200 },
  { host: '[::1]:4400', status: 200 },
])('a request for host "$host" gets $status', async ({ host, status }) => {
  expect((await get('/trpc/health', { host })).statusCode).toBe(status)
})

test('a request that names no host is not answered, unless the server is there for others', () => {
  const address = testAddress
  expect(isAllowedHost({ listensOn: '127.0.0.1', address }, undefined)).toBe(false)
  expect(isAllowedHost({ listensOn: '0.0.0.0', address }, 'forfall.example')).toBe(true)
})

test('behind a proxy on the same machine, a server answers to the name it is known by', () => {
  const address = { ...testAddress, origin: 'https://forfall.example' }
  const served = { listensOn: '127.0.0.1', address }
  expect(isAllowedHost(served, 'forfall.example')).toBe(true)
  expect(isAllowedHost(served, 'evil.example')).toBe(false)
})

test('a form of another site cannot change anything', async () => {
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/trpc/runs.start',
    headers: { host: 'localhost', 'content-type': 'text/plain' },
    payload: '{}',
  })
  expect(statusCode).toBe(415)
})
