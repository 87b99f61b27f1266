import type { Waiver } from '../lint/waivers.ts'
import { leadsTo, type PolicyDocument, stepSchema } from '../policy/document.ts'
import { waiversByFinding } from './compare-waivers.ts'
import {
  type Choices,
  type Conflict,
  documentConflict,
  settledTree,
  unsettled,
} from './conflict.ts'
import { type Keyed, keyed, unkeyed } from './keyed.ts'
import { list } from './list.ts'
import { anyOrder, order } from './order.ts'
import { own } from './own.ts'
import {
  type Clash,
  type Merger,
  mineWins,
  record,
  type Sides,
  settled,
  type Tree,
  texts,
  valueAt,
  whole,
  withValueAt,
} from './three-way.ts'

/** A merged document. At each conflict it holds what mine holds. */
export type Merge = {
  readonly document: PolicyDocument
  readonly conflicts: readonly Conflict[]
}

/**
 * Merges two documents that come from the same one, step by step and field by field.
 *
 * What one side changed is taken; what both changed, and not alike, is a conflict. So is a step that
 * one side took away and the other changed or newly leads to. The layout is never in conflict. The
 * merged document fits the format, but need not run: check it as any other.
 */
export function mergeDocuments(
  base: PolicyDocument,
  mine: PolicyDocument,
  theirs: PolicyDocument,
): Merge {
  const sides = { base: treeOf(base), mine: treeOf(mine), theirs: treeOf(theirs) }
  const { value, clashes } = documentMerger(sides, [])
  const stranded = strandedSteps({ base, mine, theirs }).filter(
    ({ path }) => !clashes.some((clash) => clash.path.join('/') === path.join('/')),
  )
  const tree = stranded.reduce(
    (merged, clash) => withValueAt(merged, clash.path, clash.mine),
    value as Tree,
  )
  return { document: documentOf(tree), conflicts: [...clashes, ...stranded].map(documentConflict) }
}

/** A merge with conflicts resolved. Those without a choice stay conflicts. */
export const resolveMerge = ({ document, conflicts }: Merge, choices: Choices): Merge => ({
  document: documentOf(settledTree(treeOf(document), conflicts, choices)),
  conflicts: unsettled(conflicts, choices),
})

/** Merges step fields; where what comes of two kinds is no step, the whole step is the conflict. */
const step: Merger = (sides, path) => {
  const merged = record(stepField)(sides, path)
  const { base, mine, theirs } = sides
  const kinds = [base, mine, theirs].map((side) => valueAt(side, ['kind']))
  if (merged.value === undefined || new Set(kinds).size === 1) return merged
  const isStep = merged.clashes.length === 0 && stepSchema.safeParse(merged.value).success
  return isStep ? merged : (settled(sides) ?? whole(sides, path))
}

const stepField = (field: string): Merger => {
  if (field === 'title') return texts
  return field === 'cases' ? list : whole
}

const entryField = (field: string): Merger => (field === 'title' ? texts : whole)

const always = record((part) => (part === 'order' ? order : record(() => record(entryField))))
const waivers = record((part) => (part === 'order' ? anyOrder : record(() => record(() => whole))))
const templates = record(() => record(() => record(() => whole)))

const areas: { readonly [area: string]: Merger } = {
  $schema: mineWins,
  title: texts,
  description: texts,
  settings: record(() => whole),
  steps: record(() => step),
  always,
  waivers,
  templates,
  layout: (sides, path) => ({ ...record(() => mineWins)(sides, path), clashes: [] }),
}

const documentMerger = record((area) => areas[area] ?? whole)

const treeOf = (document: PolicyDocument): Tree => ({
  ...document,
  always: keyed(document.always, ({ id }) => id),
  waivers: waiversByFinding(document.waivers),
})

/** Every part was taken from a document, or merged by the rules of its place: the tree is one. */
const documentOf = (tree: Tree): PolicyDocument =>
  ({
    ...tree,
    always: unkeyed(tree['always'] as Keyed<PolicyDocument['always'][number]>),
    waivers: unkeyed(tree['waivers'] as Keyed<Waiver>),
  }) as PolicyDocument

/** Steps that one side took away, untouched, while the other came to lead to them. */
function strandedSteps({ base, mine, theirs }: Sides<PolicyDocument>): readonly Clash[] {
  const newly = { mine: newLinks(base, mine), theirs: newLinks(base, theirs) }
  return Object.keys(base.steps).flatMap((id): readonly Clash[] => {
    const has = { mine: Object.hasOwn(mine.steps, id), theirs: Object.hasOwn(theirs.steps, id) }
    const isStranded =
      has.mine !== has.theirs && (has.mine ? newly.mine.has(id) : newly.theirs.has(id))
    if (!isStranded) return []
    const at = (side: PolicyDocument) => valueAt(side, ['steps', id])
    return [{ path: ['steps', id], base: at(base), mine: at(mine), theirs: at(theirs) }]
  })
}

/** Ids that a changed document leads to from somewhere it did not before. */
function newLinks(base: PolicyDocument, changed: PolicyDocument): ReadonlySet<string> {
  const start = base.start === changed.start ? [] : [changed.start]
  const links = Object.entries(changed.steps).flatMap(([id, step]) => {
    const before = own(base.steps, id)
    const known = before === undefined ? [] : leadsTo(before)
    return leadsTo(step).filter((next) => !known.includes(next))
  })
  return new Set([...start, ...links])
}
