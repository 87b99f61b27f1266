import { own } from '../change/own.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { dominatorsOf } from './dominators.ts'
import { allExits, type Exit, exitsOf } from './exits.ts'
import { readingOrder } from './reading-order.ts'

/** A step in the outline and in the text: every step stands there once. */
export type OutlineItem = {
  readonly id: string
  /** `3`, or `3a.2` for the second step under the first exit of the branch 3. */
  readonly number: string
  /** 1 for the flow itself, one more inside each branch. */
  readonly level: number
  /** Nothing leads there from the beginning. */
  readonly isLoose: boolean
  readonly exits: readonly OutlineExit[]
}

/** An exit in the outline, with the steps that only it leads to. */
export type OutlineExit = Exit & {
  /** `3a` for the first exit of the branch 3; that of the step for one that is no branch. */
  readonly number: string
  /**
   * `inside`: to its own steps. `on`: to the item that follows, once what stands inside is over.
   * `elsewhere`: to an item that does not follow. `nowhere`: to no step that is there.
   */
  readonly goes: 'inside' | 'on' | 'elsewhere' | 'nowhere'
  readonly items: readonly OutlineItem[]
}

/**
 * A policy as a nested list: under each exit of a branch the steps that only it leads to, behind the
 * branch where its exits meet again. Steps that nothing leads to come last.
 */
export function outlineOf(document: PolicyDocument): readonly OutlineItem[] {
  const order = readingOrder(document)
  const leadIns = leadInsOf(document)
  const placed = new Set<string>()
  const items: OutlineItem[] = []
  for (const first of order) {
    if (placed.has(first)) continue
    const reached = reachedFrom(document, first, placed)
    for (const id of reached) placed.add(id)
    const flow = order.filter((id) => reached.has(id))
    const isLoose = first !== document.start
    items.push(
      ...sequence(first, {
        document,
        flow: reached,
        leadIns,
        children: childrenIn(flow, leadIns),
        isLoose,
        prefix: '',
        level: 1,
        before: items.length,
        after: null,
      }),
    )
  }
  return items
}

/** The items of an outline in one list, as they are read. */
export const flatOutline = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
  items.flatMap((item) => [item, ...item.exits.flatMap((exit) => flatOutline(exit.items))])

/** The exits that lead to each step, by its id. */
type LeadIns = ReadonlyMap<string, readonly Exit[]>

const leadInsOf = (document: PolicyDocument): LeadIns =>
  Map.groupBy(
    allExits(document).filter(({ to }) => to !== null),
    ({ to }) => to ?? '',
  )

/** A step and what can be reached from it, not passing what was placed before. */
function reachedFrom(
  document: PolicyDocument,
  first: string,
  placed: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set([first])
  for (const id of found)
    for (const { to } of exitsOf(document, id)) if (to !== null && !placed.has(to)) found.add(to)
  return found
}

type Means = {
  readonly document: PolicyDocument
  /** The steps of this flow: what leads in from a loose one does not count. */
  readonly flow: ReadonlySet<string>
  readonly leadIns: LeadIns
  readonly children: ReadonlyMap<string, readonly string[]>
  readonly isLoose: boolean
  readonly prefix: string
  readonly level: number
  /** How many items of the list come before. */
  readonly before: number
  /** The step that follows when the list is over. */
  readonly after: string | null
}

/** The steps that stand right behind each step of a flow, by its id, in reading order. */
function childrenIn(
  order: readonly string[],
  leadIns: LeadIns,
): ReadonlyMap<string, readonly string[]> {
  const inFlow = new Set(order)
  const sources = (id: string): readonly string[] =>
    (leadIns.get(id) ?? []).map(({ step }) => step).filter((step) => inFlow.has(step))
  const above = dominatorsOf({ order, sources })
  return Map.groupBy(
    order.filter((id) => above.has(id)),
    (id) => above.get(id) ?? '',
  )
}

/** A step and what follows it on its level, one item each. */
function sequence(first: string, means: Means): readonly OutlineItem[] {
  const list: string[] = []
  const ahead = [first]
  for (let id = ahead.shift(); id !== undefined; id = ahead.shift()) {
    list.push(id)
    ahead.unshift(...followers(id, means))
  }
  return list.map((id, place) => {
    const number = `${means.prefix}${means.before + place + 1}`
    const after = list[place + 1] ?? means.after
    const exits = exitsOf(means.document, id).map((exit, index) =>
      outlineExit(
        exit,
        { ...means, after },
        isBranch(means.document, id) ? `${number}${letterOf(index)}` : number,
      ),
    )
    return { id, number, level: means.level, isLoose: means.isLoose, exits }
  })
}

function outlineExit(exit: Exit, means: Means, number: string): OutlineExit {
  const { to } = exit
  if (to === null) return { ...exit, number, goes: 'nowhere', items: [] }
  if (!isNested(exit, means))
    return { ...exit, number, goes: to === means.after ? 'on' : 'elsewhere', items: [] }
  const within = { ...means, prefix: `${number}.`, level: means.level + 1, before: 0 }
  return { ...exit, number, goes: 'inside', items: sequence(to, within) }
}

/** What stands behind a step on its own level: behind a branch, where its exits meet again. */
const followers = (id: string, means: Means): readonly string[] =>
  (means.children.get(id) ?? []).filter(
    (child) =>
      !exitsOf(means.document, id).some((exit) => exit.to === child && isNested(exit, means)),
  )

/** Whether the step an exit leads to belongs under it: no other exit leads there but from behind it. */
function isNested({ step, exit, to }: Exit, { document, leadIns, children, flow }: Means): boolean {
  if (to === null || !isBranch(document, step)) return false
  if (children.get(step)?.includes(to) !== true) return false
  const behind = reachedBy(to, children)
  return (leadIns.get(to) ?? []).every(
    (other) =>
      (other.step === step && other.exit === exit) ||
      behind.has(other.step) ||
      !flow.has(other.step),
  )
}

/** A step and all that stands behind it. */
function reachedBy(
  id: string,
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set([id])
  for (const one of found) for (const child of children.get(one) ?? []) found.add(child)
  return found
}

const isBranch = ({ steps }: PolicyDocument, id: string): boolean =>
  own(steps, id)?.kind === 'branch'

/** a, b, c …; a branch has fewer exits than the alphabet has letters. */
const letterOf = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index)
