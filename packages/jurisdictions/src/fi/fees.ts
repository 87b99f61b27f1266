import {
  type FeeContext,
  inForceOn,
  type LegalAmount,
  ok,
  type ParameterProblem,
  type Result,
  roundedRatio,
} from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { ratioOf } from '../eu/ratio.ts'
import {
  consumerReminderFee,
  consumerRepeatFactor,
  otherReminderFee,
  otherRepeatFactor,
} from './parameters-letters.ts'
import { demandScales } from './parameters-scales.ts'
import { bandPrincipal, classAmount } from './scales.ts'

type Amount = Result<LegalAmount, ParameterProblem>

/**
 * The highest fee for a letter, minor units (perintälaki 10 a and 10 e), by the day of sending.
 *
 * The law knows no letter besides the reminder and the demand: a notice costs nothing. A demand after
 * an earlier one, with a fee or without, costs half. No VAT is added.
 *
 * @problem parameter-gives-none others than consumers before 2021, who owe what is reasonable
 */
export function feeMax(context: FeeContext): Amount {
  if (context.kind === 'notice') return ok({ minor: 0, uses: [] })
  return context.kind === 'remind' ? reminderFee(context) : demandFee(context)
}

const reminderFee = ({ claim, sentOn }: FeeContext): Amount =>
  amountOf(claim.debtorKind === 'consumer' ? consumerReminderFee : otherReminderFee, sentOn)

function demandFee({ claim, sentOn }: FeeContext): Amount {
  const first = classAmount(demandScales, claim, {
    principalMinor: bandPrincipal(claim),
    on: sentOn,
  })
  const isRepeat = claim.letters.some(({ kind }) => kind === 'demand')
  return first.ok && isRepeat ? repeated(first.value, { claim, on: sentOn }) : first
}

/** The cost of a repeated demand: half of the first. */
export function repeated(
  first: LegalAmount,
  { claim, on }: { readonly claim: FeeContext['claim']; readonly on: FeeContext['sentOn'] },
): Amount {
  const parameter = claim.debtorKind === 'consumer' ? consumerRepeatFactor : otherRepeatFactor
  const factor = inForceOn(parameter, on)
  if (!factor.ok) return factor
  const { numerator, denominator } = ratioOf(factor.value.value)
  return ok({
    ...first,
    minor: roundedRatio(BigInt(first.minor) * numerator, denominator, 'half-up'),
    uses: [...first.uses, factor.value.use],
  })
}
