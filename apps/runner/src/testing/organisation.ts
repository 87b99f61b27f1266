import { assert, ok, plainDate } from '@forfall/rules'
import { addOrganisation } from '../auth/organisations.ts'
import { startBackTest } from '../backtest/start.ts'
import { type Book, bookFor } from '../book/book.ts'
import { publishDefaults } from '../book/default-policies.ts'
import type { Sink } from '../outbox/sink.ts'
import { appRouter } from '../router/index.ts'
import { runDunning } from '../run/run-dunning.ts'
import { rows } from '../store/sql.ts'
import type { Store } from '../store/store.ts'
import { addTestPerson } from './auth.ts'
import { importAll, invoice } from './book.ts'
import { testCaller, testContext } from './caller.ts'
import { approve, draftSmall, publishSmall, smallPolicy, submitSmall } from './policies.ts'

/** The day on which the organisations below stand still. */
const lastDay = plainDate('2026-03-20')

/** A second organisation in the database of a book, with the policies of the release. */
export function addTestOrganisation(book: Book): Book {
  const links = { origin: 'http://localhost:4400', key: 'the key of links in tests' }
  const { id } = addOrganisation({ store: book.store, links }, 'Second')
  const own = bookFor(book, { actor: book.store.actor, organisationId: id })
  publishDefaults(own.store, own.jurisdictions, plainDate('2026-03-01'))
  return own
}

/**
 * Gives an organisation one of everything: claims, letters, payments, policies in every state, choices,
 * moves, people, keys. A mark is in every text that is its own; ids and numbers are what they are.
 */
export async function fillOrganisation(book: Book, mark: string, sink: Sink): Promise<void> {
  importAll(book, ownInvoice('1', mark), ownInvoice('2', mark), ownInvoice('3', mark))
  for (const asOf of ['2026-03-02', '2026-03-18'])
    await runDunning({ book, sink, asOf: plainDate(asOf) })
  await drawPolicies(book, mark)
  await workOnClaims(book, mark, sink)
  await letPeopleIn(book, mark)
  await testBack(book)
}

const ownInvoice = (number: string, mark: string) => {
  const { debtor, ...rest } = invoice(number)
  const email = `${mark}-${number}@example.com`
  const known = {
    ...debtor,
    name: `${mark} ${number}`,
    email,
    customerNumber: `K-${mark}-${number}`,
  }
  return { ...rest, debtor: known, paymentReference: `R-${mark}-${number}` }
}

async function drawPolicies(book: Book, mark: string): Promise<void> {
  const when = { effectiveFrom: lastDay, today: lastDay }
  const titled = (id: string) => smallPolicy({ id, title: { en: `${mark} ${id}` } })
  await publishSmall(book, when, titled('kept'))
  draftSmall(book, titled('approved'))
  assert(approve(book, submitSmall(book, 'approved')).ok, 'not approved')
  draftSmall(book, titled('open'))
  submitSmall(book, 'open')
  draftSmall(book, titled('drawn'))
}

/** Everything that a person in all roles does to claims. */
async function workOnClaims(book: Book, mark: string, sink: Sink): Promise<void> {
  const api = apiOf(book, sink)
  const [first, second] = idsOf(book.store).claims
  assert(first !== undefined && second !== undefined, 'no claims')
  const reason = `${mark} said so`
  await api.payments.register({
    ...{ claimId: first, on: '2026-03-19', amountMinor: 100, idempotencyKey: `pay-${mark}` },
    reference: mark,
  })
  const from = lastDay
  const choice = { scope: 'claim', subjectId: second, policyId: 'no-consumer', from } as const
  await api.assignments.choose({ ...choice, reason })
  const to = { policyId: 'kept', version: 1 }
  await api.moves.make({ to, claims: { ids: [first] }, mapping: { reminder: 'reminder' }, reason })
  await api.reviews.comment({ policyId: 'open', text: reason })
}

async function testBack(book: Book): Promise<void> {
  const started = startBackTest(
    {
      before: { policyId: 'kept', version: 1 },
      after: { policyId: 'no-consumer', version: 1 },
      question: {
        ...{ claims: 'all', dueFrom: null, dueThrough: null, creditorId: null },
        through: plainDate('2026-05-01'),
      },
    },
    { book },
  )
  assert(started.ok, 'the back-test does not begin')
  await started.value.done
}

async function letPeopleIn(book: Book, mark: string): Promise<void> {
  const userId = addTestPerson(book.store, `${mark}-ann`, ['integrator'])
  const { place, ...caller } = testCaller(book)
  const api = apiOf(book, undefined, { ...caller, userId, place })
  await api.keys.create({ name: `${mark} key`, scopes: ['book:read'], expiresAt: null })
  await api.people.invite({ email: `${mark}@example.com`, roles: ['author'] })
}

/** The procedures as a person of the organisation in all roles has them. */
const apiOf = (book: Book, sink?: Sink, caller = testCaller(book)) =>
  appRouter.createCaller(
    testContext(book, { caller: ok(caller), ...(sink === undefined ? {} : { sink }) }),
  )

/** The ids of what an organisation has, each kind in the order of its ids. */
export type Ids = {
  readonly claims: readonly string[]
  readonly actions: readonly string[]
  readonly decisions: readonly string[]
  readonly runs: readonly string[]
  readonly imports: readonly string[]
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly submissions: readonly string[]
  readonly comments: readonly string[]
  readonly backTests: readonly string[]
  readonly moves: readonly string[]
  readonly keys: readonly string[]
  readonly invitations: readonly string[]
}

/** The ids of what an organisation has. */
export function idsOf(store: Store): Ids {
  const { organisationId } = store
  const ids = (table: string): readonly string[] =>
    rows<{ readonly id: string }>(
      store,
      `SELECT "id" FROM "${table}" WHERE "organisationId" = $organisationId ORDER BY "id"`,
      { organisationId },
    ).map(({ id }) => id)
  return {
    claims: ids('Claim'),
    actions: ids('OutboxAction'),
    decisions: ids('Decision'),
    runs: ids('Run'),
    imports: ids('ImportBatch'),
    debtors: ids('Debtor'),
    creditors: ids('Creditor'),
    submissions: ids('Submission'),
    comments: ids('ReviewComment'),
    backTests: ids('BackTest'),
    moves: ids('ClaimMove'),
    keys: ids('ApiKey'),
    invitations: ids('Invitation'),
  }
}
