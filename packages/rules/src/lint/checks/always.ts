import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { AlwaysEntry, PolicyDocument } from '../../policy/document.ts'
import { type Finding, finding } from '../finding.ts'
import { type Flow, guardedRegion, guards } from '../flow.ts'
import { allOf, type Region, regionOf } from '../region/region.ts'

/** Entries that are never heard: their condition cannot hold, or a guard of the engine comes first. */
export function alwaysFindings(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  flow: Flow,
): readonly Finding[] {
  const asked = guardedRegion(document, jurisdiction, flow.space)
  return document.always.flatMap((entry) => {
    const held = regionOf(entry.when, flow.space)
    if (allOf([asked, held]).length > 0) return []
    const guard = guardBefore(held, flow)
    const data = guard === null ? neverHolds : ({ kind: 'entry-repeats-guard', guard } as const)
    return [finding('warning', data, placeOf(entry))]
  })
}

const neverHolds = { kind: 'entry-never-holds' } as const

const placeOf = ({ id }: AlwaysEntry) =>
  ({ step: id, field: 'when', fix: { kind: 'remove-entry', entry: id } }) as const

/** The guard that takes every claim of an entry for itself. */
function guardBefore(held: Region, { space }: Flow): keyof typeof guards | null {
  if (held.length === 0) return null
  const names = Object.keys(guards) as (keyof typeof guards)[]
  return names.find((name) => allOf([held, regionOf(guards[name], space)]).length === 0) ?? null
}
