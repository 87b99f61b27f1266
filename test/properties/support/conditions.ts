import { norway } from '@forfall/jurisdictions'
import { type Condition, catalogue, type Fact, type FactValue, type Operator } from '@forfall/rules'
import fc from 'fast-check'

/** Every fact a policy for Norway may ask about. */
const askable: readonly Fact[] = [...catalogue, ...norway.facts]

const orderings: readonly Operator[] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]

/** Numbers near which facts of a unit lie in the tests, so that comparisons come out both ways. */
const near = ({ unit }: Fact): fc.Arbitrary<number> =>
  unit === 'minor-units'
    ? fc.constantFrom(0, 3_800, 10_000, 50_000, 100_000)
    : fc.integer({ min: -3, max: unit === 'days' ? 50 : 3 })

/** A comparison of a fact with a value of its own kind, by an operator that fits it. */
function comparison(fact: Fact): fc.Arbitrary<Condition> {
  const by = (operators: readonly Operator[], value: fc.Arbitrary<never[] | FactValue>) =>
    fc.record({ fact: fc.constant(fact.id), operator: fc.constantFrom(...operators), value })
  const equality: readonly Operator[] = ['equal', 'notEqual']
  const exists = fact.isNullable ? [by(['notEqual'], fc.constant(null))] : []
  if (fact.type === 'boolean') return fc.oneof(by(equality, fc.boolean()), ...exists)
  if (fact.type === 'enum') {
    const values = fact.values ?? []
    const some = fc.subarray([...values], { minLength: 1 }) as fc.Arbitrary<never[]>
    return fc.oneof(by(equality, fc.constantFrom(...values)), by(['in', 'notIn'], some), ...exists)
  }
  const ordered = by(orderings, near(fact))
  const others = fact.changes === 'elapsed' ? [] : [by(equality, near(fact))]
  return fc.oneof(ordered, ...others, ...exists, ...withAnother(fact))
}

/** The comparison of a fact with another one in the same unit. */
function withAnother(fact: Fact): readonly fc.Arbitrary<Condition>[] {
  const others = askable.filter(
    (other) => other.type === 'integer' && other.unit === fact.unit && other.id !== fact.id,
  )
  if (others.length === 0) return []
  return [
    fc.record({
      fact: fc.constant(fact.id),
      operator: fc.constantFrom(...orderings),
      value: fc.constantFrom(...others).map(({ id }) => ({ fact: id })),
    }),
  ]
}

/** One comparison that a policy for Norway may make. */
const anyComparison: fc.Arbitrary<Condition> = fc
  .constantFrom(...askable)
  .chain((fact) => comparison(fact))

/** A condition that a policy for Norway may hold. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyComparison,
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }
}).condition

/** A value a fact may have; `null` where it may be unknown or not applicable. */
export function valueOf(fact: Fact): fc.Arbitrary<FactValue> {
  const known: fc.Arbitrary<FactValue> =
    fact.type === 'boolean'
      ? fc.boolean()
      : fact.type === 'enum'
        ? fc.constantFrom(...(fact.values ?? []))
        : near(fact)
  return fact.isNullable
    ? fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: known })
    : known
}

/** Facts of a claim that need not be possible together. */
export const anyFacts: fc.Arbitrary<{ readonly [fact: string]: FactValue }> = fc.record(
  Object.fromEntries(askable.map((fact) => [fact.id, valueOf(fact)])),
)
