import type { en } from './en.ts'

/** The outline, in Norwegian bokmål. */
export const nb = {
  'outline.tree':
    'Disposisjon, {count, plural, one {# steg} other {# steg}}{hasFound, select, yes {, {found}} other {}}. F1 for taster.',
  'outline.open-all': 'Åpne alle',
  'outline.close-all': 'Lukk alle',
  'outline.goes-to': 'til {step}',
  'outline.goes-nowhere': 'fører ingen steder ennå',
  'outline.loose': 'ingen vei fører hit',
  'outline.ends': 'regelverket slutter her',
  'outline.name-of': 'Tittel på {row}',
  'outline.name-of-step': 'Tittel, ellers: {kind}',
  'outline.row-menu': 'Hva som kan gjøres med {row}',
  'outline.add-at': 'Legg til ved {row}',
  'outline.add-here': 'Legg til her …',
  'outline.connect-exit': 'Før til et annet steg …',
  'outline.empty-exit': 'Før ingen steder',
  'outline.case-earlier': 'Prøv tidligere',
  'outline.case-later': 'Prøv senere',
  'outline.remove-case': 'Fjern veien, behold stegene',
  'outline.remove-case-branch': 'Fjern veien med stegene',
  'outline.entry-earlier': 'Se etter tidligere',
  'outline.entry-later': 'Se etter senere',
  'outline.remove-entry': 'Fjern',
  'outline.connect-title': 'Hvor {step} fører',
  'outline.connect-way': 'Utgang',
  'outline.connect-target': 'Fører til',
  'outline.connect-search': 'Søk etter et steg',
  'outline.connect-none': 'Ingen steg passer til søket.',
  'outline.connect-commit': 'Før dit',
  'outline.connect-cancel': 'Avbryt',
} as const satisfies Readonly<Record<keyof typeof en, string>>
