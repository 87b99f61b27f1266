import type { Blocker, LimitTrace, RuleTrace } from '../decision.ts'
import { addDays } from '../domain/plain-date.ts'
import { blocker, lawNotKnown } from '../explain/blocker.ts'
import { earlierKnown } from '../facts/next-change.ts'
import { constrain, type Proposal } from '../law/constrain.ts'
import { factsFor } from '../law/legal-facts.ts'
import { type FactValues, factsIn } from '../policy/condition.ts'
import type { RestingStep } from '../policy/document.ts'
import type { EvaluatedRule, Rule } from '../policy/rule-set.ts'
import type { DecisionInput } from './context.ts'
import { holding, referred } from './guards.ts'
import { nextHit, rulesFor } from './hit.ts'
import { lawfulOutcome } from './lawful.ts'
import { wantedLetter } from './letter.ts'
import { notForIt, postponedTo } from './look-again.ts'
import { type Outcome, outcome } from './outcome.ts'

/** The rules that count for a claim on a day, and the facts they are asked with. */
export type Question = { readonly rules: readonly Rule[]; readonly facts: FactValues }

/**
 * What to ask of the policy, for a claim that nothing else stands in the way of; an outcome where the
 * law cannot tell a fact that its rules ask for.
 */
export function asked(input: DecisionInput): Question | Outcome {
  const rules = rulesFor(input)
  const facts = factsFor(input)
  if (facts.problems.size === 0) return { rules, facts: facts.values }
  const needed = new Set(rules.flatMap((rule) => [...factsIn(rule.conditions)]))
  const unknown = [...facts.problems].filter(([fact]) => needed.has(fact))
  if (unknown.length === 0) return { rules, facts: facts.values }
  return referred(
    'law-not-known',
    unknown.map(([, problem]) => lawNotKnown(problem, null)),
  )
}

/** What the policy proposes under the law, once its rules were evaluated. */
export function proposed(input: DecisionInput, evaluated: readonly EvaluatedRule[]): Outcome {
  const hit = evaluated.find(({ conditions }) => conditions.met)?.rule ?? null
  return { ...proposedBy(input, hit), rules: tracesOf(evaluated, hit) }
}

/**
 * The same without a trace of the rules.
 *
 * @param hit the first rule that holds; `null` when none does
 */
export function proposedBy(input: DecisionInput, hit: Rule | null): Outcome {
  const found = hit === null ? waiting(input) : fired(hit, input)
  return { ...found, reviewOn: earlierKnown(found.reviewOn, notForIt(input)) }
}

function tracesOf(evaluated: readonly EvaluatedRule[], hit: Rule | null): readonly RuleTrace[] {
  return evaluated.map(({ rule, conditions }) => ({
    rule: rule.name,
    step: rule.event.params.step,
    outcome: rule.name === hit?.name ? 'fired' : conditions.met ? 'also-matched' : 'not-met',
    conditions,
  }))
}

/** Nothing holds today: what comes next, on which day, and whether the law would let it. */
function waiting(input: DecisionInput): Outcome {
  const next = nextHit(input, null)
  if (next === null) return outcome({ blockers: [blocker('end-of-policy')] })
  if (next.rule === null)
    return outcome({ blockers: [blocker('wait-not-over')], reviewOn: next.day })
  const { step } = next.rule.event.params
  const ruling = constrain(proposalOf(next.rule, input), input)
  const legal = ruling.blockers.filter((one) => keepsBack(one, ruling.limits))
  return outcome({
    blockers: [blocker('wait-not-over', { subject: step, lawfulFrom: next.day }), ...legal],
    limits: ruling.limits,
    wanted: {
      step,
      action: next.rule.event.type,
      on: next.day,
      lawfulFrom: ruling.verdict === 'allow' ? input.day : ruling.lawfulFrom,
    },
    reviewOn: next.day,
    uses: ruling.uses,
  })
}

/** Whether the law would keep the whole action back today, not only change its figures. */
function keepsBack(one: Blocker, limits: readonly LimitTrace[]): boolean {
  const spoke = limits.find(({ limit, met }) => limit === one.subject && !met)
  return spoke?.remedy?.kind === 'postpone' || spoke?.remedy?.kind === 'forbid'
}

/** The proposal of a rule that would fire, as far as the law looks at it. */
export function proposalOf(rule: Rule, input: DecisionInput): Proposal {
  const step = input.ruleSet.steps[rule.event.params.step]
  if (step === undefined || rule.event.params.source === 'always' || !isLetter(step))
    return { kind: rule.event.type, letter: null, feeTooEarly: 'waive' }
  const wanted = wantedLetter(step, input)
  const letter = wanted.ok
    ? wanted.value.letter
    : { kind: step.kind, feeMinor: 0, payWithinDays: step.payWithinDays }
  return { kind: step.kind, letter, feeTooEarly: step.feeTooEarly }
}

const isLetter = (step: RestingStep) =>
  step.kind === 'remind' || step.kind === 'notice' || step.kind === 'demand'

function fired(rule: Rule, input: DecisionInput): Outcome {
  const { step: id, source } = rule.event.params
  const found = source === 'always' ? watched(rule, input) : reachedStep(id, { rule, input })
  const wanted = { step: id, action: rule.event.type, on: input.day }
  return { ...found, wanted: { ...wanted, lawfulFrom: lawfulFrom(found, input) } }
}

/** An action is lawful today; one that was postponed says from when, one that is forbidden does not. */
function lawfulFrom({ action, lawfulFrom: later }: Outcome, input: DecisionInput) {
  const isForbidden = action.kind === 'review' && action.source === 'law'
  if (isForbidden) return null
  return action.kind === 'none' ? later : input.day
}

/** An `always` entry holds: a hold that begins or goes on, a person, or the end. */
function watched(rule: Rule, input: DecisionInput): Outcome {
  const { step } = rule.event.params
  const entry = input.ruleSet.always.find(({ id }) => id === step)
  if (entry === undefined) throw new Error(`Bug: the rule set has no entry ${step}`)
  const { kind, reason } = entry.do
  if (kind !== 'hold') return outcome({ action: { kind, step, source: 'always', reason } })
  const until = nextHit(input, rule)?.day ?? null
  return holding(input.state, {
    step,
    source: 'always',
    reason,
    until,
    reviewOn: until,
    why: blocker('held-by-policy', { subject: step }),
  })
}

function reachedStep(
  id: string,
  { rule, input }: { readonly rule: Rule; readonly input: DecisionInput },
): Outcome {
  const step = input.ruleSet.steps[id]
  if (step === undefined) throw new Error(`Bug: the rule set has no step ${id}`)
  switch (step.kind) {
    case 'hold': {
      const until = step.days === undefined ? null : addDays(input.day, step.days)
      return outcome({
        action: { kind: 'hold', step: id, source: 'flow', reason: step.reason, until },
        reviewOn: addDays(input.day, 1),
      })
    }
    case 'review':
    case 'stop':
      return outcome({ action: { kind: step.kind, step: id, source: 'flow', reason: step.reason } })
    default: {
      const found = lawfulOutcome(id, step, input)
      if (found.action.kind !== 'none') return found
      const lawful = postponedTo(found, input, (day) => lawfulOutcome(id, step, { ...input, day }))
      return { ...found, reviewOn: earlierKnown(lawful, nextHit(input, rule)?.day ?? null) }
    }
  }
}
