import {
  addDays,
  type Citation,
  type InterestStart,
  inForceOn,
  type LegalClaim,
  laterOf,
  ok,
  type Parameter,
  type ParameterProblem,
  type Result,
} from '@forfall/rules'

/** How a country lets interest begin where no due day was fixed beforehand. */
export type AfterInvoice = {
  /** Whole days that lie between sending the invoice and the first day that bears interest. */
  readonly days: Parameter<number>
  /** Whether a consumer owes it only if the invoice said so. */
  readonly warnsConsumers: boolean
  readonly source: Citation
}

/** Interest from the day after a due day that was fixed beforehand. */
export const startAfterDue = (
  { dueOn }: LegalClaim,
  source: Citation,
): Result<InterestStart, ParameterProblem> =>
  ok({ on: addDays(dueOn, 1), source, uses: [], assumed: [] })

/**
 * Interest from the day after so many days from the invoice, never before the due day has passed;
 * none while a consumer has not been warned where that is needed.
 */
export function startAfterInvoice(
  claim: LegalClaim,
  { days, warnsConsumers, source }: AfterInvoice,
): Result<InterestStart, ParameterProblem> {
  const needed = warnsConsumers && claim.debtorKind === 'consumer' && !claim.hasInterestWarning
  const said = needed
    ? (['isDueDayAgreed', 'hasInterestWarning'] as const)
    : ['isDueDayAgreed' as const]
  const assumed = said.filter((fact) => claim[fact] === null)
  if (needed) return ok({ on: null, source, uses: [], assumed })
  const found = inForceOn(days, claim.invoiceSentOn)
  if (!found.ok) return found
  const after = addDays(claim.invoiceSentOn, found.value.value + 1)
  return ok({
    on: laterOf(addDays(claim.dueOn, 1), after),
    source,
    uses: [found.value.use],
    assumed,
  })
}
