import type { AddressInfo } from 'node:net'
import { plainDate } from '@forfall/rules'
import { createAuth } from '../../../apps/runner/src/auth/auth.ts'
import { createKey } from '../../../apps/runner/src/auth/keys.ts'
import { keyScopes, roles, scopesOf } from '../../../apps/runner/src/auth/permissions.ts'
import { buildApp } from '../../../apps/runner/src/server/app.ts'
import type { Store } from '../../../apps/runner/src/store/store.ts'
import { addTestPerson, testAddress } from '../../../apps/runner/src/testing/auth.ts'
import { memorySink } from '../../../apps/runner/src/testing/sink.ts'
import { benchBook } from '../run/book.ts'
import { asOf } from '../run/templates.ts'

/*
 * The server over a book of the bench, in a process of its own: `server.ts FILE`. Prints where it listens
 * and keys to it as JSON.
 */

/** What a caller of the bench has to know. */
export type Served = { readonly port: number; readonly keys: readonly string[] }

/** So many that none of them asks more often than a key may. */
const keysCount = 200

function keysTo(store: Store): readonly string[] {
  const userId = addTestPerson(store, 'bench', roles)
  const order = { name: 'Bench', scopes: keyScopes, expiresAt: null }
  return Array.from({ length: keysCount }, () => {
    const made = createKey(store, { userId, scopes: scopesOf(roles) }, order)
    if (!made.ok) throw new Error(made.problem.code)
    return made.value.key
  })
}

const onFailure = (path: string, error: Error): void => {
  process.stderr.write(`${path}: ${error.stack ?? error.message}\n`)
}

const book = benchBook(process.argv[2] ?? '')
const auth = createAuth(book.store, {
  address: testAddress,
  secret: 'a secret of the bench that is long enough',
  onFailure: (error) => onFailure('sign-in', error),
})
const app = await buildApp({
  services: {
    root: book,
    clock: { today: () => plainDate(asOf), now: book.store.now },
    sink: memorySink(),
  },
  auth,
  webFolder: 'nowhere',
  host: '127.0.0.1',
  trustedProxies: [],
  onFailure,
})
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo
const served: Served = { port, keys: keysTo(book.store) }
process.stdout.write(`${JSON.stringify(served)}\n`)
