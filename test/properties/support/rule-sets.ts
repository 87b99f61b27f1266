import {
  type Condition,
  type FactValues,
  type Operator,
  portable,
  type RuleSet,
} from '@forfall/rules'
import fc from 'fast-check'

/** Facts of every type: counts of days, amounts, numbers of letters, three flags and a word. */
const integers = ['daysSinceDue', 'daysSincePayBy', 'outstandingMinor', 'feesMinor', 'lettersSent']
const flags = ['isDisputed', 'isOnHold', 'isWorkingDay']
const words = ['debtorKind']

const kinds = ['consumer', 'business', 'public'] as const
const places = ['start', 'reminder', 'notice', 'consumer'] as const

/** Few and close together, so that facts lie on, just below and just above what they are held against. */
const number = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -2, max: 3 }) },
  fc.constantFrom(2 ** 31, 2 ** 31 - 1, -(2 ** 31), Number.MAX_SAFE_INTEGER, -0),
)

type Value = Extract<Condition, { fact: string }>['value']

const asked = (
  facts: readonly string[],
  operators: readonly Operator[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Condition> =>
  fc.record({
    fact: fc.constantFrom(...facts),
    operator: fc.constantFrom(...operators),
    value,
  })

const orderings = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const satisfies readonly Operator[]
const equalities = ['equal', 'notEqual'] as const
const lists = ['in', 'notIn'] as const

const another = (facts: readonly string[]) => fc.constantFrom(...facts).map((fact) => ({ fact }))
const some = <Item extends string | number>(item: fc.Arbitrary<Item>) =>
  fc.array(item, { minLength: 1, maxLength: 4 })

const fitting = fc.oneof(
  asked(integers, [...orderings, ...equalities], number),
  asked(integers, [...orderings, ...equalities], another(integers)),
  asked(integers, lists, some(number)),
  asked(flags, equalities, fc.boolean()),
  asked(flags, equalities, another(flags)),
  asked(words, equalities, fc.constantFrom(...kinds)),
  asked(words, lists, some(fc.constantFrom(...kinds, 'nobody'))),
  asked([...integers, ...flags, ...words], equalities, fc.constant(null)),
)

/** What no check of a document lets through: values of another kind than the fact. */
const misfit = fc.oneof(
  asked(
    [...integers, ...flags, ...words],
    [...orderings, ...equalities],
    fc.oneof(
      number,
      fc.boolean(),
      fc.constantFrom(null, 'consumer', '1'),
      another([...integers, ...flags, ...words]),
    ),
  ),
  asked(
    [...integers, ...flags, ...words],
    lists,
    some(fc.oneof(number, fc.constantFrom(...kinds))),
  ),
)

const conditionOf = (comparison: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
    return {
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        comparison,
        parts.map((all) => ({ all })),
        parts.map((any) => ({ any })),
        tie('condition').map((not) => ({ not })),
      ),
    }
  }).condition

type Drawn = { readonly position: string | null; readonly conditions: readonly Condition[] }

/** A rule set as its rules make it. */
const ruleSetWith = (drawn: readonly Drawn[]): RuleSet => ({
  policyId: 'drawn',
  policyHash: 'none',
  jurisdiction: 'NO',
  appliesTo: null,
  settings: { acceptPaymentWithoutFees: false },
  rules: drawn.map(({ position, conditions }, index) => ({
    name: `rule ${index}`,
    priority: drawn.length - index,
    conditions: {
      all: [
        ...(position === null
          ? []
          : [{ fact: 'position', operator: 'equal' as const, value: position }]),
        ...conditions.map(portable),
      ],
    },
    event: {
      type: 'stop',
      params: { step: `step-${index}`, source: position === null ? 'always' : 'flow' },
    },
  })),
  steps: {},
  always: [],
})

/** Rules that share what they ask first, as the ways through a branch do. */
const ways = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<readonly Drawn[]> =>
  fc
    .record({
      position: fc.constantFrom(...places),
      before: fc.array(condition, { maxLength: 2 }),
      cases: fc.array(condition, { minLength: 1, maxLength: 4 }),
    })
    .map(({ position, before, cases }) =>
      [...cases, null].map((taken, index) => ({
        position,
        conditions: [
          ...before,
          ...cases.slice(0, index).map((not) => ({ not })),
          ...(taken === null ? [] : [taken]),
        ],
      })),
    )

const single = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<readonly Drawn[]> =>
  fc
    .record({
      position: fc.oneof(fc.constantFrom(...places), fc.constant(null)),
      conditions: fc.array(condition, { minLength: 1, maxLength: 4 }),
    })
    .map((one) => [one])

const ruleSetOf = (comparison: fc.Arbitrary<Condition>): fc.Arbitrary<RuleSet> => {
  const condition = conditionOf(comparison)
  return fc
    .array(fc.oneof(single(condition), ways(condition)), { minLength: 1, maxLength: 25 })
    .map((drawn) => ruleSetWith(drawn.flat().slice(0, 60)))
}

/** Up to 60 rules for several positions and for all, over a few facts, by every operator. */
export const anyRuleSet = ruleSetOf(fitting)

/** The same, where facts are also held against what they never are. */
export const anyMisfitRuleSet = ruleSetOf(fc.oneof(fitting, misfit))

const optional = <Item>(item: fc.Arbitrary<Item>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: item })

const each = <Item>(facts: readonly string[], item: fc.Arbitrary<Item>) =>
  Object.fromEntries(facts.map((fact) => [fact, optional(item)]))

/** Facts of a claim on one of the positions or on another, for the rule sets above. */
export const anyAskedFacts: fc.Arbitrary<FactValues> = fc.record({
  position: fc.constantFrom<string[]>(...places, 'elsewhere'),
  ...each<number>(integers, number),
  ...each<boolean>(flags, fc.boolean()),
  ...each<string>(words, fc.constantFrom(...kinds)),
}) as fc.Arbitrary<FactValues>
