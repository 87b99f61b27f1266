import { type InterestRules, type LegalClaim, ok } from '@forfall/rules'
import { type Margin, referencePlusMargin } from '../eu/rates.ts'
import { bgb } from './citations.ts'
import { defaultOf } from './default.ts'
import { baseRate, commercialMargin, consumerMargin } from './parameters-interest.ts'

/** The points of BGB § 288: the higher ones only where the claim is said to be commercial. */
function marginOf({ debtorKind, isCommercial, aroseOn, invoiceSentOn }: LegalClaim): Margin {
  if (debtorKind === 'consumer' || isCommercial !== true)
    return { parameter: consumerMargin, on: null }
  return { parameter: commercialMargin, on: aroseOn ?? invoiceSentOn }
}

/** What nobody said, where it would have raised the rate or settled it. */
function unsaidOf({ debtorKind, isCommercial, aroseOn }: LegalClaim): readonly string[] {
  if (debtorKind === 'consumer' || isCommercial === false) return []
  if (isCommercial === null) return ['isCommercial']
  return aroseOn === null ? ['aroseOn'] : []
}

/**
 * Interest in default under BGB § 288: base rate and 5 points; 9 between businesses, or 8 on claims
 * that arose before 29 July 2014.
 *
 * It runs from the first whole day in default through the day of payment. Simple interest (§ 289),
 * actual days over 365, in leap years too; a line for each half-year, rounded half up to the cent.
 */
export const interest: InterestRules = {
  convention: { dayCount: 'actual/365', rounding: 'half-up' },
  startOf: (claim) => {
    const found = defaultOf(claim)
    if (!found.ok) return found
    return ok({ ...found.value, assumed: [...found.value.assumed, ...unsaidOf(claim)] })
  },
  startRule: {
    en: 'Interest runs from the day after default begins: after an agreed due day, after a reminder sent once the claim was due, or after 30 days from due day and invoice; against consumers these only if the invoice said so.',
    de: 'Zinsen laufen ab dem Tag nach Verzugseintritt: nach einem vereinbarten Zahlungstag, nach einer Mahnung nach Fälligkeit oder nach 30 Tagen ab Fälligkeit und Rechnung; gegenüber Verbrauchern Letzteres nur nach Hinweis in der Rechnung.',
  },
  includesPaymentDay: true,
  source: bgb(288),
  ...referencePlusMargin(baseRate, marginOf),
}
