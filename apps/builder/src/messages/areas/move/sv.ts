import type { en } from './en.ts'

/** The choice of a place for a step, in Swedish. */
export const sv = {
  'move.title': 'Flytta {step}',
  'move.search': 'Sök efter plats',
  'move.place': 'Plats',
  'move.at-start': 'Allra först{hasNext, select, yes {, före {next}} other {}}',
  'move.after': 'Efter {step}{hasNext, select, yes {, före {next}} other {}}',
  'move.on-exit': 'Efter {step} vid {exit}{hasNext, select, yes {, före {next}} other {}}',
  'move.before': 'Före {step}, på alla vägar dit',
  'move.loose': 'Utanför förloppet: inget steg leder dit',
  'move.with-branch':
    'Ta med {count, plural, one {det enda steg} other {de # steg}} som bara kan nås genom det',
  'move.none': 'Ingen plats passar sökningen.',
  'move.here': 'Flytta hit',
  'move.cancel': 'Avbryt',
} as const satisfies Readonly<Record<keyof typeof en, string>>
