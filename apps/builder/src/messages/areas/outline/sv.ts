import type { en } from './en.ts'

/** The outline, in Swedish. */
export const sv = {
  'outline.tree':
    'Disposition, {count, plural, one {# steg} other {# steg}}{hasFound, select, yes {, {found}} other {}}. F1 för tangenter.',
  'outline.open-all': 'Öppna alla',
  'outline.close-all': 'Stäng alla',
  'outline.goes-to': 'till {step}',
  'outline.goes-nowhere': 'leder ingenstans ännu',
  'outline.loose': 'ingen väg leder hit',
  'outline.ends': 'regelverket slutar här',
  'outline.name-of': 'Titel på {row}',
  'outline.name-of-step': 'Titel, annars: {kind}',
  'outline.row-menu': 'Vad som kan göras med {row}',
  'outline.add-at': 'Lägg till vid {row}',
  'outline.add-here': 'Lägg till här …',
  'outline.connect-exit': 'Led till ett annat steg …',
  'outline.empty-exit': 'Led ingenstans',
  'outline.case-earlier': 'Pröva tidigare',
  'outline.case-later': 'Pröva senare',
  'outline.remove-case': 'Ta bort vägen, behåll stegen',
  'outline.remove-case-branch': 'Ta bort vägen med stegen',
  'outline.entry-earlier': 'Bevaka tidigare',
  'outline.entry-later': 'Bevaka senare',
  'outline.remove-entry': 'Ta bort',
  'outline.connect-title': 'Vart {step} leder',
  'outline.connect-way': 'Utgång',
  'outline.connect-target': 'Leder till',
  'outline.connect-search': 'Sök efter ett steg',
  'outline.connect-none': 'Inget steg passar sökningen.',
  'outline.connect-commit': 'Led dit',
  'outline.connect-cancel': 'Avbryt',
} as const satisfies Readonly<Record<keyof typeof en, string>>
