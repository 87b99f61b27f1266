import {
  canonicalJson,
  newStepId,
  ok,
  type PolicyDocument,
  type Result,
  type Step,
} from '@forfall/rules'
import { type Clip, clipOf, readClip } from '../clip.ts'
import { withStep } from '../content.ts'
import { exitsOf, freeId, mainExit } from '../exits.ts'
import { inReadingOrder } from '../order.ts'
import { reachedFrom } from '../reach.ts'
import { putIn } from '../splice.ts'
import { type Gap, gapAt, type Where } from '../where.ts'
import { deleteSteps, type SomeSteps } from './delete-steps.ts'
import { type Answer, labelled, missingAmong, subjectOf } from './outcome.ts'
import type { CommandProblem } from './problem.ts'

/** What is to be pasted, and where. */
export type Paste = {
  /** The text of the clipboard, or the JSON in it; not trusted. */
  readonly clip: unknown
  readonly where: Where
}

/**
 * Pastes steps. They get ids of their own where theirs are taken, exits to steps that were not copied
 * are empty, and a text that is here under the same id with other words comes under an id of its own.
 * Chains that were not connected follow one another.
 *
 * @problem not-a-clip, clip-format-not-known, and those of the place
 */
export function pasteSteps(document: PolicyDocument, { clip, where }: Paste): Answer {
  const read = readClip(clip)
  if (!read.ok) return read
  const gap = gapAt(document, where)
  return gap.ok ? pasted(document, read.value, gap.value) : gap
}

/**
 * Copies steps to the place behind them; a stop and what ends in one to no place, to be connected.
 *
 * @problem nothing-chosen, step-missing
 */
export function duplicateSteps(document: PolicyDocument, { steps }: SomeSteps): Answer {
  const missing = missingAmong(document, steps)
  if (missing !== null) return missing
  const last = inReadingOrder(document, steps).at(-1) ?? ''
  const gap = gapBehind(document, last)
  return gap.ok ? pasted(document, clipOf(document, steps), gap.value) : gap
}

/**
 * Deletes steps that were copied before, as `delete-steps` does.
 *
 * @problem nothing-chosen, step-missing
 */
export const cutSteps = (document: PolicyDocument, so: SomeSteps): Answer =>
  deleteSteps(document, so)

const gapBehind = (document: PolicyDocument, id: string): Result<Gap, CommandProblem> =>
  gapAt(
    document,
    mainExit(document, id) === undefined ? { kind: 'loose' } : { kind: 'after', step: id },
  )

function pasted(document: PolicyDocument, clip: Clip, gap: Gap): Answer {
  const { document: prepared, idOf: templateOf } = withTemplates(document, clip.templates)
  const ids = newIds(document, Object.keys(clip.steps))
  const open = freeId(document)
  const steps = Object.entries(clip.steps).map(([id, step]): [string, Step] => [
    ids.get(id) ?? id,
    linked(withTemplate(step, templateOf), (to) => ids.get(to), open),
  ])
  const added = { ...prepared, steps: { ...prepared.steps, ...Object.fromEntries(steps) } }
  const joined = inChain(added, [...ids.values()], gap)
  const [first = ''] = ids.values()
  return ok({
    document: joined,
    focus: { steps: [...ids.values()], field: null },
    label: labelled({ subject: subjectOf(joined, first), count: ids.size }),
  })
}

/** What steps are called where they are pasted: as before where that is free, else alike. */
function newIds(document: PolicyDocument, ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  let taken = document
  for (const id of ids) {
    const isFree = newStepId(taken, id) === id
    const name = isFree ? id : newStepId(taken, id.replace(/-\d+$/, ''))
    names.set(id, name)
    taken = withStep(taken, name, { kind: 'stop', reason: 'taken' })
  }
  return names
}

/** A step that leads to other ids; what has none leads nowhere. */
function linked(step: Step, idOf: (id: string) => string | undefined, open: string): Step {
  if (step.kind === 'branch')
    return {
      ...step,
      cases: step.cases.map((way) => ({ ...way, next: idOf(way.next) ?? open })),
      otherwise: idOf(step.otherwise) ?? open,
    }
  if (step.kind === 'stop' || step.next === undefined) return step
  if (step.kind === 'wait') return { ...step, next: idOf(step.next) ?? open }
  const { next, ...rest } = step
  const to = idOf(next)
  return to === undefined ? rest : { ...rest, next: to }
}

/** Puts pasted steps in a gap: each chain of them follows the one before. */
function inChain(
  document: PolicyDocument,
  pastedIds: readonly string[],
  { from, to }: Gap,
): PolicyDocument {
  const ids = new Set(pastedIds)
  const firsts = chainsOf(document, pastedIds)
  const following = firsts.slice(1).map((first): string | null => first)
  return [...firsts.entries()].reduceRight(
    (so, [index, first]) =>
      putIn(
        so,
        { first, ids },
        { from: index === 0 ? from : [], to: [...following, to][index] ?? null },
      ),
    document,
  )
}

/** The first steps of the chains among pasted steps. One that joins another chain is none of them. */
function chainsOf(document: PolicyDocument, pastedIds: readonly string[]): readonly string[] {
  const ledTo = new Set(
    pastedIds.flatMap((id) =>
      exitsOf(document, id).flatMap(({ to }) => (to === id ? [] : (to ?? []))),
    ),
  )
  const covered = new Set<string>()
  return [...pastedIds.filter((id) => !ledTo.has(id)), ...pastedIds].filter((id) => {
    const reached = reachedFrom(document, [id])
    const isApart = [...reached].every((one) => !covered.has(one))
    for (const one of reached) covered.add(one)
    return isApart
  })
}

/** A document with the texts of pasted letters, and what they are called in it. */
function withTemplates(document: PolicyDocument, templates: PolicyDocument['templates']) {
  const names = new Map<string, string>()
  const all = { ...document.templates }
  for (const [id, texts] of Object.entries(templates)) {
    const name = nameFor(all, id, texts)
    names.set(id, name)
    all[name] = texts
  }
  const idOf = (id: string): string => names.get(id) ?? id
  return { document: { ...document, templates: all }, idOf }
}

function nameFor(
  templates: PolicyDocument['templates'],
  id: string,
  texts: PolicyDocument['templates'][string],
): string {
  const fits = (name: string): boolean =>
    !Object.hasOwn(templates, name) || canonicalJson(templates[name]) === canonicalJson(texts)
  let name = id
  for (let count = 2; !fits(name); count += 1) name = `${id.slice(0, 60)}-${count}`
  return name
}

const withTemplate = (step: Step, idOf: (id: string) => string): Step =>
  'template' in step ? { ...step, template: idOf(step.template) } : step
