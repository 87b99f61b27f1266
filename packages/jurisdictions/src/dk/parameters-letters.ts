import {
  type Citation,
  type Localized,
  type Parameter,
  type ParameterUnit,
  plainDate,
} from '@forfall/rules'
import { feeDecision, feeGuide, feeSection, noticeSection } from './citations.ts'

/** Standing law: to be looked at again by then. */
const nextReview = plainDate('2027-06-30')

/** Since then the rules on fees cover every debtor. */
const since2002 = plainDate('2002-08-01')

const standing = (
  id: string,
  rule: {
    readonly label: Localized
    readonly value: number
    readonly unit: ParameterUnit
    readonly source: Citation
    readonly lookedUpBy?: string
  },
): Parameter<number> => ({
  id,
  label: rule.label,
  unit: rule.unit,
  lookedUpBy: rule.lookedUpBy ?? 'The day of the letter.',
  verifiedThrough: nextReview,
  values: [{ from: since2002, value: rule.value, source: rule.source, confidence: 'confirmed' }],
})

/** The highest fee for a letter, in øre; no VAT on it and nothing on top. */
export const reminderFee = standing('dk.fee.reminder', {
  label: { en: 'Highest fee for a letter', da: 'Højeste rykkergebyr' },
  value: 100_00,
  unit: 'minor-units',
  source: feeSection,
})

/** The fee for asking somebody else to collect, once on a claim, in øre. */
export const collectionFee = standing('dk.fee.collection', {
  label: { en: 'Fee for handing a claim over', da: 'Inkassogebyr' },
  value: 100_00,
  unit: 'minor-units',
  source: { ...feeSection, text: 'renteloven § 9 b, stk. 3' },
  lookedUpBy: 'The day the claim is handed over.',
})

/** How many letters on a claim may cost a fee. */
export const feeLettersMax = standing('dk.fee.letters-max', {
  label: { en: 'Letters that may cost a fee', da: 'Breve der må koste gebyr' },
  value: 3,
  unit: 'count',
  source: feeDecision,
})

/** Days that lie between the sending of two letters with a fee; the last of them is lawful. */
export const feeLettersApartDays = standing('dk.fee.letters-apart-days', {
  label: {
    en: 'Days between two letters with a fee',
    da: 'Dage mellem to breve med gebyr',
  },
  value: 10,
  unit: 'days',
  source: feeDecision,
})

/** Days after the due day from which a letter may go out. */
export const letterEarliestDays = standing('dk.letter.earliest-days', {
  label: {
    en: 'Days after the due day until a letter may go out',
    da: 'Dage efter forfald, før et brev må sendes',
  },
  value: 1,
  unit: 'days',
  source: feeGuide,
})

/** Days to pay that a notice gives at least, counted from sending. */
export const noticeDeadlineMin = standing('dk.notice.deadline-min', {
  label: { en: 'Days a notice gives at least', da: 'Dage et inkassovarsel mindst giver' },
  value: 10,
  unit: 'days',
  source: noticeSection,
})
