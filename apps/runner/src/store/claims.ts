import type { Blocker, ClaimState, Placement, PlainDate } from '@forfall/rules'
import { fromJson, toJson } from './convert.ts'
import { searchTextOf } from './search-text.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** A policy version that a claim is pinned to. */
export type PolicyPin = { readonly policyId: string; readonly version: number }

/** What the book keeps of a claim besides its log, as far as writing needs it. */
export type StoredClaim = {
  readonly id: string
  readonly creditorId: string
  readonly debtorId: string
  readonly invoiceNumber: string
  readonly jurisdiction: string | null
  readonly policyId: string | null
  readonly policyVersion: number | null
  readonly eventCount: number
  readonly isDirty: boolean
  readonly reviewOn: PlainDate | null
}

/** A claim that comes into the book. */
export type NewClaim = {
  readonly id: string
  readonly creditorId: string
  readonly debtorId: string
  readonly paymentReference: string | null
  /** Texts a person may look for it by. */
  readonly words: readonly (string | null)[]
  readonly placement: Placement
}

/** What the policy comes to next with a claim, by the last decision. */
export type NextAction = {
  readonly step: string | null
  readonly kind: string | null
  readonly on: PlainDate | null
  readonly why: string
}

/** What a decision leaves in the book about a claim. */
export type DecidedClaim = {
  readonly decidedOn: PlainDate
  readonly reviewOn: PlainDate | null
  readonly next: NextAction
  readonly blockers: readonly Blocker[]
}

type Raw = Omit<StoredClaim, 'isDirty'> & { readonly isDirty: number }

const columns = `"id", "creditorId", "debtorId", "invoiceNumber", "jurisdiction", "policyId",
  "policyVersion", "eventCount", "isDirty", "reviewOn"`

const stored = (raw: Raw): StoredClaim => ({ ...raw, isDirty: raw.isDirty === 1 })

/** The claim with an id, if the organisation has it. */
export function claimById(store: Store, id: string): StoredClaim | undefined {
  const found = row<Raw>(
    store,
    `SELECT ${columns} FROM "Claim" WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )
  return found && stored(found)
}

/** The claims with these ids, by id. */
export const claimsById = (store: Store, ids: readonly string[]): readonly StoredClaim[] =>
  rows<Raw>(
    store,
    `SELECT ${columns} FROM "Claim" WHERE "organisationId" = $organisationId
       AND "id" IN (SELECT "value" FROM json_each($ids)) ORDER BY "id"`,
    { organisationId: store.organisationId, ids: toJson(ids) },
  ).map(stored)

/** The claims on invoices of one number, whichever creditor's. */
export const claimsByNumber = (
  store: Store,
  invoiceNumber: string,
): readonly { readonly id: string; readonly creditorName: string }[] =>
  rows(
    store,
    `SELECT c."id", k."name" AS "creditorName" FROM "Claim" c
     JOIN "Creditor" k ON k."id" = c."creditorId"
     WHERE c."organisationId" = $organisationId AND c."invoiceNumber" = $invoiceNumber`,
    { organisationId: store.organisationId, invoiceNumber },
  )

/** Puts a claim into the book; its log is written next. */
export const insertClaim = (store: Store, claim: NewClaim, state: ClaimState): number =>
  write(
    store,
    `INSERT INTO "Claim" ("id", "organisationId", "creditorId", "debtorId", "invoiceNumber",
       "currency", "originalMinor", "outstandingMinor", "issuedOn", "dueOn", "paymentReference",
       "searchText", "jurisdiction", "policyId", "policyVersion", "eventCount", "state", "position",
       "isDirty")
     VALUES ($id, $organisationId, $creditorId, $debtorId, $invoiceNumber, $currency, $minor, $minor,
       $issuedOn, $dueOn, $paymentReference, $searchText, $jurisdiction, $policyId, $policyVersion, 0,
       $state, $position, 1)`,
    {
      id: claim.id,
      organisationId: store.organisationId,
      creditorId: claim.creditorId,
      debtorId: claim.debtorId,
      invoiceNumber: state.invoice.number,
      currency: state.invoice.amount.currency,
      minor: state.invoice.amount.minor,
      issuedOn: state.invoice.issuedOn,
      dueOn: state.invoice.dueOn,
      paymentReference: claim.paymentReference,
      searchText: searchTextOf(claim.words),
      jurisdiction: claim.placement.jurisdiction,
      policyId: claim.placement.policyId,
      policyVersion: claim.placement.policyVersion,
      state: toJson(state),
      position: state.position,
    },
  )

/** Keeps what a claim is found by. */
export const saveWords = (store: Store, id: string, words: readonly (string | null)[]): number =>
  write(
    store,
    `UPDATE "Claim" SET "searchText" = $searchText
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId, searchText: searchTextOf(words) },
  )

/** Keeps a claim as its log leaves it. It is dirty from now on: no decision has seen this state. */
export const saveFolded = (
  store: Store,
  state: ClaimState,
  folded: {
    readonly outstandingMinor: number
    readonly eventCount: number
    readonly lastEventOn: PlainDate
    readonly foldedBy: string
  },
): number =>
  write(
    store,
    `UPDATE "Claim" SET "state" = $state, "position" = $position, "ending" = $ending,
       "endedOn" = $endedOn, "outstandingMinor" = $outstandingMinor, "eventCount" = $eventCount,
       "lastEventOn" = $lastEventOn, "foldedBy" = $foldedBy, "isDirty" = 1 WHERE "id" = $id AND "organisationId" = $organisationId`,
    {
      ...folded,
      id: state.id,
      organisationId: store.organisationId,
      state: toJson(state),
      position: state.position,
      ending: state.ending,
      endedOn: state.endedOn,
    },
  )

/** Puts a claim under a law and a policy; it is looked at by the next run. */
export const savePlacement = (store: Store, id: string, placement: Placement): number =>
  write(
    store,
    `UPDATE "Claim" SET "jurisdiction" = $jurisdiction, "policyId" = $policyId,
       "policyVersion" = $policyVersion, "isDirty" = 1
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    {
      id,
      organisationId: store.organisationId,
      jurisdiction: placement.jurisdiction,
      policyId: placement.policyId,
      policyVersion: placement.policyVersion,
    },
  )

/** The state of a claim as the log left it last. */
export function stateOf(store: Store, id: string): ClaimState | undefined {
  const found = row<{ readonly state: string }>(
    store,
    'SELECT "state" FROM "Claim" WHERE "id" = $id AND "organisationId" = $organisationId',
    { id, organisationId: store.organisationId },
  )
  return found && fromJson<ClaimState>(found.state)
}

/** What a claim's row keeps of its log, and what the log is folded under. Amounts in minor units. */
export type Projection = Pick<StoredClaim, 'jurisdiction' | 'policyId' | 'policyVersion'> & {
  readonly state: ClaimState
  readonly position: string
  readonly ending: string | null
  readonly outstandingMinor: number
  readonly eventCount: number
  readonly lastEventOn: PlainDate | null
}

/** What the book keeps of a claim beside its log. */
export function projectionOf(store: Store, id: string): Projection | undefined {
  const found = row<Omit<Projection, 'state'> & { readonly state: string }>(
    store,
    `SELECT "jurisdiction", "policyId", "policyVersion", "state", "position", "ending",
       "outstandingMinor", "eventCount", "lastEventOn" FROM "Claim"
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )
  return found && { ...found, state: fromJson<ClaimState>(found.state) }
}

/** Ids of claims after one, in their order. */
export const claimIdsAfter = (store: Store, after: string, limit: number): readonly string[] =>
  rows<{ readonly id: string }>(
    store,
    `SELECT "id" FROM "Claim" WHERE "organisationId" = $organisationId AND "id" > $after
     ORDER BY "id" LIMIT $limit`,
    { organisationId: store.organisationId, after, limit },
  ).map(({ id }) => id)

/** Ids of the claims on some policies, in their order. */
export const claimIdsForEffect = (
  store: Store,
  asked: { readonly policyIds: readonly string[]; readonly isOpenOnly: boolean },
): readonly string[] =>
  rows<{ readonly id: string }>(
    store,
    `SELECT "id" FROM "Claim" WHERE "organisationId" = $organisationId
       AND "policyId" IN (SELECT "value" FROM json_each($policyIds))
       AND ($isOpenOnly = 0 OR "ending" IS NULL) ORDER BY "id"`,
    {
      organisationId: store.organisationId,
      policyIds: toJson(asked.policyIds),
      isOpenOnly: asked.isOpenOnly ? 1 : 0,
    },
  ).map(({ id }) => id)
