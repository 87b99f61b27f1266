import { elsewhere, encoded, type FactLayout, type FactSlot, positionSlot } from './layout.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { Predicate } from './predicate.ts'
import type { FastProgram, Runnable } from './program.ts'

/**
 * A program as functions whose source is written for it and compiled by the JavaScript engine.
 *
 * Only numbers, signs from a closed list and names of facts, as JSON, go into the source. Where a page
 * forbids `eval`, `runByClosures` does the same.
 */
export function runGenerated(program: FastProgram): Runnable {
  const { layout } = program
  const otherwise = (value: unknown, index: number) => unusual(value, layout.slots[index], layout)
  return new Function('words', 'otherwise', sourceOf(program))(layout.words, otherwise)
}

/** What is not of its fact's type: absent, a position no rule names, or a bug. */
function unusual(value: unknown, slot: FactSlot | undefined, layout: FactLayout): number {
  if (slot === undefined) throw new Error('Bug: the layout has no such slot')
  return encoded(value as Parameters<typeof encoded>[0], slot, layout)
}

/** The body of a function that returns a `Runnable`. In it `f` are the rows and `o` is where one begins. */
function sourceOf({ layout, before, positions, predicates }: FastProgram): string {
  const places = positions.map(
    ({ plan }, index) => `function at${index}(f, o) { ${statementsOf(plan)} }`,
  )
  const cases = positions.map((_, index) => `${labelOf(index)}: return at${index}(f, o);`)
  const tests = predicates.map((predicate) => `(f, o) => ${conditionOf(predicate)}`)
  return [
    '"use strict";',
    ...places,
    `function first(f, o) { ${statementsOf(before)}`,
    // Of whole numbers the engine makes a table of jumps; an absent position becomes that of no rule.
    `switch (${valueAt(positionSlot)} | 0) {`,
    ...cases,
    '} }',
    'function fill(facts, f, o) { let v;',
    ...layout.slots.map(fillingOf),
    '}',
    `return { fill, first, tests: [${tests.join(', ')}] };`,
  ].join('\n')
}

const labelOf = (position: number): string =>
  position === elsewhere ? 'default' : `case ${position}`

const valueAt = (slot: number): string => `f[o + ${slot}]`

const usual = {
  integer: (rest: string) => `typeof v === "number" ? v : ${rest}`,
  boolean: (rest: string) => `v === true ? 1 : v === false ? 0 : ${rest}`,
  enum: (rest: string) => `words.get(v) ?? ${rest}`,
} as const

const fillingOf = ({ fact, index, type }: FactSlot): string =>
  `v = facts[${JSON.stringify(fact)}]; ${valueAt(index)} = ${usual[type](`otherwise(v, ${index})`)};`

const statementsOf = (plan: Plan): string => plan.map(statementOf).join(' ')

function statementOf(step: PlanStep): string {
  if (step.do === 'leave') return 'return -1;'
  if (step.do === 'take') return `return ${step.rule};`
  const { predicate, met, unmet } = step
  const asked = `if (${conditionOf(predicate)}) { ${statementsOf(met)} }`
  return unmet.length === 0 ? asked : `${asked} else { ${statementsOf(unmet)} }`
}

function conditionOf(predicate: Predicate): string {
  switch (predicate.is) {
    case 'fixed':
      return String(predicate.met)
    case 'compares':
      return `${valueAt(predicate.slot)} ${predicate.sign} ${predicate.value}`
    case 'relates':
      return relationOf(predicate)
    case 'among':
      return inBrackets(
        predicate.values.map((value) => `${valueAt(predicate.slot)} === ${value}`),
        '||',
      )
    case 'absent':
      return absenceOf(predicate.slot)
    case 'not':
      return `!(${conditionOf(predicate.part)})`
    default:
      return inBrackets(predicate.parts.map(conditionOf), predicate.is === 'all' ? '&&' : '||')
  }
}

const inBrackets = (parts: readonly string[], by: '&&' | '||'): string =>
  `(${parts.join(` ${by} `)})`

const absenceOf = (slot: number): string => `${valueAt(slot)} !== ${valueAt(slot)}`

function relationOf({ slot, sign, other }: Extract<Predicate, { is: 'relates' }>): string {
  const related = `${valueAt(slot)} ${sign} ${valueAt(other)}`
  if (sign !== '===') return related
  return inBrackets([related, inBrackets([absenceOf(slot), absenceOf(other)], '&&')], '||')
}
