import { cite, type Parameter, plainDate } from '@forfall/rules'

/** Years after which a claim that was not interrupted can no longer be enforced. */
export const limitationYears: Parameter<number> = {
  id: 'dk.limitation.years',
  label: { en: 'General limitation period', da: 'Almindelig forældelsesfrist' },
  unit: 'years',
  lookedUpBy: 'The day the period begins: the due day, or the interruption.',
  verifiedThrough: plainDate('2027-11-21'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: 3,
      source: cite(
        'forældelsesloven § 3',
        'https://wtc-law.dk/er-dit-pengekrav-foraeldet-og-hvordan-afbrydes-foraeldelsen/',
      ),
      confidence: 'confirmed',
      note: 'In force at least since then; older days were not checked.',
    },
  ],
}
