import { type Parameter, plainDate } from '@forfall/rules'
import { limitationAct } from './citations.ts'

const years = (
  of: { readonly id: string; readonly en: string; readonly sv: string },
  value: number,
): Parameter<number> => ({
  id: of.id,
  label: { en: of.en, sv: of.sv },
  unit: 'years',
  lookedUpBy: 'The day the period begins: the claim arose, or the interruption.',
  verifiedThrough: plainDate('2027-11-21'),
  values: [
    {
      from: plainDate('2000-01-01'),
      value,
      source: limitationAct('2 §'),
      confidence: 'confirmed',
      note: 'In force at least since then; older days were not checked.',
    },
  ],
})

/** Years for a consumer's debt for goods or services from a trader. */
export const consumerLimitationYears = years(
  {
    id: 'se.limitation.years-consumer',
    en: 'Limitation period, consumers',
    sv: 'Preskriptionstid, konsumenter',
  },
  3,
)

/** Years for every other claim. */
export const limitationYears = years(
  { id: 'se.limitation.years', en: 'Limitation period, others', sv: 'Preskriptionstid, övriga' },
  10,
)
