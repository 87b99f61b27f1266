import { negated, type Predicate, shortened } from './predicate.ts'

/**
 * What to ask, in which order, to find the first rule that holds: rules as a person would write them
 * by hand, in steps of which each is done if none before it found an end.
 */
export type Plan = readonly PlanStep[]

/**
 * One step of a plan.
 *
 * `take`: this rule holds. `leave`: no rule does. `ask`: goes on with `met` or with `unmet`, and with
 * what comes next where that finds no end.
 */
export type PlanStep =
  | { readonly do: 'take'; readonly rule: number }
  | { readonly do: 'leave' }
  | {
      readonly do: 'ask'
      readonly predicate: Predicate
      readonly met: Plan
      readonly unmet: Plan
    }

/** A rule by its index, with what must hold all at once. */
export type PlannedRule = { readonly rule: number; readonly needs: readonly Predicate[] }

/** Where a plan stands: how deep in others, and whether nothing is asked after it. */
type Place = { readonly depth: number; readonly isLast: boolean }

/** Plans nest so deep at most; what would come deeper is asked rule by rule. */
const depthMax = 100

/**
 * The plan for some rules, first to last.
 *
 * Rules next to one another that ask the same question first ask it once, and those that ask its
 * opposite stand on its other side: the ways through a branch share what comes before it.
 *
 * @param isLast whether nothing is asked after them, so that the plan always finds an end
 */
export const planOf = (rules: readonly PlannedRule[], isLast: boolean): Plan =>
  planFrom(
    rules.map(({ rule, needs }) => ({ rule, needs: needs.map(shortened).map(keyed), next: 0 })),
    { depth: 0, isLast },
  )

/** A predicate with texts by which it and its opposite can be told apart from others. */
type Keyed = { readonly predicate: Predicate; readonly key: string; readonly opposite: string }

const keyed = (predicate: Predicate): Keyed => ({
  predicate,
  key: JSON.stringify(predicate),
  opposite: JSON.stringify(negated(predicate)),
})

/** A rule of whose needs all before `next` have been asked. */
type Item = { readonly rule: number; readonly needs: readonly Keyed[]; readonly next: number }

function planFrom(items: readonly Item[], place: Place): Plan {
  const plan: PlanStep[] = []
  let rest = items
  for (let item = rest[0]; item !== undefined; item = rest[0]) {
    const { step, left } = nextStep(item, rest, place)
    plan.push(step)
    rest = left
  }
  return place.isLast && !isFinal(plan) ? [...plan, { do: 'leave' }] : plan
}

/** The step that begins with a rule, and the rules that are left to ask after it. */
type Next = { readonly step: PlanStep; readonly left: readonly Item[] }

function nextStep(item: Item, items: readonly Item[], { depth, isLast }: Place): Next {
  const first = item.needs[item.next]
  if (first === undefined) return { step: { do: 'take', rule: item.rule }, left: [] }
  if (depth >= depthMax) return { step: alone(item), left: items.slice(1) }
  const met = leading(items, first.key)
  const unmet = leading(items.slice(met.length), first.opposite)
  const after = items.slice(met.length + unmet.length)
  const within = { depth: depth + 1, isLast: isLast && after.length === 0 }
  const metPlan = planFrom(met.map(asked), within)
  const step = { do: 'ask', predicate: first.predicate, met: metPlan } as const
  // Where the one side always finds an end, the other needs no place of its own.
  if (isFinal(metPlan))
    return { step: { ...step, unmet: [] }, left: [...unmet.map(asked), ...after] }
  return { step: { ...step, unmet: planFrom(unmet.map(asked), within) }, left: after }
}

const alone = ({ rule, needs, next }: Item): PlanStep => ({
  do: 'ask',
  predicate: { is: 'all', parts: needs.slice(next).map(({ predicate }) => predicate) },
  met: [{ do: 'take', rule }],
  unmet: [],
})

/** The items at the beginning that ask this next. */
function leading(items: readonly Item[], key: string): readonly Item[] {
  const end = items.findIndex(({ needs, next }) => needs[next]?.key !== key)
  return end < 0 ? items : items.slice(0, end)
}

const asked = (item: Item): Item => ({ ...item, next: item.next + 1 })

/** Whether a plan always finds an end, so that nothing after it is asked. */
function isFinal(plan: Plan): boolean {
  const last = plan.at(-1)
  if (last === undefined) return false
  return last.do !== 'ask' || (isFinal(last.met) && isFinal(last.unmet))
}
