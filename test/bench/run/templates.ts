import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  balanceRulesOf,
  type ClaimEvent,
  type ClaimState,
  compilePolicy,
  decideAtOnce,
  type Happening,
  type Jurisdiction,
  money,
  openingEvents,
  type PlainDate,
  type PolicyDocument,
  plainDate,
  walkAtOnce,
} from '@forfall/rules'
import { foldLog } from '../../../apps/runner/src/book/fold.ts'

/** The day that runs of the bench are for. */
export const asOf = plainDate('2026-03-20')

/** A claim with its log, of which a book gets many copies. */
export type Template = {
  readonly id: string
  readonly events: readonly ClaimEvent[]
  readonly state: ClaimState
  /** Whether something is decided about it on the day. */
  readonly acts: boolean
}

/** The consumer policy of Norway with every letter waiting for release, so that a run sends nothing. */
export const benchPolicy: PolicyDocument = {
  ...consumerPolicy(),
  steps: Object.fromEntries(
    Object.entries(consumerPolicy().steps).map(([id, step]) => [
      id,
      'mode' in step ? { ...step, mode: 'create' as const } : step,
    ]),
  ),
}

function consumerPolicy(): PolicyDocument {
  const found = norway.policies.find(({ id }) => id === 'no-consumer')
  if (found === undefined) throw new Error('Norway has no policy for consumers')
  return found
}

/** Norway with that policy only. */
export const benchLaw: Jurisdiction = { ...norway, policies: [benchPolicy] }

/** What happens to claims besides letters, by days after the due day; most see nothing of it. */
const courses: readonly (readonly (readonly [number, Happening])[])[] = [
  ...Array.from({ length: 14 }, () => []),
  [[20, { payment: money(20_000, 'NOK') }]],
  [[24, { payment: money(10_000_000, 'NOK') }]],
  [[16, { dispute: null }]],
  [[18, { hold: { reason: 'asked', until: addDays(asOf, 12) } }]],
  [[22, { 'payment-plan': { until: addDays(asOf, 30) } }]],
  [[12, { credit: money(15_000, 'NOK') }]],
]

const ruleSet = ruleSetOf(benchPolicy)

function ruleSetOf(policy: PolicyDocument) {
  const compiled = compilePolicy(policy, norway)
  if (!compiled.ok) throw new Error(`the bench's policy: ${JSON.stringify(compiled.problem)}`)
  return compiled.value
}

/**
 * Claims in every stage of dunning on the day, from those that are not due yet to those at the agency's
 * door. Some were left alone for weeks, as in a book that was just read in; so there is much to decide.
 */
export function templates(): readonly Template[] {
  const found: Template[] = []
  for (let age = -10; age < 80; age += 1)
    courses.forEach((course, index) => {
      const count = (age + 10) * courses.length + index
      found.push(...templateOf(count, { age, course, idle: (index % 3) * 20 }))
    })
  return found
}

type Story = {
  /** Days since the due day. */
  readonly age: number
  readonly course: (typeof courses)[number]
  /** Days for which no run has looked at it. */
  readonly idle: number
}

/** What would go out by itself, such as the beginning of a hold, is left out. */
function templateOf(count: number, { age, course, idle }: Story): readonly Template[] {
  const id = `template-${count}`
  const due = addDays(asOf, -age)
  const issued = addDays(due, -14)
  const amount = money(30_000 + ((count * 7_919) % 900_000), 'NOK')
  const invoice = { number: id, amount, issued, due }
  const events = openingEvents({ debtor: { kind: 'consumer', country: 'NO' }, invoice })
  const happenings = new Map(
    course
      .map(([after, happening]) => [addDays(due, after), [happening]] as const)
      .filter(([day]) => day < asOf),
  )
  const through = addDays(asOf, -1 - idle)
  const journey = { ...{ claimId: id, events, ruleSet, jurisdiction: norway, happenings } }
  const walk = walkAtOnce({ ...journey, alsoOn: new Set<PlainDate>(), from: issued, through })
  const state = foldLog(id, walk.events, balanceRulesOf(ruleSet, norway))
  const { action } = decideAtOnce({ state, ruleSet, jurisdiction: norway, day: asOf })
  const acts = action.kind !== 'none'
  return acts && !('mode' in action) ? [] : [{ id, events: walk.events, state, acts }]
}
