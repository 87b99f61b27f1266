import type { Blocker, ClaimState, Currency, DebtorKind, Ending, PlainDate } from '@forfall/rules'
import { fromJson, numberOf } from './convert.ts'
import type { Prisma } from './generated/client.ts'
import { wordsOf } from './search-text.ts'
import type { Store } from './store.ts'

/** Which claims a list shows. */
export type ClaimFilter = {
  /** Words that all stand in invoice number, names or payment reference, in any case. */
  readonly search?: string | undefined
  readonly state: 'open' | 'ended' | 'all'
  /** Id of the last claim of the page before. */
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A claim as lists show it. Amounts in minor units of `currency`. */
export type ClaimRecord = {
  readonly id: string
  readonly invoiceNumber: string
  readonly creditorName: string
  readonly debtorName: string | null
  readonly debtorKind: DebtorKind | null
  readonly jurisdiction: string | null
  readonly currency: Currency
  readonly originalMinor: number
  readonly outstandingMinor: number
  readonly issuedOn: PlainDate
  readonly dueOn: PlainDate
  readonly paymentReference: string | null
  readonly position: string
  readonly ending: Ending | null
  readonly policyId: string | null
  readonly policyVersion: number | null
  readonly reviewOn: PlainDate | null
  readonly nextStep: string | null
  readonly nextKind: string | null
  readonly nextOn: PlainDate | null
  readonly nextWhy: string | null
  readonly blockers: readonly Blocker[]
}

const select = {
  id: true,
  invoiceNumber: true,
  jurisdiction: true,
  currency: true,
  originalMinor: true,
  outstandingMinor: true,
  issuedOn: true,
  dueOn: true,
  paymentReference: true,
  position: true,
  ending: true,
  policyId: true,
  policyVersion: true,
  reviewOn: true,
  nextStep: true,
  nextKind: true,
  nextOn: true,
  nextWhy: true,
  blockers: true,
  state: true,
  creditor: { select: { name: true } },
  debtor: { select: { name: true } },
} satisfies Prisma.ClaimSelect

type Selected = Prisma.ClaimGetPayload<{ select: typeof select }>

/** A page of claims, oldest due day first, and how many there are on all pages. */
export async function readClaims(
  store: Store,
  filter: ClaimFilter,
): Promise<{ readonly claims: readonly ClaimRecord[]; readonly total: number }> {
  const where = whereOf(store, filter)
  const [found, total] = await Promise.all([
    store.prisma.claim.findMany({
      where,
      select,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: filter.limit,
      ...(filter.cursor === undefined ? {} : { cursor: { id: filter.cursor }, skip: 1 }),
    }),
    store.prisma.claim.count({ where }),
  ])
  return { claims: found.map(recordOf), total }
}

/** One claim as lists show it. */
export async function readClaim(store: Store, id: string): Promise<ClaimRecord | null> {
  const where = { id, organisationId: store.organisationId }
  const found = await store.prisma.claim.findFirst({ where, select })
  return found === null ? null : recordOf(found)
}

function whereOf(store: Store, { search, state }: ClaimFilter): Prisma.ClaimWhereInput {
  return {
    organisationId: store.organisationId,
    ...(state === 'open' ? { ending: null } : {}),
    ...(state === 'ended' ? { ending: { not: null } } : {}),
    AND: wordsOf(search ?? '').map((contains) => ({ searchText: { contains } })),
  }
}

function recordOf({ creditor, debtor, state, ...claim }: Selected): ClaimRecord {
  return {
    ...claim,
    creditorName: creditor.name,
    debtorName: debtor.name,
    debtorKind: fromJson<ClaimState>(state).debtorKind,
    currency: claim.currency as Currency,
    originalMinor: numberOf(claim.originalMinor),
    outstandingMinor: numberOf(claim.outstandingMinor),
    issuedOn: claim.issuedOn as PlainDate,
    dueOn: claim.dueOn as PlainDate,
    ending: claim.ending as Ending | null,
    reviewOn: claim.reviewOn as PlainDate | null,
    nextOn: claim.nextOn as PlainDate | null,
    blockers: fromJson<readonly Blocker[]>(claim.blockers),
  }
}
