import type { Fact } from '../../facts/fact.ts'
import type { Rule, RuleSet } from '../rule-set.ts'
import {
  elsewhere,
  type FactLayout,
  type Fill,
  factLayout,
  positionOf,
  positionSlot,
  type Rows,
} from './layout.ts'
import { type Plan, type PlannedRule, planOf } from './plan.ts'
import { type Predicate, predicateOf } from './predicate.ts'

/** A rule set made ready for a machine: what both kinds of fast reader are made of. Rules are indexes. */
export type FastProgram = {
  readonly layout: FactLayout
  /** By rule: what must hold, its position included, group for group as it was written. */
  readonly predicates: readonly Predicate[]
  /** What is asked wherever a claim stands, before its position is; may find no end. */
  readonly before: Plan
  /** What is asked then, by the number of the position; those that no rule names share the first. */
  readonly positions: readonly PositionProgram[]
}

/** What concerns claims on one position. */
export type PositionProgram = {
  /** The rules that can hold there, first to last, those of `before` included. */
  readonly rules: readonly number[]
  /** Always finds an end. */
  readonly plan: Plan
}

/** A program that can be run, whichever way it was made so. */
export type Runnable = {
  readonly fill: Fill
  /** The first rule that holds in a row; −1 when none does. */
  readonly first: (rows: Rows, at: number) => number
  /** By rule: whether it holds. */
  readonly tests: readonly Test[]
}

/** A question about a row. */
export type Test = (rows: Rows, at: number) => boolean

/** Makes a rule set ready in which `fastProblems` found nothing. */
export function programOf(ruleSet: RuleSet, facts: readonly Fact[]): FastProgram {
  const { rules } = ruleSet
  const layout = factLayout(ruleSet, facts)
  const predicates = rules.map(({ conditions }) => predicateOf(conditions, layout))
  const placed = rules.map((rule, index) => placedRule(rule, index, { layout, predicates }))
  const firstPlaced = placed.findIndex(({ position }) => position !== null)
  const end = firstPlaced < 0 ? placed.length : firstPlaced
  const programAt = (position: number): PositionProgram => {
    const here = placed.filter((one) => one.position === null || one.position === position)
    return { rules: here.map(({ rule }) => rule), plan: planOf(here.slice(end), true) }
  }
  const last = Math.max(elsewhere, ...placed.map(({ position }) => position ?? elsewhere))
  return {
    layout,
    predicates,
    before: planOf(placed.slice(0, end), false),
    positions: Array.from({ length: last + 1 }, (_, position) => programAt(position)),
  }
}

type PlacedRule = PlannedRule & { readonly position: number | null }

type Among = Pick<FastProgram, 'layout' | 'predicates'>

/** A rule whose position is told apart from its other conditions. */
function placedRule(rule: Rule, index: number, { layout, predicates }: Among): PlacedRule {
  const name = positionOf(rule)
  const position = name === null ? null : (layout.words.get(name) ?? null)
  const whole = predicates[index]
  const parts = whole?.is === 'all' ? whole.parts : []
  return { rule: index, position, needs: parts.filter((part) => !asksPosition(part, position)) }
}

const asksPosition = (part: Predicate, position: number | null): boolean =>
  part.is === 'compares' &&
  part.slot === positionSlot &&
  part.sign === '===' &&
  part.value === position
