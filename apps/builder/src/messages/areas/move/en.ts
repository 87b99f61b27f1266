/** The choice of a place for a step, in English. */
export const en = {
  'move.title': 'Move {step}',
  'move.search': 'Search for a place',
  'move.place': 'Place',
  'move.at-start': 'At the beginning{hasNext, select, yes {, before {next}} other {}}',
  'move.after': 'After {step}{hasNext, select, yes {, before {next}} other {}}',
  'move.on-exit': 'After {step} by {exit}{hasNext, select, yes {, before {next}} other {}}',
  'move.before': 'Before {step}, on every way there',
  'move.loose': 'Apart from the flow: no step leads there',
  'move.with-branch':
    'Take along {count, plural, one {the # step} other {the # steps}} that can only be reached through it',
  'move.none': 'No place fits the search.',
  'move.here': 'Move here',
  'move.cancel': 'Cancel',
} as const satisfies Readonly<Record<string, string>>
