import type { Localized } from '@forfall/rules'
import type { BackTestAsked, DraftRow, PolicyRow, VersionRow } from '../app/api.ts'

/** A version that can be compared. */
export type VersionOption = BackTestAsked['before'] & {
  readonly policyId: string
  readonly version: number | 'draft'
  readonly title: Localized
  /** Stands for it in a list. */
  readonly key: string
}

type Known = {
  readonly policyId: string
  readonly title: Localized
  readonly country: string
  readonly policies: readonly PolicyRow[]
  readonly drafts: readonly Pick<DraftRow, 'policyId'>[]
  /** Newest first. */
  readonly versions: readonly Pick<VersionRow, 'version'>[]
}

/** The versions that a policy can be compared in: its draft, its versions, and other policies of its country. */
export function versionOptions(known: Known): readonly VersionOption[] {
  const { policyId, title, country, policies, drafts, versions } = known
  const option = (of: Omit<VersionOption, 'key'>): VersionOption => ({
    ...of,
    key: `${of.policyId}@${of.version}`,
  })
  const hasDraft = drafts.some((draft) => draft.policyId === policyId)
  const others = policies.filter(
    ({ id, jurisdiction }) => id !== policyId && jurisdiction === country,
  )
  return [
    ...(hasDraft ? [option({ policyId, version: 'draft', title })] : []),
    ...versions.map(({ version }) => option({ policyId, version, title })),
    ...others.map((one) => option({ policyId: one.id, version: one.version, title: one.title })),
  ]
}

/** What is compared where nobody chose: what is in force with the newest beside it. */
export function firstChoice(
  options: readonly VersionOption[],
): { readonly before: VersionOption; readonly after: VersionOption } | null {
  const [first, second] = options
  if (first === undefined || second === undefined) return null
  return first.policyId === second.policyId
    ? { before: second, after: first }
    : { before: first, after: second }
}
