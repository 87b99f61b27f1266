import { elsewhere, fillOf, positionSlot, type Rows } from './layout.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { Predicate, Sign } from './predicate.ts'
import type { FastProgram, Runnable, Test } from './program.ts'

/** A rule, `nobody`, or `goOn` where no end was found. */
type Search = (rows: Rows, at: number) => number

const nobody = -1
const goOn = -2

/** A program as functions that call one another; needs no `eval`. */
export function runByClosures({ layout, before, positions, predicates }: FastProgram): Runnable {
  const ahead = searchOf(before)
  const places = positions.map(({ plan }) => searchOf(plan))
  const otherwise = places[elsewhere] ?? (() => nobody)
  const first: Search = (rows, at) => {
    const found = ahead(rows, at)
    if (found !== goOn) return found
    const here = places[slotIn(rows, at + positionSlot)] ?? otherwise
    return here(rows, at)
  }
  return { fill: fillOf(layout), first, tests: predicates.map(testOf) }
}

function searchOf(plan: Plan): Search {
  const steps = plan.map(searchOfStep)
  const [only] = steps
  if (only === undefined) return () => goOn
  if (steps.length === 1) return only
  return (rows, at) => {
    for (const step of steps) {
      const found = step(rows, at)
      if (found !== goOn) return found
    }
    return goOn
  }
}

function searchOfStep(step: PlanStep): Search {
  if (step.do === 'leave') return () => nobody
  if (step.do === 'take') return () => step.rule
  const test = testOf(step.predicate)
  const [met, unmet] = [searchOf(step.met), searchOf(step.unmet)]
  return (rows, at) => (test(rows, at) ? met(rows, at) : unmet(rows, at))
}

/** A predicate as a function. */
export function testOf(predicate: Predicate): Test {
  switch (predicate.is) {
    case 'fixed':
      return () => predicate.met
    case 'compares':
      return comparisonTests[predicate.sign](predicate.slot, predicate.value)
    case 'relates':
      return relationTests[predicate.sign](predicate.slot, predicate.other)
    case 'among':
      return membershipTest(predicate.slot, predicate.values)
    case 'absent':
      return (rows, at) => Number.isNaN(slotIn(rows, at + predicate.slot))
    case 'not': {
      const part = testOf(predicate.part)
      return (rows, at) => !part(rows, at)
    }
    default:
      return groupTest(predicate.is, predicate.parts.map(testOf))
  }
}

const slotIn = (rows: Rows, slot: number): number => rows[slot] as number

type Tests = { readonly [sign in Sign]: (slot: number, against: number) => Test }

const comparisonTests: Tests = {
  '<': (slot, value) => (rows, at) => slotIn(rows, at + slot) < value,
  '<=': (slot, value) => (rows, at) => slotIn(rows, at + slot) <= value,
  '>': (slot, value) => (rows, at) => slotIn(rows, at + slot) > value,
  '>=': (slot, value) => (rows, at) => slotIn(rows, at + slot) >= value,
  '===': (slot, value) => (rows, at) => slotIn(rows, at + slot) === value,
}

const relationTests: Tests = {
  '<': (slot, other) => (rows, at) => slotIn(rows, at + slot) < slotIn(rows, at + other),
  '<=': (slot, other) => (rows, at) => slotIn(rows, at + slot) <= slotIn(rows, at + other),
  '>': (slot, other) => (rows, at) => slotIn(rows, at + slot) > slotIn(rows, at + other),
  '>=': (slot, other) => (rows, at) => slotIn(rows, at + slot) >= slotIn(rows, at + other),
  '===': (slot, other) => (rows, at) => areEqual(slotIn(rows, at + slot), slotIn(rows, at + other)),
}

/** Two that are both absent are equal; two zeros are, whatever their signs. */
const areEqual = (seen: number, other: number): boolean =>
  seen === other || (Number.isNaN(seen) && Number.isNaN(other))

function membershipTest(slot: number, values: readonly number[]): Test {
  const list = new Float64Array(values)
  // `includes` would find what is absent in a list that holds it; no list does.
  return (rows, at) => list.includes(slotIn(rows, at + slot))
}

function groupTest(is: 'all' | 'any', parts: readonly Test[]): Test {
  const deciding = is === 'any'
  const [one, two] = parts
  if (one === undefined || two === undefined) return one ?? (() => !deciding)
  if (parts.length === 2)
    return deciding
      ? (rows, at) => one(rows, at) || two(rows, at)
      : (rows, at) => one(rows, at) && two(rows, at)
  return (rows, at) => {
    for (const part of parts) if (part(rows, at) === deciding) return deciding
    return !deciding
  }
}
