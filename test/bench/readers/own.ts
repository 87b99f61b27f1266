import { norway } from '@forfall/jurisdictions'
import {
  compileFast,
  emptyRows,
  evaluateRules,
  type FastReader,
  type Rule,
  type RuleSet,
  readRules,
  rulesAt,
} from '@forfall/rules'
import { firstByHand } from './by-hand.ts'
import type { ClaimFacts } from './claims.ts'
import { type Search, waitingSearch } from './search.ts'

type Claims = readonly ClaimFacts[]

/** The function written by hand, over the same claims. */
export const byHandSearch = (name: string, claims: Claims): Search => ({
  name,
  items: claims.length,
  answers: () => claims.map(firstByHand),
  sum: () => {
    let sum = 0
    for (const claim of claims) sum += firstByHand(claim)
    return sum
  },
})

/** The fast reader as generated code, over rows that are there. */
export function generatedSearch(name: string, ruleSet: RuleSet, claims: Claims): Search {
  const { first, rows, places, width } = filled(ruleSet, 'generated', claims)
  return {
    name,
    items: claims.length,
    answers: () => places.map((at) => first(rows, at)),
    sum: () => {
      let sum = 0
      for (let at = 0; at < rows.length; at += width) sum += first(rows, at)
      return sum
    },
  }
}

/** The fast reader as closures, over rows that are there. */
export function closuresSearch(name: string, ruleSet: RuleSet, claims: Claims): Search {
  const { first, rows, places, width } = filled(ruleSet, 'closures', claims)
  return {
    name,
    items: claims.length,
    answers: () => places.map((at) => first(rows, at)),
    sum: () => {
      let sum = 0
      for (let at = 0; at < rows.length; at += width) sum += first(rows, at)
      return sum
    },
  }
}

/** The fast reader as generated code, each claim's facts written into a row first. */
export function fillingSearch(name: string, ruleSet: RuleSet, claims: Claims): Search {
  const { fill, first, program } = readerOf(ruleSet, 'generated')
  const row = emptyRows(program.layout)
  const find = (claim: ClaimFacts): number => {
    fill(claim, row, 0)
    return first(row, 0)
  }
  return {
    name,
    items: claims.length,
    answers: () => claims.map(find),
    sum: () => {
      let sum = 0
      for (const claim of claims) sum += find(claim)
      return sum
    },
  }
}

type Mode = 'generated' | 'closures'

function readerOf(ruleSet: RuleSet, mode: Mode): FastReader {
  const compiled = compileFast(ruleSet, { facts: norway.facts, mode })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem))
  return compiled.value
}

/** A reader, with the rows of claims, and where each begins. */
function filled(ruleSet: RuleSet, mode: Mode, claims: Claims) {
  const { fill, first, program } = readerOf(ruleSet, mode)
  const width = program.layout.slots.length
  const rows = emptyRows(program.layout, claims.length)
  const places = claims.map((_, index) => index * width)
  for (const [index, claim] of claims.entries()) fill(claim, rows, index * width)
  return { first, rows, places, width }
}

/** The plain reader over the rules that count where each claim stands, as a decision asks it. */
export function plainSearch(name: string, ruleSet: RuleSet, claims: Claims): Search {
  const find = (claim: ClaimFacts): number =>
    firstOf(ruleSet, readRules(rulesAt(ruleSet, claim.position), claim))
  return {
    name,
    items: claims.length,
    answers: () => claims.map(find),
    sum: () => {
      let sum = 0
      for (const claim of claims) sum += find(claim)
      return sum
    },
  }
}

/** The reference reader over the rules that count where each claim stands, as a decision asks it. */
export const referenceSearch = (name: string, ruleSet: RuleSet, claims: Claims): Search =>
  waitingSearch(name, claims, async (claim) =>
    firstOf(ruleSet, await evaluateRules(rulesAt(ruleSet, claim.position), claim)),
  )

type Evaluated = { readonly rule: Rule; readonly conditions: { readonly met: boolean } }

function firstOf({ rules }: RuleSet, evaluated: readonly Evaluated[]): number {
  const hit = evaluated.find(({ conditions }) => conditions.met)
  return hit === undefined ? -1 : rules.indexOf(hit.rule)
}
