import { cite, type Parameter, plainDate } from '@forfall/rules'

/** Years after which a claim that was not interrupted can no longer be enforced. */
export const limitationYears: Parameter<number> = {
  id: 'no.limitation.years',
  label: {
    en: 'General limitation period',
    nb: 'Alminnelig foreldelsesfrist',
    da: 'Almindelig forældelsesfrist',
    fi: 'Yleinen vanhentumisaika',
    sv: 'Allmän preskriptionstid',
  },
  unit: 'years',
  lookedUpBy: 'The day the period begins: the moved due day, or the interruption.',
  // Standing law that the new inkassolov leaves alone: to be looked at again within a year.
  verifiedThrough: plainDate('2027-11-21'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: 3,
      source: cite('foreldelsesloven § 2', 'https://www.fpco.no/foreldelse-av-gjeld/'),
      confidence: 'confirmed',
      note: 'In force at least since then; older days were not checked.',
    },
  ],
}
