import { catalogue } from '../../facts/catalogue.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { type Comparison, type Condition, isFactReference } from '../../policy/condition.ts'
import { both, either, isEmpty, universeOf, type Values, valuesMeeting, without } from './values.ts'

/** What some facts can be at the same time; a fact that is not named can be anything. */
export type Box = ReadonlyMap<string, Values>

/**
 * Claims, by what their facts are: those that are in any of the boxes.
 *
 * A region holds every claim that it is meant to hold, and may hold more: where conditions make more
 * boxes than are kept, and where facts depend on one another. So an empty region is proof that nothing
 * is in it; one that is not empty proves nothing.
 */
export type Region = readonly Box[]

/** Every claim there is. */
export const everything: Region = [new Map()]

/** What each fact can be. */
export type Space = ReadonlyMap<string, Values>

/** What each fact can be that a policy of a country may ask about. */
export const spaceOf = ({ facts }: Pick<Jurisdiction, 'facts'>): Space =>
  new Map([...catalogue, ...facts].map((fact: Fact) => [fact.id, universeOf(fact)]))

/** A region is kept in at most so many boxes; more are put into one around all of them. */
const boxesMax = 32

/** The claims for which a condition holds. */
export const regionOf = (condition: Condition, space: Space): Region =>
  regionFor(condition, { space, isMet: true })

/** The claims for which a condition does not hold. */
export const regionOutside = (condition: Condition, space: Space): Region =>
  regionFor(condition, { space, isMet: false })

type Asked = { readonly space: Space; readonly isMet: boolean }

function regionFor(condition: Condition, asked: Asked): Region {
  if ('not' in condition) return regionFor(condition.not, { ...asked, isMet: !asked.isMet })
  if ('fact' in condition) return comparisonRegion(condition, asked)
  const isAll = 'all' in condition
  const parts = (isAll ? condition.all : condition.any).map((part) => regionFor(part, asked))
  return isAll === asked.isMet ? allOf(parts) : anyOf(parts)
}

const truth: Values = { numbers: [], words: [true, false], hasNull: false }

function comparisonRegion(comparison: Comparison, { space, isMet }: Asked): Region {
  const { fact, operator, value } = comparison
  // Two facts against one another are a question of their own, answered yes or no.
  if (isFactReference(value))
    return boxed(`${fact} ${operator} ${value.fact}`, { ...truth, words: [isMet] })
  const universe = space.get(fact)
  if (universe === undefined) return everything
  const met = valuesMeeting(comparison, universe)
  return boxed(fact, isMet ? met : without(universe, met))
}

const boxed = (fact: string, values: Values): Region =>
  isEmpty(values) ? [] : [new Map([[fact, values]])]

/** What is in every one of some regions. */
export const allOf = (regions: readonly Region[]): Region =>
  regions.reduce<Region>(
    (left, right) =>
      kept(left.flatMap((one) => right.map((other) => crossed(one, other)).filter(isBox))),
    everything,
  )

/** What is in any of some regions. */
export const anyOf = (regions: readonly Region[]): Region => kept(withoutInner(regions.flat()))

const isBox = (box: Box | null): box is Box => box !== null

function crossed(one: Box, other: Box): Box | null {
  if (one.size === 0) return other
  if (other.size === 0) return one
  const box = new Map(one)
  for (const [fact, values] of other) {
    const before = box.get(fact)
    const left = before === undefined ? values : both(before, values)
    if (isEmpty(left)) return null
    box.set(fact, left)
  }
  return box
}

/** Drops boxes that lie inside another. */
const withoutInner = (boxes: readonly Box[]): Region =>
  boxes.filter(
    (box, index) =>
      !boxes.some(
        (other, place) =>
          place !== index && isInside(box, other) && (place < index || !isInside(other, box)),
      ),
  )

/** Whether everything in one box is in another. */
export const isInside = (inner: Box, outer: Box): boolean =>
  [...outer].every(([fact, values]) => {
    const within = inner.get(fact)
    return within !== undefined && isEmpty(without(within, values))
  })

const kept = (boxes: Region): Region => (boxes.length > boxesMax ? [around(boxes)] : boxes)

function around(boxes: Region): Box {
  const [first = new Map<string, Values>(), ...others] = boxes
  const shared = [...first].filter(([fact]) => others.every((box) => box.has(fact)))
  return new Map(
    shared.map(([fact, values]) => [
      fact,
      others.reduce((all, box) => either(all, box.get(fact) ?? values), values),
    ]),
  )
}
