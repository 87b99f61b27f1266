import { type Currency, formatMinor, type PlainDate } from '@forfall/rules'
import type { Collector, Where } from './collector.ts'
import type { ImportedDebtor, ImportedHappening, ImportedParty } from './record.ts'
import type { ImportedTerms } from './terms.ts'

/** An invoice as far as a format could read it. `null` where a problem was reported already. */
export type InvoiceDraft = {
  readonly where: Where
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly dueOn: PlainDate | null
  readonly dueWhere: Where
  readonly amountMinor: number | null
  readonly currency: Currency | null
  readonly creditor: ImportedParty
  readonly debtor: ImportedDebtor
  readonly paymentReference: string | null
  readonly terms: ImportedTerms | null
  readonly paidMinor: number | null
  readonly history: readonly ImportedHappening[] | null
}

/** A credit note as far as a format could read it. `null` where a problem was reported already. */
export type CreditNoteDraft = {
  readonly where: Where
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly amountMinor: number | null
  readonly currency: Currency | null
  readonly creditor: ImportedParty
  readonly debtor: ImportedDebtor
  readonly corrects: string | null
}

/** Adds an invoice whose parts were all read, after the checks that hold for every format. */
export function finishInvoice(draft: InvoiceDraft, collector: Collector): void {
  const { number, issuedOn, dueOn, amountMinor, currency, terms, paidMinor, history } = draft
  const isDueInOrder = checkDue(draft, collector)
  const areTermsInOrder = checkTerms(draft, collector)
  const hasPayable = checkAmount(draft, collector)
  if (!isDueInOrder || !areTermsInOrder || !hasPayable) return
  if (number === null || issuedOn === null || dueOn === null) return
  if (amountMinor === null || currency === null || terms === null) return
  if (paidMinor === null || history === null) return
  const where = { ...draft.where, record: number }
  collector.record({
    kind: 'invoice',
    place: collector.placeOf(where),
    number,
    issuedOn,
    dueOn,
    amountMinor,
    currency,
    creditor: draft.creditor,
    debtor: draft.debtor,
    paymentReference: draft.paymentReference,
    terms,
    paidMinor,
    history,
  })
}

/** Adds a credit note whose parts were all read. Its amount is above zero, else it is left out. */
export function finishCreditNote(draft: CreditNoteDraft, collector: Collector): void {
  const { number, issuedOn, amountMinor, currency, corrects } = draft
  if (number === null || issuedOn === null || amountMinor === null) return
  if (currency === null || corrects === null) return
  const where = { ...draft.where, record: number }
  if (amountMinor === 0) {
    collector.remark('nothing-left-to-pay', where, null)
    return
  }
  collector.record({
    kind: 'credit-note',
    place: collector.placeOf(where),
    number,
    issuedOn,
    amountMinor,
    currency,
    creditor: draft.creditor,
    debtor: draft.debtor,
    corrects,
  })
}

function checkDue({ issuedOn, dueOn, dueWhere }: InvoiceDraft, collector: Collector): boolean {
  if (issuedOn === null || dueOn === null || dueOn >= issuedOn) return true
  collector.problem('due-before-issue', dueWhere, {
    found: `due ${dueOn}, issued ${issuedOn}`,
    expected: 'a due date on or after the issue date',
  })
  return false
}

/** Whether the terms fit the rest of the invoice; says so when not. */
function checkTerms(draft: InvoiceDraft, collector: Collector): boolean {
  const { terms, dueOn, debtor } = draft
  const isLate = terms !== null && terms.aroseOn !== null && dueOn !== null && terms.aroseOn > dueOn
  if (isLate)
    collector.problem('terms-contradictory', whereIs(draft), {
      found: `a claim that arose on ${terms.aroseOn} and was due on ${dueOn}`,
      expected: 'a claim that arose on its due day or before',
    })
  const isCommercial = terms?.isCommercial === true && debtor.kind === 'consumer'
  if (isCommercial)
    collector.problem('terms-contradictory', whereIs(draft), {
      found: 'a commercial claim on a consumer',
      expected: 'a debtor of another kind, or a claim that is not commercial',
    })
  return !isLate && !isCommercial
}

/** Whether something is left to pay; says so when not. */
function checkAmount(draft: InvoiceDraft, collector: Collector): boolean {
  const { amountMinor, paidMinor } = draft
  if (amountMinor === null || paidMinor === null) return true
  const where = whereIs(draft)
  if (amountMinor < 0) {
    collector.problem('nothing-payable', where, {
      found: formatMinor(amountMinor),
      expected: 'an amount above zero, or a credit note that names the invoice it corrects',
    })
    return false
  }
  if (paidMinor > amountMinor) {
    collector.problem('paid-exceeds-amount', where, {
      found: `${formatMinor(paidMinor)} paid of ${formatMinor(amountMinor)}`,
      expected: 'at most the amount of the invoice',
    })
    return false
  }
  if (paidMinor < amountMinor) return true
  collector.remark('nothing-left-to-pay', where, null)
  return false
}

const whereIs = ({ where, number }: InvoiceDraft): Where =>
  number === null ? where : { ...where, record: number }
