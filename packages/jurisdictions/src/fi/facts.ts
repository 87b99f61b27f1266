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
import { feeLettersFact, feeMaxFact } from '../eu/letter-facts.ts'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'
import { totalCostCap } from './total-cost-cap.ts'

const answer = (
  value: FactValue,
  uses: readonly ParameterUse[] = [],
): Result<LegalFactValue, ParameterProblem> => ok({ value, uses })

/** What Finnish fee rules ask of a claim. */
export const facts: readonly DerivedFact[] = [
  feeMaxFact(
    feeMax,
    calendar,
    'What the proposed letter may cost by its kind and the class of the claim',
  ),
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
  feeLettersFact('law.feeDemandsSent', 'demand', {
    label: {
      en: 'Demands with a fee',
      nb: 'Betalingsoppfordringer med gebyr',
      da: 'Betalingsopfordringer med gebyr',
      fi: 'Maksulliset maksuvaatimukset',
      sv: 'Betalningskrav med avgift',
    },
    description: 'How many payment demands on this claim charged a fee.',
  }),
]
