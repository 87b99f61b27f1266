import type { en } from './en.ts'

/** The choice of a place for a step, in Norwegian bokmål. */
export const nb = {
  'move.title': 'Flytt {step}',
  'move.search': 'Søk etter plass',
  'move.place': 'Plass',
  'move.at-start': 'Helt først{hasNext, select, yes {, før {next}} other {}}',
  'move.after': 'Etter {step}{hasNext, select, yes {, før {next}} other {}}',
  'move.on-exit': 'Etter {step} ved {exit}{hasNext, select, yes {, før {next}} other {}}',
  'move.before': 'Før {step}, på alle veier dit',
  'move.loose': 'Utenfor forløpet: ingen steg fører dit',
  'move.with-branch':
    'Ta med {count, plural, one {det ene steget} other {de # stegene}} som bare kan nås gjennom det',
  'move.none': 'Ingen plass passer til søket.',
  'move.here': 'Flytt hit',
  'move.cancel': 'Avbryt',
} as const satisfies Readonly<Record<keyof typeof en, string>>
