import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a secret is used for; each use has a key of its own. */
type Purpose = 'audit-log' | 'sessions' | 'links'

/**
 * The secret of a book: `FORFALL_SECRET`, else a file beside the database, made at first use and
 * readable by its owner only. Whoever has the database without it cannot forge the audit log.
 */
export function secretOf(env: NodeJS.ProcessEnv, databaseFile: string): string {
  const named = env['FORFALL_SECRET']
  if (named !== undefined && named !== '') return named
  const file = join(dirname(databaseFile), 'forfall.secret')
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!isThere) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** The key of one purpose. */
export const keyFor = (secret: string, purpose: Purpose): string =>
  createHmac('sha256', secret).update(purpose).digest('hex')
