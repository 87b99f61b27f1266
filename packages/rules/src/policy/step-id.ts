import { ok, type Result, refused } from '../domain/result.ts'
import { idSchema } from '../schemas/scalars.ts'
import { leadsTo, type PolicyDocument, type Step, type StepKind } from './document.ts'
import type { PolicyProblem } from './problem.ts'

const idMax = 64

/** Letters that do not come apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
}

/**
 * A text as an id: lower case words joined by hyphens, without marks on letters.
 *
 * Always an id: what holds no letter is called "step".
 */
export function slugOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[æøœßðđþł]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const slug = shortened(words.join('-'), idMax)
  return /^[a-z]/.test(slug) ? slug : shortened(`step-${slug}`, idMax)
}

/** What ids of steps begin with, by kind. */
const stems: { readonly [kind in StepKind]: string } = {
  wait: 'wait',
  branch: 'branch',
  remind: 'reminder',
  notice: 'notice',
  demand: 'demand',
  'hand-over': 'hand-over',
  hold: 'hold',
  review: 'review',
  message: 'message',
  stop: 'stop',
}

/**
 * A readable id for a new step: `reminder`, then `reminder-2`.
 *
 * Never one that a step or an `always` entry has, nor one that a step already leads to.
 *
 * @param called the kind of the step, or its title
 */
export function newStepId(document: PolicyDocument, called: string): string {
  const stem = Object.hasOwn(stems, called) ? stems[called as StepKind] : slugOf(called)
  const taken = takenIds(document)
  if (!taken.has(stem)) return stem
  for (let count = 2; ; count += 1) {
    const suffix = `-${count}`
    const id = `${shortened(stem, idMax - suffix.length)}${suffix}`
    if (!taken.has(id)) return id
  }
}

/**
 * A document in which a step has another id, wherever it is named.
 *
 * Conditions need no change: they cannot ask for a step.
 *
 * @problem step-missing, id-taken-twice, or invalid-value when the new id is none
 */
export function renameStep(
  document: PolicyDocument,
  from: string,
  to: string,
): Result<PolicyDocument, PolicyProblem> {
  const refusal = (code: PolicyProblem['code'], found: string, expected: string) =>
    refused<PolicyProblem>({ code, step: from, field: null, found: `"${found}"`, expected })
  if (!Object.hasOwn(document.steps, from)) return refusal('step-missing', from, 'the id of a step')
  if (from === to) return ok(document)
  if (to === 'start' || !idSchema.safeParse(to).success)
    return refusal('invalid-value', to, 'lower case words joined by hyphens, and not "start"')
  if (takenIds(document).has(to))
    return refusal('id-taken-twice', to, 'an id no other step or entry has, and no step leads to')
  return ok(withStepIds(document, new Map([[from, to]])))
}

/** A document whose steps have other ids: in `start`, in what leads to them, in waivers and in the layout. */
export function withStepIds(
  document: PolicyDocument,
  ids: ReadonlyMap<string, string>,
): PolicyDocument {
  const idOf = (id: string): string => ids.get(id) ?? id
  const renamed = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [idOf(id), value]))
  const steps = Object.entries(document.steps).map(([id, step]) => [id, withLinks(step, idOf)])
  return {
    ...document,
    start: idOf(document.start),
    steps: renamed(Object.fromEntries(steps)),
    waivers: document.waivers.map((waiver) => ({
      ...waiver,
      step: waiver.step === null ? null : idOf(waiver.step),
    })),
    ...(document.layout === undefined ? {} : { layout: renamed(document.layout) }),
  }
}

/** A step that leads elsewhere: each id it names is replaced. */
export function withLinks(step: Step, idOf: (id: string) => string): Step {
  if (step.kind === 'branch')
    return {
      ...step,
      cases: step.cases.map((way) => ({ ...way, next: idOf(way.next) })),
      otherwise: idOf(step.otherwise),
    }
  if (step.kind === 'stop' || step.next === undefined) return step
  return { ...step, next: idOf(step.next) }
}

const takenIds = ({ start, steps, always }: PolicyDocument): ReadonlySet<string> =>
  new Set([
    'start',
    start,
    ...Object.keys(steps),
    ...Object.values(steps).flatMap(leadsTo),
    ...always.map(({ id }) => id),
  ])

const shortened = (id: string, max: number): string => id.slice(0, max).replace(/-+$/, '')
