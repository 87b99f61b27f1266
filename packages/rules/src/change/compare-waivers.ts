import type { Waiver } from '../lint/waivers.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Change } from './change.ts'
import { type Keyed, keyed } from './keyed.ts'
import { own } from './own.ts'
import { sameContent } from './same.ts'

type Waivers = PolicyDocument['waivers']

/** Waivers by the finding they are for. */
export const waiversByFinding = (waivers: Waivers): Keyed<Waiver> =>
  keyed(waivers, ({ code, step, field }) => [code, step ?? '', field ?? ''].join(' '))

/** The waivers of two documents compared, by the finding they are for. */
export function compareWaivers(before: Waivers, after: Waivers): readonly Change[] {
  const old = waiversByFinding(before)
  const now = waiversByFinding(after)
  const keys = [...new Set([...now.order, ...old.order])]
  const changes = keys.flatMap((key) => compareWaiver(own(old.items, key), own(now.items, key)))
  const isMoved = changes.length === 0 && !sameContent(old.order, now.order)
  return isMoved ? [reordered(before, after)] : changes
}

function compareWaiver(before: Waiver | undefined, after: Waiver | undefined): readonly Change[] {
  const step = (after ?? before)?.step ?? null
  if (sameContent(before, after)) return []
  const place = { group: 'structure', step, field: 'waivers' } as const
  const sides = { before: before ?? null, after: after ?? null }
  if (before === undefined) return [{ kind: 'waiver-added', ...place, ...sides }]
  return [{ kind: after === undefined ? 'waiver-removed' : 'waiver-changed', ...place, ...sides }]
}

const reordered = (before: Waivers, after: Waivers): Change => ({
  kind: 'waivers-reordered',
  group: 'structure',
  step: null,
  field: 'waivers',
  before,
  after,
})
