import { aligned } from '../change/aligned.ts'
import { type Aligned, formerExits } from '../change/former-exits.ts'
import { stepRenames } from '../change/renames.ts'
import { startPosition } from '../claim/state.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { withStepIds } from '../policy/step-id.ts'
import type { Wording } from '../words/wording.ts'
import type { Clause } from './clause.ts'
import { policyClauses } from './policy-clauses.ts'

/** A clause before and after; one of both is there. A clause that says the same elsewhere is `same`. */
export type ComparedClause = {
  /** Unique in a comparison. */
  readonly key: string
  readonly mark: 'same' | 'changed' | 'added' | 'removed'
  readonly before: Clause | null
  readonly after: Clause | null
}

/**
 * The clauses of two policy documents side by side, in the order of the new one; what is gone stands
 * where it was. Their numbers are those each has in its own text, and no difference.
 */
export function comparedClauses(
  before: PolicyDocument,
  after: PolicyDocument,
  wording: Wording,
): readonly ComparedClause[] {
  const old = withStepIds(before, stepRenames(before, after))
  const names = exitKeys({ old, after })
  const were = policyClauses(old, wording).map((clause) => ({
    ...clause,
    key: names.get(clause.key) ?? clause.key,
  }))
  const are = policyClauses(after, wording)
  return rows(were, are)
}

/** What the clauses of exits are called in the new text, by what they are called in the old one. */
function exitKeys(sides: Aligned): ReadonlyMap<string, string> {
  const ids = [startPosition, ...Object.keys(sides.old.steps)]
  return new Map(
    ids.flatMap((id) =>
      formerExits(id, sides).map(
        ({ exit, was }) => [`exit ${id} ${was}`, `exit ${id} ${exit}`] as const,
      ),
    ),
  )
}

function rows(before: readonly Clause[], after: readonly Clause[]): readonly ComparedClause[] {
  const keysOf = (clauses: readonly Clause[]) => clauses.map(({ key }) => key)
  const old = new Map(before.map((clause) => [clause.key, clause]))
  const now = new Set(keysOf(after))
  const found: ComparedClause[] = []
  let [i, j] = [0, 0]
  const ends = [before.length, after.length] as const
  for (const [left, right] of [...aligned(keysOf(before), keysOf(after)), ends]) {
    found.push(
      ...before.slice(i, left).flatMap((clause) => (now.has(clause.key) ? [] : removed(clause))),
      ...after.slice(j, right + 1).map((clause) => compared(old.get(clause.key) ?? null, clause)),
    )
    i = left + 1
    j = right + 1
  }
  return found
}

const removed = (before: Clause): readonly ComparedClause[] => [
  { key: before.key, mark: 'removed', before, after: null },
]

function compared(before: Clause | null, after: Clause): ComparedClause {
  const mark = before === null ? 'added' : said(before) === said(after) ? 'same' : 'changed'
  return { key: after.key, mark, before, after }
}

const said = ({ title, text, note }: Clause): string => JSON.stringify([title, text, note])
