import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import type { DraftContent } from './content.ts'

enablePatches()

/** What takes a draft from one content to another, and back. */
export type Patches = {
  readonly forward: readonly Patch[]
  readonly backward: readonly Patch[]
}

/**
 * A content that says the same as `after` and shares with `before` all that did not change, with the
 * patches between the two; none where they say the same. The order of keys is no difference.
 */
export function patched(
  before: DraftContent,
  after: DraftContent,
): { readonly content: DraftContent; readonly patches: Patches } {
  const [content, forward, backward] = produceWithPatches(before, (draft) =>
    assign(draft as Tree, before, after),
  )
  return { content, patches: { forward, backward } }
}

/** A content with patches applied. */
export const withPatches = (content: DraftContent, patches: readonly Patch[]): DraftContent =>
  applyPatches(content, [...patches])

type Tree = Record<string, unknown>

/** Assigns to a draft what differs, and touches nothing else: what is touched is copied. */
function assign(draft: Tree, before: Tree, after: Tree): void {
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) delete draft[key]
  for (const [key, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined
    if (!isSame(old, value)) assignAt(draft, key, { old, value })
  }
}

function assignAt(draft: Tree, key: string, to: { old: unknown; value: unknown }): void {
  if (isRecord(to.old) && isRecord(to.value)) assign(draft[key] as Tree, to.old, to.value)
  else draft[key] = to.value
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, place) => isSame(item, other[place]))
  return isRecord(one) && isRecord(other) && hasSameKeys(one, other)
}

function hasSameKeys(one: Tree, other: Tree): boolean {
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  )
}

const isRecord = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
