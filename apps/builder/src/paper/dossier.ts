import type { PlainDate, PolicyDocument } from '@forfall/rules'
import type {
  AuditEntry,
  LawOnDay,
  Review,
  SubmissionRow,
  useTRPCClient,
  VersionRow,
} from '../app/api.ts'
import { askLint } from '../check/lint/ask-lint.ts'
import type { WholeCheck } from '../check/lint/questions.ts'
import { type Opened, opened } from '../editor/use-opened.ts'
import { fetchAll } from '../people/audit/fetch-all.ts'
import { type Runs, runsOf } from './runs.ts'

/** All that is printed of a policy. */
export type Dossier = {
  /** The version or draft. */
  readonly policy: Opened
  /** The version in the history of the policy; `null` for a draft. */
  readonly version: VersionRow | null
  /** What was handed in with exactly this content; `null` where nothing was. */
  readonly review: Review | null
  /** What it is compared with; `null` for what is the first. */
  readonly before: { readonly version: number; readonly document: PolicyDocument } | null
  /** The day it is printed on, whose law it is checked against. */
  readonly today: PlainDate
  readonly law: LawOnDay
  readonly checked: WholeCheck
  readonly runs: Runs
  /** What the log says of the policy; `null` where whoever prints may not see it. */
  readonly entries: readonly AuditEntry[] | null
}

type Api = ReturnType<typeof useTRPCClient>

/** Fetches all that is printed, and works out what the server does not keep. */
export async function dossierOf(
  api: Api,
  policyId: string,
  asked: number | null,
): Promise<Dossier> {
  const policy = await opened(api, policyId, asked)
  const { document, scenarios } = policy.content
  const { today } = await api.health.query()
  const version = await versionOf(api, policyId, policy.version)
  const [review, before, law, entries, checked, runs] = await Promise.all([
    reviewOf(api, policyId, { policy, version }),
    beforeOf(api, policyId, version === null ? policy.draft?.basedOn : version.supersedes),
    api.law.on.query({ country: document.jurisdiction, day: today }),
    entriesOf(api, policyId),
    askLint({ about: 'whole', document, day: today }),
    runsOf({ document, scenarios }),
  ])
  return { policy, version, review, before, today, law, checked, runs, entries }
}

async function versionOf(api: Api, policyId: string, version: number | null) {
  if (version === null) return null
  const { versions } = await api.policies.history.query({ policyId })
  return versions.find((row) => row.version === version) ?? null
}

type Printed = Pick<Dossier, 'policy' | 'version'>

/** The review of what is printed: that of the version, or an open one of this very draft. */
async function reviewOf(api: Api, policyId: string, printed: Printed): Promise<Review | null> {
  const submissionId =
    printed.version === null
      ? await handedIn(api, policyId, printed.policy.draft?.revision)
      : printed.version.submissionId
  return submissionId === null ? null : api.reviews.get.query({ submissionId })
}

async function handedIn(
  api: Api,
  policyId: string,
  revision: number | undefined,
): Promise<string | null> {
  const { submissions } = await api.reviews.list.query({ policyId })
  const isIt = ({ status, ...row }: SubmissionRow): boolean =>
    row.revision === revision && (status === 'open' || status === 'approved')
  return submissions.find(isIt)?.id ?? null
}

async function beforeOf(
  api: Api,
  policyId: string,
  version: number | null | undefined,
): Promise<Dossier['before']> {
  if (version === null || version === undefined) return null
  const { document } = await api.policies.export.query({ policyId, version })
  return { version, document }
}

async function entriesOf(api: Api, policyId: string): Promise<readonly AuditEntry[] | null> {
  const { scopes } = await api.people.me.query()
  if (!scopes.includes('audit:read')) return null
  const found = await fetchAll(
    async (question) => (await api.audit.list.query(question)).entries,
    { subject: policyId },
    () => undefined,
  )
  return found.toReversed()
}
