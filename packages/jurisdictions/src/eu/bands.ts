import {
  assert,
  type LegalAmount,
  type Parameter,
  type ParameterProblem,
  type PlainDate,
  type Result,
} from '@forfall/rules'
import { amountOf } from './amount.ts'

/** A step of a scale by the size of the claim. */
export type Band = {
  /** Upper limit, which belongs to the band; `null` on the last. */
  readonly throughMinor: number | null
  readonly amount: Parameter<number>
}

/**
 * The amount of the band a principal falls into.
 *
 * @param on the day that looks the band's amount up
 */
export function bandAmount(
  bands: readonly Band[],
  principalMinor: number,
  on: PlainDate,
): Result<LegalAmount, ParameterProblem> {
  const band = bands.find(
    ({ throughMinor }) => throughMinor === null || principalMinor <= throughMinor,
  )
  assert(band !== undefined, 'a scale without a last band')
  return amountOf(band.amount, on)
}
