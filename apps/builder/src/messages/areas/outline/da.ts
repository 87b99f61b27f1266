import type { en } from './en.ts'

/** The outline, in Danish. */
export const da = {
  'outline.tree':
    'Disposition, {count, plural, one {# trin} other {# trin}}{hasFound, select, yes {, {found}} other {}}. F1 for taster.',
  'outline.open-all': 'Åbn alle',
  'outline.close-all': 'Luk alle',
  'outline.goes-to': 'til {step}',
  'outline.goes-nowhere': 'fører ingen steder endnu',
  'outline.loose': 'ingen vej fører hertil',
  'outline.ends': 'regelsættet slutter her',
  'outline.name-of': 'Titel på {row}',
  'outline.name-of-step': 'Titel, ellers: {kind}',
  'outline.row-menu': 'Hvad der kan gøres med {row}',
  'outline.add-at': 'Tilføj ved {row}',
  'outline.add-here': 'Tilføj her …',
  'outline.connect-exit': 'Før til et andet trin …',
  'outline.empty-exit': 'Før ingen steder',
  'outline.case-earlier': 'Prøv tidligere',
  'outline.case-later': 'Prøv senere',
  'outline.remove-case': 'Fjern vejen, behold trinnene',
  'outline.remove-case-branch': 'Fjern vejen med trinnene',
  'outline.entry-earlier': 'Se efter tidligere',
  'outline.entry-later': 'Se efter senere',
  'outline.remove-entry': 'Fjern',
  'outline.connect-title': 'Hvor {step} fører hen',
  'outline.connect-way': 'Udgang',
  'outline.connect-target': 'Fører til',
  'outline.connect-search': 'Søg efter et trin',
  'outline.connect-none': 'Intet trin passer til søgningen.',
  'outline.connect-commit': 'Før derhen',
  'outline.connect-cancel': 'Annuller',
} as const satisfies Readonly<Record<keyof typeof en, string>>
