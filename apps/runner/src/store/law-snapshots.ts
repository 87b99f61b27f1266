import type { LawSnapshot } from '@forfall/rules'
import { fromJson, toJson } from './convert.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Keeps the law as it reads, if the book has it not under that hash. */
export function insertLawSnapshot(store: Store, hash: string, snapshot: () => LawSnapshot): void {
  if (row(store, 'SELECT 1 FROM "LawSnapshot" WHERE "hash" = $hash', { hash }) !== undefined) return
  const { country, release, ...rest } = snapshot()
  write(
    store,
    `INSERT INTO "LawSnapshot" ("hash", "country", "release", "body", "keptAt")
     VALUES ($hash, $country, $release, $body, $now)`,
    { hash, country, release, body: toJson({ country, release, ...rest }), now: store.now() },
  )
}

/** The law as it read under a hash. */
export function lawSnapshot(store: Store, hash: string): LawSnapshot | undefined {
  const found = row<{ readonly body: string }>(
    store,
    'SELECT "body" FROM "LawSnapshot" WHERE "hash" = $hash',
    { hash },
  )
  return found && fromJson<LawSnapshot>(found.body)
}

/** Every law that is kept, with the hash it is kept under. */
export const everyLawSnapshot = (
  store: Store,
): readonly { readonly hash: string; readonly snapshot: LawSnapshot }[] =>
  rows<{ readonly hash: string; readonly body: string }>(
    store,
    'SELECT "hash", "body" FROM "LawSnapshot"',
    {},
  ).map(({ hash, body }) => ({ hash, snapshot: fromJson<LawSnapshot>(body) }))
