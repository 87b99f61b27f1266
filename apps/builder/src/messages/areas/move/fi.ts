import type { en } from './en.ts'

/** The choice of a place for a step, in Finnish. */
export const fi = {
  'move.title': 'Siirrä vaihe {step}',
  'move.search': 'Etsi paikkaa',
  'move.place': 'Paikka',
  'move.at-start': 'Aivan alkuun{hasNext, select, yes {, ennen vaihetta {next}} other {}}',
  'move.after': 'Vaiheen {step} jälkeen{hasNext, select, yes {, ennen vaihetta {next}} other {}}',
  'move.on-exit':
    'Vaiheen {step} jälkeen haaraan {exit}{hasNext, select, yes {, ennen vaihetta {next}} other {}}',
  'move.before': 'Ennen vaihetta {step}, kaikille sinne vieville reiteille',
  'move.loose': 'Kulun ulkopuolelle: mikään vaihe ei vie sinne',
  'move.with-branch':
    'Siirrä mukana {count, plural, one {yksi vaihe, johon} other {# vaihetta, joihin}} pääsee vain sen kautta',
  'move.none': 'Mikään paikka ei vastaa hakua.',
  'move.here': 'Siirrä tähän',
  'move.cancel': 'Peruuta',
} as const satisfies Readonly<Record<keyof typeof en, string>>
