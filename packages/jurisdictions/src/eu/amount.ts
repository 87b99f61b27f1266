import {
  inForceOn,
  type LegalAmount,
  ok,
  type Parameter,
  type ParameterProblem,
  type PlainDate,
  type Result,
} from '@forfall/rules'

/** The amount of one parameter on the day that looks it up, with the entry it rests on. */
export function amountOf(
  parameter: Parameter<number>,
  on: PlainDate,
): Result<LegalAmount, ParameterProblem> {
  const amount = inForceOn(parameter, on)
  return amount.ok ? ok({ minor: amount.value.value, uses: [amount.value.use] }) : amount
}
