import { catalogue } from '../facts/catalogue.ts'
import type { Fact } from '../facts/fact.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { checkComparison } from './check-comparison.ts'
import { type Condition, comparisonsIn } from './condition.ts'
import { isResting, leadsTo, type PolicyDocument, type Step } from './document.ts'
import type { PolicyProblem, PolicyProblemCode } from './problem.ts'
import { wantsText } from './wants.ts'

/**
 * What keeps a well-formed document from running: steps that lead nowhere, conditions that cannot be
 * asked, a flow that can turn without rest or never ends.
 */
export function checkPolicy(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
): readonly PolicyProblem[] {
  if (document.jurisdiction !== jurisdiction.country)
    return [
      problem(
        'wrong-jurisdiction',
        { field: 'jurisdiction' },
        document.jurisdiction,
        jurisdiction.country,
      ),
    ]
  const facts = new Map([...catalogue, ...jurisdiction.facts].map((fact) => [fact.id, fact]))
  const before = [
    ...missingSteps(document),
    ...takenIds(document),
    ...wrongConditions(document, facts),
  ]
  return before.length > 0 ? before : flowProblems(document)
}

/** What is wrong with the ways through a document whose steps are all there. */
export const flowProblems = (document: PolicyDocument): readonly PolicyProblem[] => [
  ...restlessLoops(document),
  ...endless(document),
]

type Where = { readonly step?: string; readonly field?: string }

const problem = (
  code: PolicyProblemCode,
  where: Where,
  found: string,
  expected: string,
): PolicyProblem => ({
  code,
  step: where.step ?? null,
  field: where.field ?? null,
  found,
  expected,
})

function missingSteps(document: PolicyDocument): readonly PolicyProblem[] {
  const isMissing = (id: string): boolean => !Object.hasOwn(document.steps, id)
  const start = isMissing(document.start)
    ? [problem('step-missing', { field: 'start' }, `"${document.start}"`, 'the id of a step')]
    : []
  const ways = Object.entries(document.steps).flatMap(([step, content]) =>
    leadsTo(content)
      .filter(isMissing)
      .map((id) => problem('step-missing', { step, field: 'next' }, `"${id}"`, 'the id of a step')),
  )
  return [...start, ...ways]
}

function takenIds(document: PolicyDocument): readonly PolicyProblem[] {
  const ids = document.always.map(({ id }) => id)
  return ids
    .filter((id, index) => Object.hasOwn(document.steps, id) || ids.indexOf(id) !== index)
    .map((id) =>
      problem('id-taken-twice', { step: id }, `"${id}"`, 'an id no other step or entry has'),
    )
}

function wrongConditions(
  document: PolicyDocument,
  facts: ReadonlyMap<string, Fact>,
): readonly PolicyProblem[] {
  const check = (condition: Condition, where: Where): readonly PolicyProblem[] =>
    comparisonsIn(condition).flatMap((comparison) =>
      checkComparison(comparison, facts).map(({ code, found, wants }) => ({
        ...problem(code, where, found, wantsText(wants)),
        misfit: { comparison, wants },
      })),
    )
  return [
    ...(document.appliesTo === undefined ? [] : check(document.appliesTo, { field: 'appliesTo' })),
    ...document.always.flatMap(({ id, when }) => check(when, { step: id, field: 'when' })),
    ...Object.entries(document.steps).flatMap(([step, content]) =>
      content.kind === 'branch'
        ? content.cases.flatMap(({ when }, index) =>
            check(when, { step, field: `cases.${index}.when` }),
          )
        : [],
    ),
  ]
}

/** Loops of waits and branches alone: a claim could turn in them for ever on one day. */
function restlessLoops(document: PolicyDocument): readonly PolicyProblem[] {
  const routing = Object.entries(document.steps).filter(([, step]) => !isResting(step))
  const loops = routing.filter(([id]) => reachable(document, id, isRouting).has(id))
  return loops
    .slice(0, 1)
    .map(([step]) =>
      problem(
        'loop-without-rest',
        { step },
        'a loop of waits and branches alone',
        'a step with an action in every loop',
      ),
    )
}

const isRouting = (step: Step): boolean => !isResting(step)
const isAny = (): boolean => true

/** Steps from which no way leads to an end. */
function endless(document: PolicyDocument): readonly PolicyProblem[] {
  const ending = leadingToEnd(document)
  const fromStart = new Set([document.start, ...reachable(document, document.start, isAny)])
  return [...fromStart]
    .filter((id) => !ending.has(id))
    .slice(0, 1)
    .map((step) =>
      problem('never-ends', { step }, 'no way to an end', 'a way to a stop or a hand-over'),
    )
}

/** Steps that are an end, and those from which a way leads to one: found backwards from the ends. */
function leadingToEnd({ steps }: PolicyDocument): ReadonlySet<string> {
  const comingTo = new Map<string, string[]>()
  const found = new Set<string>()
  for (const [id, step] of Object.entries(steps)) {
    const next = leadsTo(step)
    if (next.length === 0) found.add(id)
    for (const to of next) comingTo.set(to, [...(comingTo.get(to) ?? []), id])
  }
  for (const id of found) for (const from of comingTo.get(id) ?? []) found.add(from)
  return found
}

/** Ids that can be reached from a step by at least one move, over steps that pass the filter. */
export function reachable(
  document: PolicyDocument,
  from: string,
  passes: (step: Step) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [from]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const step = document.steps[id]
    if (step === undefined || !passes(step)) continue
    for (const next of leadsTo(step)) {
      if (found.has(next)) continue
      found.add(next)
      queue.push(next)
    }
  }
  return found
}
