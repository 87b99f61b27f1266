import type { Citation, Localized, PassedCheck, WaivedFinding } from '@forfall/rules'
import { statuteOf } from '../law/statute.ts'
import { findingKey } from './problem-order.ts'

/** A check that was made of a policy, and what it found. */
export type CheckItem = {
  readonly key: string
  /** The kind of finding it looks for, or the id of a limit of the law. */
  readonly code: string
  /** What is to hold; `null` where the finding itself has to say. */
  readonly title: Localized | null
  readonly citation: Citation | null
  /** Errors and warnings; none where it passed. */
  readonly findings: readonly WaivedFinding[]
}

/** The checks that one act asks for; `null` for those of the policy itself. */
export type CheckGroup = { readonly statute: string | null; readonly items: readonly CheckItem[] }

/**
 * The checks of a policy by the act they come from, those of the policy itself first, and in each act
 * what found something before what passed. Remarks that ask for nothing are no checks.
 */
export function checksByStatute(
  findings: readonly WaivedFinding[],
  passed: readonly PassedCheck[],
): readonly CheckGroup[] {
  const failed = findings.filter(({ severity }) => severity !== 'info')
  const items = [...failedItems(failed), ...passedItems(passed)]
  const groups = Map.groupBy(items, ({ citation }) =>
    citation === null ? null : statuteOf(citation),
  )
  return [...groups]
    .map(([statute, ofAct]) => ({ statute, items: ofAct }))
    .toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ statute }: CheckGroup): number => (statute === null ? 0 : 1)

/** A limit that objects to several steps is one check; of what is no limit, each finding is one. */
function failedItems(failed: readonly WaivedFinding[]): readonly CheckItem[] {
  const groups = Map.groupBy(failed, (finding) => {
    const { data } = finding
    return 'limit' in data ? limitKey(data.limit, data.title) : findingKey(finding)
  })
  return [...groups].flatMap(([key, items]) => {
    const [first] = items
    return first === undefined ? [] : [failedItem(key, first, items)]
  })
}

const failedItem = (
  key: string,
  { code, citation, data }: WaivedFinding,
  findings: readonly WaivedFinding[],
): CheckItem => ({
  key,
  code: 'limit' in data ? data.limit : code,
  title: 'limit' in data ? data.title : null,
  citation,
  findings,
})

/** A limit that says the same of several actions is one check. */
const passedItems = (passed: readonly PassedCheck[]): readonly CheckItem[] => [
  ...new Map(
    passed.map(({ code, title, citation }) => {
      const key = limitKey(code, title)
      return [key, { key, code, title, citation, findings: [] }]
    }),
  ).values(),
]

/** One limit may be worded otherwise for another kind of step. */
const limitKey = (id: string, title: Localized): string => `${id} ${Object.values(title)[0] ?? ''}`
