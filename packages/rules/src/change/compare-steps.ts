import { leadsTo, type PolicyDocument, type Step } from '../policy/document.ts'
import type { Around, Change } from './change.ts'
import { compareCases } from './compare-cases.ts'
import { compareLinks } from './compare-links.ts'
import { compareTexts } from './compare-texts.ts'
import { groupsOfFields, stepFields } from './groups.ts'
import { own } from './own.ts'
import { sameContent } from './same.ts'

/**
 * The steps of two documents compared by id: those that are new, gone, and changed, and `start`.
 *
 * Ways that lead elsewhere only because a step was put into them, or taken out, are left to that.
 */
export function compareSteps(before: PolicyDocument, after: PolicyDocument): readonly Change[] {
  const gone = Object.keys(before.steps).filter((id) => !Object.hasOwn(after.steps, id))
  const added = Object.keys(after.steps).filter((id) => !Object.hasOwn(before.steps, id))
  const kept = Object.entries(after.steps).flatMap(([id, step]) => {
    const old = own(before.steps, id)
    return old === undefined ? [] : compareStep(id, old, step)
  })
  const start = compareLinks(
    { step: 'start', field: 'start', when: null },
    before.start,
    after.start,
  )
  const through = { gone: exitsOf(before, gone), added: exitsOf(after, added) }
  return [
    ...gone.flatMap((id) => addedOrRemoved('step-removed', id, before)),
    ...added.flatMap((id) => addedOrRemoved('step-added', id, after)),
    ...[...start, ...kept].filter((change) => !isImplied(change, through)),
  ]
}

function addedOrRemoved(
  kind: 'step-added' | 'step-removed',
  id: string,
  document: PolicyDocument,
): readonly Change[] {
  const step = document.steps[id]
  if (step === undefined) return []
  const sides =
    kind === 'step-added' ? { before: null, after: step } : { before: step, after: null }
  const around = aroundOf(id, step, document)
  return [{ kind, group: 'structure', step: id, field: null, ...sides, ...around }]
}

function aroundOf(id: string, step: Step, { start, steps }: PolicyDocument): Around {
  const from = Object.entries(steps).flatMap(([other, content]) =>
    leadsTo(content).includes(id) ? [other] : [],
  )
  return { from: start === id ? ['start', ...from] : from, to: [...new Set(leadsTo(step))] }
}

function compareStep(id: string, before: Step, after: Step): readonly Change[] {
  const links = [
    ...compareLinks({ step: id, field: 'next', when: null }, nextOf(before), nextOf(after)),
    ...compareLinks(
      { step: id, field: 'otherwise', when: null },
      otherwiseOf(before),
      otherwiseOf(after),
    ),
  ]
  const cases =
    before.kind === 'branch' && after.kind === 'branch'
      ? compareCases(id, before.cases, after.cases)
      : []
  return [
    ...compareKinds(id, before, after),
    ...compareFields(id, before, after),
    ...cases,
    ...links,
    ...compareTexts({ step: id, field: 'title' }, before.title, after.title),
  ]
}

function compareKinds(step: string, before: Step, after: Step): readonly Change[] {
  if (before.kind === after.kind) return []
  const kinds = [before.kind, after.kind] as const
  return [
    { kind: 'step-kind-changed', group: 'structure', step, field: 'kind', before, after, kinds },
  ]
}

/** Fields by name. Where the kinds differ, what only one of them has is told by the change of kind. */
function compareFields(step: string, before: Step, after: Step): readonly Change[] {
  const [old, now] = [before, after] as Readonly<Record<string, unknown>>[]
  if (old === undefined || now === undefined) return []
  const isSameKind = before.kind === after.kind
  return stepFields
    .filter((field) => isSameKind || (field in old && field in now))
    .filter((field) => !sameContent(old[field], now[field]))
    .map((field) => ({
      kind: 'step-field-changed',
      group: groupsOfFields[field],
      step,
      field,
      before: old[field] ?? null,
      after: now[field] ?? null,
    }))
}

const nextOf = (step: Step): string | undefined => ('next' in step ? step.next : undefined)
const otherwiseOf = (step: Step): string | undefined =>
  step.kind === 'branch' ? step.otherwise : undefined

/** Where one comes out behind steps, passing only such; `null` is the end. */
type Exits = ReadonlyMap<string, ReadonlySet<string | null>>

function exitsOf(document: PolicyDocument, passed: readonly string[]): Exits {
  return new Map(passed.map((id) => [id, exitsFrom(id, document, new Set(passed))]))
}

function exitsFrom(
  id: string,
  document: PolicyDocument,
  passed: ReadonlySet<string>,
): ReadonlySet<string | null> {
  const seen = new Set([id])
  const exits = new Set<string | null>()
  for (const one of seen) {
    const step = document.steps[one]
    const next = step === undefined ? [] : leadsTo(step)
    if (next.length === 0) exits.add(null)
    for (const to of next) (passed.has(to) ? seen : exits).add(to)
  }
  return exits
}

/** Whether a way still comes out where it did, if new and removed steps are passed over. */
function isImplied(
  change: Change,
  through: { readonly gone: Exits; readonly added: Exits },
): boolean {
  if (change.kind !== 'reconnected') return false
  const { before, after } = change
  const old = before === null ? undefined : through.gone.get(before)
  const now = after === null ? undefined : through.added.get(after)
  if (old === undefined && now === undefined) return false
  const exits = now ?? new Set([after])
  return [...(old ?? [before])].some((exit) => exits.has(exit))
}
