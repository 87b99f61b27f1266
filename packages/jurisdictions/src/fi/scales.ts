import type {
  Citation,
  Confidence,
  LegalAmount,
  LegalClaim,
  Localized,
  Parameter,
  ParameterProblem,
  PlainDate,
  Result,
} from '@forfall/rules'
import { type Band, bandAmount } from '../eu/bands.ts'
import { reviewedThrough } from './days.ts'

/** Euros by size of principal: upper limit in euros, inclusive; `null` on the last. */
type Step = readonly [throughEuros: number | null, euros: number | null]

/** A table as one act sets it. An amount of `null` was not found. */
type Table = {
  readonly from: PlainDate
  readonly source: Citation
  readonly steps: readonly Step[]
}

type Regime = { readonly from: PlainDate; readonly bands: readonly Band[] }

/** The tables of one cost, earliest first. */
export type Scale = readonly Regime[]

type Named = { readonly id: string; readonly label: Localized }

const keyOf = ([through]: Step, steps: readonly Step[]): string => {
  if (through !== null) return `to-${through}`
  const below = steps.at(-2)?.[0]
  return below === undefined ? 'any' : `above-${below}`
}

const words = (key: string): Localized =>
  key === 'any'
    ? { en: '', fi: '' }
    : key.startsWith('to-')
      ? {
          en: `, principal up to EUR ${key.slice(3)}`,
          fi: `, pääoma enintään ${key.slice(3)} euroa`,
        }
      : { en: `, principal above EUR ${key.slice(6)}`, fi: `, pääoma yli ${key.slice(6)} euroa` }

function parameterOf(named: Named, step: Step, at: { table: Table; next: Table | undefined }) {
  const { table, next } = at
  const key = keyOf(step, table.steps)
  const known: Confidence = step[1] === null ? 'unknown' : 'confirmed'
  const parameter: Parameter<number> = {
    id: `${named.id}.from-${table.from.slice(0, 7)}.${key}`,
    label: {
      en: `${named.label.en}${words(key).en}`,
      fi: `${named.label.fi}${words(key).fi}`,
    },
    unit: 'minor-units',
    lookedUpBy: 'The day the letter is sent or the step is taken.',
    verifiedThrough: reviewedThrough,
    values: [
      {
        from: table.from,
        value: step[1] === null ? null : step[1] * 100,
        source: table.source,
        confidence: known,
        ...(step[1] === null ? { note: 'Not found.' } : {}),
      },
      // Another table takes over: this band gives nothing from then on.
      ...(next === undefined
        ? []
        : [
            {
              from: next.from,
              value: null,
              source: next.source,
              confidence: 'confirmed' as const,
              note: 'Another table of bands takes over.',
            },
          ]),
    ],
  }
  return parameter
}

/** The tables of one cost, each band a parameter of its own. */
export const scaleOf = (named: Named, tables: readonly Table[]): Scale =>
  tables.map((table, index) => ({
    from: table.from,
    bands: table.steps.map((step) => ({
      throughMinor: step[0] === null ? null : step[0] * 100,
      amount: parameterOf(named, step, { table, next: tables[index + 1] }),
    })),
  }))

/** Every parameter of a scale. */
export const parametersIn = (scale: Scale): readonly Parameter[] =>
  scale.flatMap(({ bands }) => bands.map(({ amount }) => amount))

/**
 * The amount a scale gives a principal on a day.
 *
 * @problem parameter-before-first-value before the first table
 */
function scaleAmount(
  scale: Scale,
  principalMinor: number,
  on: PlainDate,
): Result<LegalAmount, ParameterProblem> {
  const regime = scale.findLast(({ from }) => from <= on) ?? scale[0]
  if (regime === undefined) throw new Error('Bug: a scale without a table')
  return bandAmount(regime.bands, principalMinor, on)
}

/** A cost of each class of claim; what is directly enforceable has a table of its own. */
export type ClassScales = {
  readonly consumer: Scale
  readonly consumerEnforceable: Scale
  readonly other: Scale
  readonly otherEnforceable: Scale
}

/**
 * The amount of a claim's class. Where nobody has said whether the claim is directly enforceable, the
 * lower of the two amounts.
 */
export function classAmount(
  scales: ClassScales,
  claim: LegalClaim,
  at: { readonly principalMinor: number; readonly on: PlainDate },
): Result<LegalAmount, ParameterProblem> {
  const isConsumer = claim.debtorKind === 'consumer'
  const plain = isConsumer ? scales.consumer : scales.other
  const enforceable = isConsumer ? scales.consumerEnforceable : scales.otherEnforceable
  if (claim.isDirectlyEnforceable === true)
    return scaleAmount(enforceable, at.principalMinor, at.on)
  const amount = scaleAmount(plain, at.principalMinor, at.on)
  if (!amount.ok || claim.isDirectlyEnforceable === false) return amount
  const lower = scaleAmount(enforceable, at.principalMinor, at.on)
  if (!lower.ok) return lower
  const found = lower.value.minor < amount.value.minor ? lower.value : amount.value
  return { ok: true, value: { ...found, assumed: ['isDirectlyEnforceable'] } }
}

/** The principal that picks a band: the law does not say whether original or open, so the smaller. */
export const bandPrincipal = ({ originalMinor, principalMinor }: LegalClaim): number =>
  Math.min(originalMinor, principalMinor)
