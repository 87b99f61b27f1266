import { contentHash } from '@forfall/rules'
import { headSeal, noHash } from '../store/audit.ts'
import { rowsOfEntry, strayRows } from '../store/covered-rows.ts'
import { rowsFit, sealFits } from '../store/entry-fits.ts'
import { erasedUnlogged } from '../store/erasures.ts'
import { everyLawSnapshot } from '../store/law-snapshots.ts'
import { allEntries, readHead, type StoredEntry } from '../store/read-audit.ts'
import type { Store } from '../store/store.ts'
import type { Book } from './book.ts'
import { staleProjections } from './projections.ts'

/** Something in the database that is not as it was written. */
export type Tampering = {
  readonly code:
    | 'entry-missing'
    | 'entry-changed'
    | 'chain-broken'
    | 'head-missing'
    | 'head-changed'
    | 'rows-changed'
    | 'row-not-covered'
    | 'law-snapshot-changed'
    | 'projection-differs'
    | 'anchor-differs'
    | 'text-erased-by-hand'
  /** Number of the entry it is about, if it is about one. */
  readonly entry: number | null
  /** What was found, and what was expected. */
  readonly text: string
}

/** What looking through the whole log came to. */
export type Verification = {
  readonly entries: number
  readonly rows: number
  /** The end of the log; kept elsewhere, it proves later that nothing before it was taken away. */
  readonly head: { readonly seq: number; readonly hash: string } | null
  readonly findings: readonly Tampering[]
}

/** The end of the log as somebody noted it outside the database. */
export type Anchor = { readonly seq: number; readonly hash: string }

/**
 * Looks whether everything the audit log covers is still as it was written: each entry and its seal,
 * the chain, the rows each entry covers, rows nobody covers, snapshots of the law, the state of each
 * claim against its own log, and whether texts went with a debtor's erasure only.
 *
 * @param anchor without one, putting back an old copy of the whole file cannot be told
 */
export function verifyAudit(book: Book, anchor: Anchor | null): Verification {
  const { store } = book
  const findings: Tampering[] = []
  let [entries, rows] = [0, 0]
  let before = { seq: 0, hash: noHash }
  for (const entry of allEntries(store)) {
    findings.push(...entryFindings(store, entry, before), ...rowFindings(store, entry))
    if (anchor?.seq === entry.seq && anchor.hash !== entry.hash)
      findings.push(
        found('anchor-differs', entry.seq, 'It is not the entry that was noted outside.'),
      )
    entries += 1
    rows += entry.coveredCount
    before = { seq: entry.seq, hash: entry.hash }
  }
  findings.push(...headFindings(store, before, anchor), ...strayFindings(store, before.seq))
  findings.push(...snapshotFindings(store), ...projectionFindings(book), ...textFindings(store))
  return { entries, rows, head: before.seq === 0 ? null : before, findings }
}

const found = (code: Tampering['code'], entry: number | null, text: string): Tampering => ({
  code,
  entry,
  text,
})

function entryFindings(store: Store, entry: StoredEntry, before: Anchor): readonly Tampering[] {
  const { seq, previousHash } = entry
  return [
    ...(seq === before.seq + 1
      ? []
      : [found('entry-missing', seq, `Entry ${before.seq + 1} is missing before it.`)]),
    ...(previousHash === before.hash
      ? []
      : [found('chain-broken', seq, 'It does not follow the entry before it.')]),
    ...(sealFits(store, entry)
      ? []
      : [found('entry-changed', seq, 'Its seal does not fit what it says.')]),
  ]
}

function rowFindings(store: Store, entry: StoredEntry): readonly Tampering[] {
  const covered = rowsOfEntry(store, entry.seq)
  if (rowsFit(entry, covered)) return []
  const { seq, coveredCount } = entry
  if (covered.length !== coveredCount)
    return [found('rows-changed', seq, `It covers ${coveredCount} rows; found ${covered.length}.`)]
  const named = covered.slice(0, 5).map(({ table, key }) => `${table} ${key}`)
  const among = `${named.join(', ')}${covered.length > named.length ? ' …' : ''}`
  return [found('rows-changed', seq, `A row it covers was changed; it is among: ${among}.`)]
}

function headFindings(store: Store, last: Anchor, anchor: Anchor | null): readonly Tampering[] {
  const head = readHead(store)
  const { organisationId, sealKey } = store
  if (head === undefined)
    return last.seq === 0 && anchor === null
      ? []
      : [found('head-missing', null, 'The end of the log is gone.')]
  const isSealed = headSeal(sealKey, { ...head, organisationId }) === head.seal
  return [
    ...(isSealed && head.seq === last.seq && head.hash === last.hash
      ? []
      : [
          found(
            'head-changed',
            head.seq,
            `The log ends with ${last.seq}; its seal says otherwise.`,
          ),
        ]),
    ...(anchor !== null && anchor.seq > last.seq
      ? [found('anchor-differs', anchor.seq, 'The entry that was noted outside is not in the log.')]
      : []),
  ]
}

const strayFindings = (store: Store, last: number): readonly Tampering[] =>
  strayRows(store, last).map(({ table, key }) =>
    found('row-not-covered', null, `${table} ${key} stands in the book and in no entry.`),
  )

const snapshotFindings = (store: Store): readonly Tampering[] =>
  everyLawSnapshot(store)
    .filter(({ hash, snapshot }) => contentHash(snapshot) !== hash)
    .map(({ hash }) =>
      found('law-snapshot-changed', null, `The law kept under ${hash} reads otherwise.`),
    )

const projectionFindings = (book: Book): readonly Tampering[] =>
  staleProjections(book).map(({ claimId, field }) =>
    found('projection-differs', null, `Claim ${claimId}: its ${field} is not what its log leaves.`),
  )

/** Texts that were replaced by hashes of them still fit the log; that nobody was erased tells. */
const textFindings = (store: Store): readonly Tampering[] =>
  erasedUnlogged(store).map(({ claimId, seq }) =>
    found(
      'text-erased-by-hand',
      null,
      `ClaimEvent ${claimId}/${seq} lost its texts, and no entry says that its debtor was erased.`,
    ),
  )
