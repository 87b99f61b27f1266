import type { Localized, PlainDate, PolicyDocument } from '@forfall/rules'
import type { DraftRow, PolicyRow, SubmissionRow, VersionRow } from '../app/api.ts'
import { type PolicyState, policyStates } from './states.ts'

/** A policy with everything the list shows of it. */
export type PolicyEntry = {
  readonly id: string
  /** `null` while the draft of one that was never published is on its way. */
  readonly title: Localized | null
  readonly country: string | null
  readonly states: ReadonlySet<PolicyState>
  /** Ids of those who changed the draft. */
  readonly draftBy: readonly string[]
  readonly revision: number | null
  readonly submission: { readonly by: string; readonly isApproved: boolean } | null
  readonly inForce: { readonly version: number; readonly since: PlainDate } | null
  readonly scheduled: { readonly version: number; readonly from: PlainDate } | null
  /** First day on which it took no new claims any more. */
  readonly retiredFrom: PlainDate | null
  readonly newestVersion: number | null
  readonly claimCount: number
  /** Whether it is as it came with the program: nobody has drafted or published anything of it. */
  readonly isShipped: boolean
}

/** Who publishes the policies that come with the program. */
const release = 'release'

/** What the server says of all policies. */
export type Known = {
  readonly policies: readonly PolicyRow[]
  readonly drafts: readonly DraftRow[]
  readonly submissions: readonly SubmissionRow[]
  /** By policy. */
  readonly histories: ReadonlyMap<string, readonly VersionRow[]>
  /** What the drafts of policies that were never published say. */
  readonly begun: ReadonlyMap<string, Begun>
  readonly today: PlainDate
}

/** What a draft says of its policy. */
export type Begun = Pick<PolicyDocument, 'title' | 'jurisdiction'>

/** Every policy, published or not, by id. */
export function policyEntries(known: Known): readonly PolicyEntry[] {
  const { policies, drafts } = known
  const ids = new Set([...policies.map(({ id }) => id), ...drafts.map(({ policyId }) => policyId)])
  return [...ids].toSorted().map((id) => entryOf(id, known))
}

function entryOf(
  id: string,
  { policies, drafts, submissions, histories, begun, today }: Known,
): PolicyEntry {
  const policy = policies.find((one) => one.id === id)
  const draft = drafts.find(({ policyId }) => policyId === id)
  const submission = submissions.find(
    ({ policyId, status }) => policyId === id && (status === 'open' || status === 'approved'),
  )
  const versions = histories.get(id) ?? []
  const life = lifeOf(versions, today)
  const holds: Readonly<Record<PolicyState, boolean>> = {
    draft: draft !== undefined,
    'in-review': submission !== undefined,
    'in-force': life.inForce !== null,
    scheduled: life.scheduled !== null,
    retired: life.retiredFrom !== null,
  }
  return {
    id,
    ...saidOf(policy, begun.get(id)),
    states: new Set(policyStates.filter((state) => holds[state])),
    draftBy: draft?.authors ?? [],
    revision: draft?.revision ?? null,
    isShipped: draft === undefined && versions.every(({ publishedBy }) => publishedBy === release),
    submission:
      submission === undefined
        ? null
        : { by: submission.submittedBy, isApproved: submission.status === 'approved' },
    ...life,
  }
}

function saidOf(
  policy: PolicyRow | undefined,
  begun: Begun | undefined,
): Pick<PolicyEntry, 'title' | 'country' | 'newestVersion' | 'claimCount'> {
  const { title = null, jurisdiction: country = null } = policy ?? begun ?? {}
  return {
    title,
    country,
    newestVersion: policy?.version ?? null,
    claimCount: policy?.claimCount ?? 0,
  }
}

/** What a policy is on a day by its versions. It is retired where none follows the one that ended. */
export function lifeOf(
  versions: readonly VersionRow[],
  today: PlainDate,
): Pick<PolicyEntry, 'inForce' | 'scheduled' | 'retiredFrom'> {
  const running = versions.find(
    ({ effectiveFrom, until }) => effectiveFrom <= today && (until === null || today < until),
  )
  const coming = versions.findLast(({ effectiveFrom }) => effectiveFrom > today)
  const ended = versions.find(
    ({ isRetired, until }) => isRetired && until !== null && until <= today,
  )
  return {
    inForce:
      running === undefined ? null : { version: running.version, since: running.effectiveFrom },
    scheduled:
      coming === undefined ? null : { version: coming.version, from: coming.effectiveFrom },
    retiredFrom: running === undefined && coming === undefined ? (ended?.until ?? null) : null,
  }
}
