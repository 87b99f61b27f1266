import type { en } from './en.ts'

/** What the diagram and its cards say, in Danish. */
export const da = {
  'canvas.region':
    'Diagram, {count, plural, one {# trin} other {# trin}}{hasFound, select, yes {, {found}} other {}}. Piletasterne følger forløbet. F1 for taster.',
  'canvas.step-place': 'trin {place} af {count}',
  'canvas.ways': '{count, plural, one {# vej} other {# veje}}, den første der passer',
  'canvas.pay-within': '{days, plural, one {# dag} other {# dage}} til at betale',
  'canvas.day': 'dag {day}',
  'canvas.days': 'dag {from} til {to}',
  'canvas.day-open': 'dag {from} eller senere',
  'canvas.count-error': '{count, plural, one {# fejl} other {# fejl}}',
  'canvas.count-warning': '{count, plural, one {# advarsel} other {# advarsler}}',
  'canvas.count-info': '{count, plural, one {# bemærkning} other {# bemærkninger}}',
  'canvas.changed': 'ændret',
  'canvas.lid':
    '{count, plural, one {# trin} other {# trin}}{hasFound, select, yes {, {found}} other {}}',
  'canvas.closed': 'lukket over {lid}',
  'canvas.add-here': 'Tilføj efter {step}{hasExit, select, yes {, {exit}} other {}}',
  'canvas.overview': 'Kort over diagrammet',
  'canvas.connecting': '{step}{hasExit, select, yes { ({exit})} other {}} fører til: {to}',
  'canvas.connect-help':
    'Piletasterne vælger trinnet, eller tryk på det. Enter beholder, Escape fortryder.',
  'canvas.connect-now': '{hasExit, select, yes {{exit}: } other {}}fører til {to}?',
  'canvas.connect-commit': 'Før dertil',
  'canvas.connect-other-exit': 'En anden udgang',
  'canvas.connect-empty': 'Før ingen steder hen',
  'canvas.connect-cancel': 'Fortryd',
  'canvas.connect-cancelled': 'Fortrudt, intet blev ændret',
  'canvas.leads-to': 'fører til: {names}',
  'canvas.zoom-in': 'Tættere på',
  'canvas.zoom-out': 'Længere væk',
  'canvas.zoom-full': 'Fuld størrelse',
  'canvas.fit': 'Vis alt',
} as const satisfies Readonly<Record<keyof typeof en, string>>
