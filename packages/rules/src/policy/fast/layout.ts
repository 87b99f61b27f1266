import { catalogue, positionFact } from '../../facts/catalogue.ts'
import type { Fact, FactType } from '../../facts/fact.ts'
import {
  type Condition,
  comparisonsIn,
  type FactValue,
  type FactValues,
  factsIn,
  isFactReference,
} from '../condition.ts'
import type { Rule, RuleSet } from '../rule-set.ts'

/**
 * How a fact goes on from day to day while nothing happens.
 *
 * `still`: it stays. `elapsed`: it grows by one each day. `told`: whoever knows the claim tells when it
 * changes and to what, as for a working day or a fact of the law.
 */
export type FactCourse = 'still' | 'elapsed' | 'told'

/** A fact's place in a row. */
export type FactSlot = {
  readonly index: number
  readonly fact: string
  readonly type: FactType
  readonly course: FactCourse
}

/** Where each fact that a rule set asks for stands in a row, and how words become numbers. */
export type FactLayout = {
  /** The position comes first, whether a rule asks for it or not. */
  readonly slots: readonly FactSlot[]
  readonly slotOf: ReadonlyMap<string, FactSlot>
  /** Positions, and values of enums, by number. Positions that rules name come first, from one. */
  readonly words: ReadonlyMap<string, number>
}

/**
 * The facts of claims on a day, one row after another, each as its layout orders it. A row is told by
 * where it begins.
 *
 * An integer is itself, a boolean 0 or 1, a word its number in the layout. What is unknown or not
 * applicable is `NaN`, which is neither less nor more than anything and equal to nothing, so that
 * comparisons with constants come out as those with `null` do. A position no rule names is 0.
 */
export type Rows = Float64Array

/** Where the position stands in every row. */
export const positionSlot = 0

/** The number of every position that no rule names. */
export const elsewhere = 0

/**
 * The layout of a rule set: the position, then every fact its rules ask for, in reading order. A fact
 * that is in neither catalogue has no place.
 *
 * @param facts the country's own, besides the catalogue
 */
export function factLayout({ rules }: RuleSet, facts: readonly Fact[]): FactLayout {
  const known = placesOf(facts)
  const asked = new Set(rules.flatMap(({ conditions }) => [...factsIn(conditions)]))
  asked.delete(positionFact)
  const places = [position, ...[...asked].flatMap((fact) => known.get(fact) ?? [])]
  const slots = places.map((place, index) => ({ ...place, index }))
  const values = [...catalogue, ...facts].flatMap((fact) => fact.values ?? [])
  const words = new Set([...positionsOf(rules), ...values, ...wordsIn(rules)])
  return {
    slots,
    slotOf: new Map(slots.map((slot) => [slot.fact, slot])),
    words: new Map([...words].map((word, index) => [word, index + 1])),
  }
}

type Place = Omit<FactSlot, 'index'>

const position: Place = { fact: positionFact, type: 'enum', course: 'still' }

const courses = { event: 'still', elapsed: 'elapsed', scheduled: 'told' } as const

const placesOf = (facts: readonly Fact[]): ReadonlyMap<string, Place> =>
  new Map([
    ...catalogue.map(({ id, type, changes }) =>
      placed({ fact: id, type, course: courses[changes] }),
    ),
    ...facts.map(({ id, type }) => placed({ fact: id, type, course: 'told' })),
  ])

const placed = (place: Place): readonly [string, Place] => [place.fact, place]

/** The position a rule is for; `null` when it names none in so many words. */
export const positionOf = ({ conditions }: Rule): string | null =>
  conditions.all.map(positionIn).find((position) => position !== null) ?? null

const positionIn = (condition: Condition): string | null =>
  'fact' in condition &&
  condition.fact === positionFact &&
  condition.operator === 'equal' &&
  typeof condition.value === 'string'
    ? condition.value
    : null

const positionsOf = (rules: readonly Rule[]): readonly string[] =>
  rules.map(positionOf).filter((position) => position !== null)

const wordsIn = (rules: readonly Rule[]): readonly string[] =>
  rules
    .flatMap(({ conditions }) => comparisonsIn(conditions))
    .flatMap(({ value }) => (isFactReference(value) ? [] : value))
    .filter((value) => typeof value === 'string')

/** Empty rows for so many claims. */
export const emptyRows = ({ slots }: FactLayout, claims = 1): Rows =>
  new Float64Array(slots.length * claims).fill(Number.NaN)

/** Writes facts into the row that begins at a place. */
export type Fill = (facts: FactValues, rows: Rows, at: number) => void

/** The `Fill` of a layout. A fact that is missing or is not of its type is a bug and throws. */
export const fillOf =
  (layout: FactLayout): Fill =>
  (facts, rows, at) => {
    for (const slot of layout.slots) rows[at + slot.index] = encoded(facts[slot.fact], slot, layout)
  }

/** A value as it stands in a row. One that a fact of that type cannot have is a bug and throws. */
export function encoded(
  value: FactValue | undefined,
  { fact, type }: FactSlot,
  { words }: FactLayout,
): number {
  if (value === null) return Number.NaN
  if (type === 'integer' && typeof value === 'number') return value
  if (type === 'boolean' && typeof value === 'boolean') return value ? 1 : 0
  const word = type === 'enum' && typeof value === 'string' ? wordOf(value, fact, words) : undefined
  if (word === undefined) throw new Error(`Bug: ${JSON.stringify(value)} is no value of ${fact}`)
  return word
}

const wordOf = (value: string, fact: string, words: FactLayout['words']): number | undefined =>
  words.get(value) ?? (fact === positionFact ? elsewhere : undefined)
