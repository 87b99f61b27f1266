import { join } from 'node:path'
import { type ClaimEvent, type ClaimState, ok, outstanding, plainDate } from '@forfall/rules'
import { type Book, closeBook, openBook } from '../../../apps/runner/src/book/book.ts'
import { balanceOf, lastDayOf, markOfRules } from '../../../apps/runner/src/book/fold.ts'
import { audit } from '../../../apps/runner/src/store/audit.ts'
import { insertClaim, saveFolded } from '../../../apps/runner/src/store/claims.ts'
import { insertEvents } from '../../../apps/runner/src/store/events.ts'
import { transact } from '../../../apps/runner/src/store/transact.ts'
import { benchLaw, benchPolicy, type Template, templates } from './templates.ts'

/** Opens a book of the bench. */
export function benchBook(file: string): Book {
  const opened = openBook({
    file,
    now: () => new Date().toISOString(),
    secret: 'of the bench',
    today: plainDate('2020-01-01'),
    jurisdictions: [benchLaw],
  })
  if (!opened.ok) throw new Error(`the book does not open: ${opened.problem.code}`)
  return opened.value
}

const pageSize = 1_000

/** Of how many claims that many have something to be decided: three of ten. */
const mixOf = (found: readonly Template[]): readonly Template[] => {
  const [acting, quiet] = [found.filter(({ acts }) => acts), found.filter(({ acts }) => !acts)]
  const one = (from: readonly Template[], index: number) => from[index % from.length] as Template
  return Array.from({ length: 3_000 }, (_, index) => {
    const turn = Math.floor(index / 10) * 10
    return index % 10 < 3
      ? one(acting, turn * 3 + (index % 10))
      : one(quiet, turn * 7 + (index % 10))
  })
}

/** Makes a book of so many claims, all of them due, as an import would leave it. */
export async function makeBook(folder: string, count: number): Promise<string> {
  const file = join(folder, `made-${count}.db`)
  const book = benchBook(file)
  const mix = mixOf(templates())
  addParties(book, Math.ceil(count / 4))
  for (let from = 0; from < count; from += pageSize)
    addPage(book, mix, { from, until: Math.min(count, from + pageSize) })
  book.store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  await closeBook(book)
  return file
}

/** Parties of the book; each debtor has four claims. */
function addParties({ store }: Book, debtors: number): void {
  const { sqlite, organisationId } = store
  sqlite.exec(`INSERT INTO "Creditor" ("id", "organisationId", "key", "name", "country")
    VALUES ('creditor', '${organisationId}', 'creditor', 'Fjord Strøm AS', 'NO')`)
  sqlite.exec(`WITH RECURSIVE "n"("i") AS (SELECT 0 UNION ALL SELECT "i" + 1 FROM "n"
      WHERE "i" < ${debtors - 1})
    INSERT INTO "Debtor" ("id", "organisationId", "creditorId", "key", "name", "kind", "country")
    SELECT 'debtor-' || "i", '${organisationId}', 'creditor', 'K' || "i", 'Skyldner ' || "i",
      'consumer', 'NO' FROM "n"`)
}

function addPage(
  book: Book,
  mix: readonly Template[],
  { from, until }: { readonly from: number; readonly until: number },
): void {
  const { store } = book
  transact(store, () => {
    for (let index = from; index < until; index += 1)
      addClaim(book, index, mix[index % mix.length] as Template)
    const data = { claims: until - from }
    audit(store, { kind: 'file-imported', subject: `page-${from}`, data })
    return ok(null)
  })
}

function addClaim(book: Book, index: number, template: Template): void {
  const { store } = book
  const id = `${store.organisationId}-${String(index).padStart(8, '0')}`
  const renamed = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value).replaceAll(template.id, id)) as Value
  const state: ClaimState = renamed(template.state)
  const placement = { jurisdiction: 'NO', policyId: benchPolicy.id, policyVersion: 1 }
  const debtorId = `debtor-${Math.floor(index / 4)}`
  const words = [id, 'Fjord Strøm AS', `Skyldner ${Math.floor(index / 4)}`]
  const claim = { id, creditorId: 'creditor', debtorId, paymentReference: null, words, placement }
  insertClaim(store, claim, state)
  const [opening, ...later]: readonly ClaimEvent[] = renamed(template.events)
  const events = [{ ...opening, placed: placement } as ClaimEvent, ...later]
  insertEvents(
    store,
    events.map((event, seq) => ({ claim, event, seq, externalKey: keyOf(event, id) })),
  )
  saveFolded(store, state, {
    outstandingMinor: outstanding(state),
    eventCount: events.length,
    lastEventOn: lastDayOf(events),
    foldedBy: markOfRules(balanceOf(book, { id, ...placement })),
  })
}

const keyOf = (event: ClaimEvent, claimId: string): string | null => {
  if (event.type === 'invoice-imported') return `invoice:${claimId}`
  return event.type === 'decision-made' ? `decision:${event.decisionId}` : null
}
