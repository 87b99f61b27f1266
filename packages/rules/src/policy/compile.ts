import { startPosition } from '../claim/state.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { positionFact } from '../facts/catalogue.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { contentHash } from '../receipt/hash.ts'
import { checkPolicy } from './check.ts'
import type { Comparison, Condition } from './condition.ts'
import { isResting, type PolicyDocument, type Step, type StepOf } from './document.ts'
import { type FastProblem, fastProblems } from './fast/problem.ts'
import { portable } from './portable.ts'
import type { PolicyProblem } from './problem.ts'
import type { Rule, RuleSet, RuleSource } from './rule-set.ts'

/** The most ways a policy may have between its resting steps. */
export const waysMax = 2000

/**
 * Compiles a policy to a flat list of json-rules-engine rules.
 *
 * For each place a claim can stand, every way through waits and branches to the next resting step is
 * one rule: the position, each wait, each branch case taken with the cases before it negated.
 * `always` entries come first.
 *
 * @problem everything `checkPolicy` finds that keeps the document from running; `too-many-ways`, and
 * `not-compilable` where the fast reader cannot take the rules
 */
export function compilePolicy(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
): Result<RuleSet, readonly PolicyProblem[]> {
  const problems = checkPolicy(document, jurisdiction)
  if (problems.length > 0) return refused(problems)
  const ways = waysOf(document)
  if (ways.length > waysMax) return refused([tooManyWays])
  const ruleSet = {
    policyId: document.id,
    policyHash: policyHash(document),
    jurisdiction: document.jurisdiction,
    appliesTo: document.appliesTo ?? null,
    settings: document.settings,
    rules: prioritised([...alwaysRules(document), ...ways.map(ruleOf(document))]),
    steps: Object.fromEntries(
      Object.entries(document.steps).flatMap(([id, step]) => (isResting(step) ? [[id, step]] : [])),
    ),
    always: document.always,
  }
  const unread = fastProblems(ruleSet, jurisdiction.facts)
  return unread.length > 0 ? refused(unread.map(notCompilable)) : ok(ruleSet)
}

/** A rule set that cannot be read for a whole book is none to publish. */
const notCompilable = ({ rule, found, expected }: FastProblem): PolicyProblem => ({
  code: 'not-compilable',
  step: null,
  field: 'steps',
  found: rule === null ? found : `${found} in rule ${rule}`,
  expected,
})

/** Content hash of a policy document. Its layout does not count. */
export function policyHash(document: PolicyDocument): string {
  const { layout: _layout, $schema: _schema, ...content } = document
  return contentHash(content)
}

/** A way from where a claim stands to the next place it can stand. */
export type Way = {
  readonly from: string
  readonly conditions: readonly Condition[]
  /** The waits and branches on it, in order. */
  readonly passes: readonly Passed[]
  readonly to: string
}

/** A step a way leads through; `exit` counts the exits of a branch, `null` for a wait. */
export type Passed = { readonly step: string; readonly exit: number | null }

/**
 * The ways a claim can go from where it stands to where it can stand next; one more than `waysMax` at
 * most, since branches after branches make more of them than anybody can wait for.
 */
export function waysOf(document: PolicyDocument): readonly Way[] {
  const found: Way[] = []
  for (const way of everyWay(document)) if (found.push(way) > waysMax) break
  return found
}

function* everyWay(document: PolicyDocument): Generator<Way> {
  yield* waysFrom(document, document.start, { from: startPosition, ...unpassed })
  for (const [id, step] of Object.entries(document.steps)) {
    const next = isResting(step) && step.kind !== 'stop' ? step.next : undefined
    if (next !== undefined)
      yield* waysFrom(document, next, { ...unpassed, from: id, conditions: holdIsOver(step) })
  }
}

const unpassed = { conditions: [], passes: [] }

function* waysFrom(document: PolicyDocument, id: string, so: Omit<Way, 'to'>): Generator<Way> {
  const step = document.steps[id]
  if (step === undefined) throw new Error(`Bug: step ${id} was not checked`)
  const through = (exit: number | null, more: readonly Condition[]) => ({
    ...so,
    conditions: [...so.conditions, ...more],
    passes: [...so.passes, { step: id, exit }],
  })
  if (step.kind === 'wait') yield* waysFrom(document, step.next, through(null, waited(step)))
  else if (step.kind === 'branch')
    for (const [index, exit] of exitsOf(step).entries())
      yield* waysFrom(document, exit.next, through(index, exit.conditions))
  else yield { ...so, conditions: [...so.conditions, ...sendingDay(step)], to: id }
}

/** The exits of a branch, each with the condition that it is the first whose case holds. */
export function exitsOf(
  step: StepOf<'branch'>,
): readonly { next: string; conditions: Condition[] }[] {
  const negated = step.cases.map(({ when }): Condition => ({ not: when }))
  return [
    ...step.cases.map(({ when, next }, index) => ({
      next,
      conditions: [...negated.slice(0, index), when],
    })),
    { next: step.otherwise, conditions: negated },
  ]
}

const sinceFacts = {
  'due-day': 'daysSinceDue',
  'issue-day': 'daysSinceIssued',
  'pay-by-day': 'daysSincePayBy',
  'last-letter': 'daysSinceLastLetter',
  step: 'daysAtPosition',
} as const

const workingDay: Comparison = { fact: 'isWorkingDay', operator: 'equal', value: true }

/** What must hold for a wait to be over. */
export const waited = (step: StepOf<'wait'>): readonly Condition[] => [
  { fact: sinceFacts[step.since], operator: 'greaterThanInclusive', value: step.days },
  ...(step.on === 'working-day' ? [workingDay] : []),
]

/** What must hold for a step to be taken, besides what leads to it. */
export const sendingDay = (step: Step): readonly Condition[] =>
  'on' in step && step.on === 'working-day' ? [workingDay] : []

/** What must hold for a claim to go on from a step. */
export const holdIsOver = (step: Step): readonly Condition[] =>
  step.kind === 'hold' && step.days !== undefined
    ? [{ fact: 'daysAtPosition', operator: 'greaterThanInclusive', value: step.days }]
    : []

type Unranked = Omit<Rule, 'priority'>

const alwaysRules = (document: PolicyDocument): readonly Unranked[] =>
  document.always.map((entry) => ({
    name: `always/${entry.id}`,
    conditions: { all: [portable(entry.when)] },
    event: eventOf(entry.do.kind, entry.id, 'always'),
  }))

const ruleOf =
  (document: PolicyDocument) =>
  (way: Way, index: number): Unranked => {
    const step = document.steps[way.to]
    if (step === undefined || !isResting(step)) throw new Error(`Bug: ${way.to} is no resting step`)
    return {
      name: `${index + 1}/${way.from}/${way.to}`,
      conditions: {
        all: [
          { fact: positionFact, operator: 'equal', value: way.from },
          ...way.conditions.map(portable),
        ],
      },
      event: eventOf(step.kind, way.to, 'flow'),
    }
  }

const eventOf = (type: Rule['event']['type'], step: string, source: RuleSource): Rule['event'] => ({
  type,
  params: { step, source },
})

const prioritised = (rules: readonly Unranked[]): readonly Rule[] =>
  rules.map((rule, index) => ({ ...rule, priority: rules.length - index }))

/** What is wrong with a policy that has more ways than `waysMax`. */
const tooManyWays: PolicyProblem = {
  code: 'too-many-ways',
  step: null,
  field: 'steps',
  found: `more than ${waysMax} ways between resting steps`,
  expected: `at most ${waysMax}`,
}
