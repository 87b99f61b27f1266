import { join } from 'node:path'
import { plainDate } from '@forfall/rules'
import type { FastifyInstance } from 'fastify'
import type { Auth } from '../auth/auth.ts'
import { buildApp } from '../server/app.ts'
import type { TestBook } from './book.ts'
import { memorySink } from './sink.ts'

type TestAppOptions = {
  readonly onFailure?: (path: string, error: Error) => void
  readonly trustedProxies?: readonly string[]
}

/** A server of a test without a web page. */
export const buildTestApp = (
  { book, folder }: TestBook,
  auth: Auth,
  { onFailure = () => undefined, trustedProxies = [] }: TestAppOptions = {},
): Promise<FastifyInstance> => {
  const clock = { today: () => plainDate('2026-03-02'), now: book.store.now }
  return buildApp({
    services: { root: book, clock, sink: memorySink() },
    auth,
    webFolder: join(folder, 'nowhere'),
    host: '127.0.0.1',
    trustedProxies,
    onFailure,
  })
}
