import { idSchema, slugOf } from '@forfall/rules'
import type { PolicyEntry } from '../overview.ts'

type Ids = readonly Pick<PolicyEntry, 'id'>[]

/** Why an id cannot be that of a new policy; `null` where it can. */
export function idProblemOf(id: string, entries: Ids): 'id-invalid' | 'id-taken' | null {
  if (!idSchema.safeParse(id).success) return 'id-invalid'
  return entries.some((entry) => entry.id === id) ? 'id-taken' : null
}

/** An id for a policy of this title that none has: that of the title, or with the first number that is free. */
export function policyIdFor(title: string, entries: Ids): string {
  const taken = new Set(entries.map(({ id }) => id))
  const id = slugOf(title)
  if (!taken.has(id)) return id
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`
    const numbered = `${id.slice(0, idMax - suffix.length).replace(/-+$/, '')}${suffix}`
    if (!taken.has(numbered)) return numbered
  }
}

/** The longest id there is. */
const idMax = 64
