import { existsSync, rmSync } from 'node:fs'
import { ok, type Result, refused } from '@forfall/rules'
import Database from 'better-sqlite3'
import type { Store } from './store.ts'

/** A copy of a book. */
export type Backup = { readonly file: string; readonly bytes: number }

/** Why a book was not copied. */
export type BackupProblem =
  | { readonly code: 'file-exists'; readonly file: string }
  | { readonly code: 'copy-damaged'; readonly file: string; readonly reason: string }

/**
 * Copies the book into a new file, as it is at one moment; others may read and write it meanwhile.
 *
 * The secret of the book is not in it.
 *
 * @problem file-exists nothing is written over
 * @problem copy-damaged the copy is not as it should be, and was removed
 */
export async function backUp(store: Store, file: string): Promise<Result<Backup, BackupProblem>> {
  if (existsSync(file)) return refused({ code: 'file-exists', file })
  // In one step: a copy made in several begins anew whenever another program writes in between.
  await store.sqlite.backup(file, { progress: ({ totalPages }) => Math.max(totalPages, 1) })
  const checked = check(file)
  if (checked.reason === null) return ok({ file, bytes: checked.bytes })
  rmSync(file)
  return refused({ code: 'copy-damaged', file, reason: checked.reason })
}

function check(file: string): { readonly bytes: number; readonly reason: string | null } {
  const copy = new Database(file)
  try {
    // The copy is one file: no write-ahead log beside it.
    copy.pragma('journal_mode = DELETE')
    const found = String(copy.pragma('quick_check(1)', { simple: true }))
    const pages = Number(copy.pragma('page_count', { simple: true }))
    const size = Number(copy.pragma('page_size', { simple: true }))
    return { bytes: pages * size, reason: found === 'ok' ? null : found }
  } finally {
    copy.close()
  }
}
