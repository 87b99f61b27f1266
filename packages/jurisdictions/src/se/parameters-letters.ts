import { type Citation, type Parameter, plainDate } from '@forfall/rules'
import { costAct, deadlineGuidance, oldCostOrdinance, onceGuide } from './citations.ts'
import { standingLaw } from './standing-law.ts'

const actInForce = plainDate('2013-03-16')
const ordinance = plainDate('2003-07-01')

type Fee = {
  readonly id: string
  readonly en: string
  readonly sv: string
  readonly old: number
  readonly now: number
  readonly source: Citation
}

const fee = ({ id, en, sv, old, now, source }: Fee): Parameter<number> => ({
  id,
  label: { en, sv },
  unit: 'minor-units',
  lookedUpBy: 'The day of sending.',
  verifiedThrough: standingLaw,
  values: [
    { from: ordinance, value: old, source: oldCostOrdinance, confidence: 'confirmed' },
    { from: actInForce, value: now, source, confidence: 'confirmed' },
  ],
})

/** What a written reminder of a claim that is due may cost, in öre. */
export const reminderFee = fee({
  id: 'se.reminder.fee',
  en: 'Highest fee for a reminder',
  sv: 'Högsta påminnelseavgift',
  old: 5000,
  now: 6000,
  source: costAct('2 och 4 §§'),
})

/** What an inkassokrav may cost, in öre. */
export const demandFee = fee({
  id: 'se.demand.fee',
  en: 'Highest fee for a payment demand (inkassokrav)',
  sv: 'Högsta ersättning för inkassokrav',
  old: 16_000,
  now: 18_000,
  source: costAct('3 § 1 och 4 §'),
})

/** What a written instalment plan may cost, in öre. */
export const planFee = fee({
  id: 'se.payment-plan.fee',
  en: 'Highest fee for an instalment plan',
  sv: 'Högsta ersättning för amorteringsplan',
  old: 15_000,
  now: 17_000,
  source: costAct('3 § 2 och 4 §'),
})

type Count = {
  readonly id: string
  readonly en: string
  readonly sv: string
  readonly value: number
  readonly unit: 'count' | 'days'
  readonly source: Citation
  readonly confidence: 'confirmed' | 'single'
  readonly note: string
}

const standing = (of: Count): Parameter<number> => ({
  id: of.id,
  label: { en: of.en, sv: of.sv },
  unit: of.unit,
  lookedUpBy: 'The day of the letter.',
  verifiedThrough: standingLaw,
  values: [
    {
      from: ordinance,
      value: of.value,
      source: of.source,
      confidence: of.confidence,
      note: of.note,
    },
  ],
})

/** Reminders with a fee on one claim. */
export const feeRemindersMax = standing({
  id: 'se.reminder.fees-max',
  en: 'Reminders with a fee on a claim',
  sv: 'Påminnelser med avgift på en fordran',
  value: 1,
  unit: 'count',
  source: onceGuide,
  confidence: 'single',
  note: 'The act gives no number, only cost that was reasonably called for; the careful reading.',
})

/** Payment demands with a fee on one claim. */
export const feeDemandsMax = standing({
  id: 'se.demand.fees-max',
  en: 'Payment demands with a fee on a claim',
  sv: 'Inkassokrav med avgift på en fordran',
  value: 1,
  unit: 'count',
  source: onceGuide,
  confidence: 'single',
  note: 'The act gives no number, only cost that was reasonably called for; the careful reading.',
})

/** Least days an inkassokrav gives to pay or object, from the day it is sent. */
export const demandDeadlineMin = standing({
  id: 'se.demand.deadline-min',
  en: 'Shortest deadline of a payment demand',
  sv: 'Kortaste frist i ett inkassokrav',
  value: 8,
  unit: 'days',
  source: deadlineGuidance,
  confidence: 'confirmed',
  note: 'Guidance: the act itself asks for a certain reasonable time.',
})

/** Days after the due day on which a letter or hand-over may come first. */
export const letterEarliestDays = standing({
  id: 'se.letter.earliest-days',
  en: 'Days from the due day to the first letter',
  sv: 'Dagar från förfallodagen till första brevet',
  value: 1,
  unit: 'days',
  source: costAct('2 §'),
  confidence: 'confirmed',
  note: 'A fee needs a claim that is already due; no waiting time beyond that.',
})
