import type { en } from './en.ts'

/** The choice of a place for a step, in Danish. */
export const da = {
  'move.title': 'Flyt {step}',
  'move.search': 'Søg efter plads',
  'move.place': 'Plads',
  'move.at-start': 'Helt først{hasNext, select, yes {, før {next}} other {}}',
  'move.after': 'Efter {step}{hasNext, select, yes {, før {next}} other {}}',
  'move.on-exit': 'Efter {step} ved {exit}{hasNext, select, yes {, før {next}} other {}}',
  'move.before': 'Før {step}, på alle veje dertil',
  'move.loose': 'Uden for forløbet: intet trin fører dertil',
  'move.with-branch':
    'Tag {count, plural, one {det ene trin} other {de # trin}} med, som kun kan nås gennem det',
  'move.none': 'Ingen plads passer til søgningen.',
  'move.here': 'Flyt hertil',
  'move.cancel': 'Annuller',
} as const satisfies Readonly<Record<keyof typeof en, string>>
