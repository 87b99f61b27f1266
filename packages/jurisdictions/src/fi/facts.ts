import {
  type DerivedFact,
  daysBetween,
  type FactValue,
  type LegalFactValue,
  legalClaimOf,
  ok,
  type ParameterProblem,
  type ParameterUse,
  type Result,
} from '@forfall/rules'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'
import { totalCostCap } from './total-cost-cap.ts'

const answer = (
  value: FactValue,
  uses: readonly ParameterUse[] = [],
): Result<LegalFactValue, ParameterProblem> => ok({ value, uses })

/** What Finnish fee rules ask of a claim. */
export const facts: readonly DerivedFact[] = [
  {
    id: 'law.feeMaxMinor',
    type: 'integer',
    unit: 'minor-units',
    isNullable: true,
    changes: 'event',
    label: {
      en: 'Highest fee for this letter',
      nb: 'Høyeste gebyr for dette brevet',
      da: 'Højeste gebyr for dette brev',
      fi: 'Kirjeen enimmäismaksu',
      sv: 'Högsta avgift för detta brev',
    },
    description:
      'What the proposed letter may cost by its kind and the class of the claim; not applicable where no letter with a fee is proposed.',
    valueOn: (state, day, proposal) => {
      if (proposal === null || proposal.feeMinor === 0) return answer(null)
      const claim = legalClaimOf(state, calendar)
      const found = feeMax({ kind: proposal.kind, sentOn: day, claim })
      return found.ok ? answer(found.value.minor, found.value.uses) : found
    },
    // A cap changes with the proposal's day, and never whether or when a letter goes out.
    nextChange: () => null,
  },
  {
    id: 'law.feeRoomMinor',
    type: 'integer',
    unit: 'minor-units',
    isNullable: true,
    changes: 'event',
    label: {
      en: 'What is left of the highest cost in all',
      nb: 'Det som er igjen av høyeste samlede kostnad',
      da: 'Det, der er tilbage af de højeste samlede omkostninger',
      fi: 'Perintäkulujen enimmäismäärästä jäljellä',
      sv: 'Vad som är kvar av högsta sammanlagda kostnad',
    },
    description:
      'The highest collection cost of the claim in all, less the fees charged so far; not applicable where the law sets none or no letter with a fee is proposed.',
    valueOn: (state, day, proposal) => {
      if (proposal === null || proposal.feeMinor === 0) return answer(null)
      const cap = totalCostCap(legalClaimOf(state, calendar), day)
      if (!cap.ok) return cap
      if (cap.value === null) return answer(null)
      return answer(Math.max(0, cap.value.minor - state.feesChargedMinor), cap.value.uses)
    },
    // As above: it bounds the fee, never the day.
    nextChange: () => null,
  },
  {
    id: 'law.daysInvoiceBeforeDue',
    type: 'integer',
    unit: 'days',
    isNullable: false,
    changes: 'event',
    label: {
      en: 'Days from sending the invoice to the due day',
      nb: 'Dager fra fakturaen ble sendt til forfall',
      da: 'Dage fra fakturaen blev sendt til forfald',
      fi: 'Päivät laskun lähettämisestä eräpäivään',
      sv: 'Dagar från att fakturan skickades till förfallodagen',
    },
    description:
      'How long before the due day it states the invoice was sent; its issue day where nobody said when it was sent.',
    valueOn: (state) => {
      const { invoiceSentOn, statedDueOn } = legalClaimOf(state, calendar)
      return answer(daysBetween(invoiceSentOn, statedDueOn))
    },
    nextChange: () => null,
  },
  {
    id: 'law.feeDemandsSent',
    type: 'integer',
    unit: 'count',
    isNullable: false,
    changes: 'event',
    label: {
      en: 'Demands with a fee',
      nb: 'Betalingsoppfordringer med gebyr',
      da: 'Betalingsopfordringer med gebyr',
      fi: 'Maksulliset maksuvaatimukset',
      sv: 'Betalningskrav med avgift',
    },
    description: 'How many payment demands on this claim charged a fee.',
    valueOn: (state) =>
      answer(
        state.letters.filter(({ kind, feeMinor }) => kind === 'demand' && feeMinor > 0).length,
      ),
    nextChange: () => null,
  },
]
