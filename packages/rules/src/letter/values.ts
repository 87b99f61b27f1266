import type { Action, Amounts } from '../decision.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Language } from '../schemas/scalars.ts'
import { amountIn, dayIn, rateIn } from './format.ts'

/** What a letter is about. A name that is not known is left empty in it. */
export type LetterFacts = {
  readonly action: Action
  readonly amounts: Amounts
  readonly claim: {
    readonly invoiceNumber: string
    readonly issuedOn: PlainDate
    readonly dueOn: PlainDate
    readonly paymentReference: string | null
  }
  readonly creditor: { readonly name: string | null }
  readonly debtor: { readonly name: string | null }
  readonly day: PlainDate
}

/** The values of the variables of `letterVariables`, as a template asks for them. */
export type LetterValues = {
  readonly [key: string]: string | { readonly [key: string]: string }
}

/** What fills the text of a letter, written as its language writes it. */
export function letterValues(facts: LetterFacts, language: Language): LetterValues {
  const { action, amounts, claim, creditor, debtor, day } = facts
  const amount = (minor: number): string => amountIn(language, minor, amounts.currency)
  const written = (one: PlainDate): string => dayIn(language, one)
  const compensationMinor = 'compensationMinor' in action ? action.compensationMinor : 0
  return {
    creditor: { name: creditor.name ?? '' },
    debtor: { name: debtor.name ?? '' },
    invoice: {
      number: claim.invoiceNumber,
      issuedOn: written(claim.issuedOn),
      dueOn: written(claim.dueOn),
    },
    amounts: {
      principal: amount(amounts.principalMinor),
      interest: amount(amounts.interest.dueMinor),
      fees: amount(amounts.fees.dueMinor - compensationMinor),
      compensation: amount(compensationMinor),
      total: amount(amounts.totalMinor),
    },
    interest: interestValues(amounts, language),
    payBy: 'payBy' in action ? written(action.payBy) : '',
    paymentReference: claim.paymentReference ?? '',
    day: written(day),
  }
}

function interestValues({ interest: { lines } }: Amounts, language: Language) {
  const [first, last] = [lines.at(0), lines.at(-1)]
  return {
    rate: last === undefined ? '' : rateIn(language, last.ratePpm),
    from: first === undefined ? '' : dayIn(language, first.first),
  }
}
