import type { RuleSet } from '@forfall/rules'
import type { Measurement } from '../frame/report.ts'
import { interleaved } from '../frame/rounds.ts'
import { firstByHand } from './by-hand.ts'
import { type ClaimFacts, someClaims } from './claims.ts'
import { logicByPositionSearch, logicSearch } from './json-logic.ts'
import { jsonRulesSearch } from './json-rules.ts'
import {
  byHandSearch,
  closuresSearch,
  fillingSearch,
  generatedSearch,
  plainSearch,
  referenceSearch,
} from './own.ts'
import { benchRuleSet } from './policy.ts'
import { checkAnswers, type Search } from './search.ts'
import { zenListSearch, zenTableSearch } from './zen.ts'

/** How many claims the fast, the slow and the slowest are given. */
const counts = { all: 100_000, some: 10_000, few: 500 } as const

const pace = { rounds: 9, atLeastMs: 250, warmUpMs: 500 } as const

/** What the contenders are called; targets name them. */
const names = {
  byHand: 'written by hand',
  generated: 'Forfall, generated code',
  closures: 'Forfall, closures',
  filling: 'Forfall, generated code, rows filled too',
  plain: 'Forfall, plain reader',
  logic: 'json-logic-engine, compiled',
  logicByPosition: 'json-logic-engine, compiled by position',
  zenList: 'ZEN engine, 1,000 claims a call',
  zenTable: 'ZEN engine, decision table',
  jsonRules: 'json-rules-engine, one engine kept',
  reference: 'json-rules-engine, the reference reader',
} as const

/** What has to be known to read a line right. */
const notes: { readonly [name: string]: string } = {
  [names.generated]: 'rows were filled before',
  [names.closures]: 'rows were filled before',
  [names.filling]: 'from the same objects as the peers',
  [names.plain]: 'with a trace of each condition',
  [names.logicByPosition]: 'split by position by the bench, not by the engine',
  [names.zenList]: 'its fastest form found',
  [names.jsonRules]: 'all rules',
  [names.reference]: 'the rules of the position, with a trace',
}

/** How many claims a second each reader finds the first rule of, on one thread. */
export async function measureReaders(): Promise<Measurement> {
  const ruleSet = benchRuleSet()
  const claims = someClaims(counts.all)
  const wanted = claims.map(firstByHand)
  const searches = searchesOf(ruleSet, claims)
  for (const search of searches) await checkAnswers(search, claims, wanted)
  return {
    subject: 'Which rule is the first to hold?',
    method: [
      `${ruleSet.rules.length} rules; the same ${claims.length.toLocaleString('en')} claims for all, of which slow readers take the first.`,
      'Before the clock starts each reader has given the same answers as the function written by hand.',
    ],
    unit: 'claims',
    measured: await interleaved(
      searches.map(({ name, items, sum }) => ({
        name,
        items,
        work: sum,
        note: notes[name] ?? null,
      })),
      pace,
    ),
    base: names.reference,
    targets: [
      target(names.reference, 2000),
      target(names.jsonRules, 2000),
      ...[names.logic, names.zenList, names.zenTable].map((peer) => target(peer, 10)),
      target(names.byHand, 0.3),
    ],
  }
}

const target = (against: string, wanted: number) => ({ of: names.generated, against, wanted })

function searchesOf(ruleSet: RuleSet, claims: readonly ClaimFacts[]): readonly Search[] {
  const some = claims.slice(0, counts.some)
  const few = claims.slice(0, counts.few)
  return [
    byHandSearch(names.byHand, claims),
    generatedSearch(names.generated, ruleSet, claims),
    closuresSearch(names.closures, ruleSet, claims),
    fillingSearch(names.filling, ruleSet, claims),
    plainSearch(names.plain, ruleSet, some),
    logicSearch(names.logic, ruleSet, claims),
    logicByPositionSearch(names.logicByPosition, ruleSet, claims),
    zenListSearch(names.zenList, ruleSet, some),
    zenTableSearch(names.zenTable, ruleSet, some),
    jsonRulesSearch(names.jsonRules, ruleSet, few),
    referenceSearch(names.reference, ruleSet, few),
  ]
}
