import type { en } from './en.ts'

/** What the diagram and its cards say, in Norwegian. */
export const nb = {
  'canvas.region':
    'Diagram, {count, plural, one {# steg} other {# steg}}{hasFound, select, yes {, {found}} other {}}. Piltastene følger flyten. F1 for taster.',
  'canvas.step-place': 'steg {place} av {count}',
  'canvas.ways': '{count, plural, one {# vei} other {# veier}}, den første som passer',
  'canvas.pay-within': '{days, plural, one {# dag} other {# dager}} å betale på',
  'canvas.day': 'dag {day}',
  'canvas.days': 'dag {from} til {to}',
  'canvas.day-open': 'dag {from} eller senere',
  'canvas.count-error': '{count, plural, one {# feil} other {# feil}}',
  'canvas.count-warning': '{count, plural, one {# advarsel} other {# advarsler}}',
  'canvas.count-info': '{count, plural, one {# merknad} other {# merknader}}',
  'canvas.changed': 'endret',
  'canvas.lid':
    '{count, plural, one {# steg} other {# steg}}{hasFound, select, yes {, {found}} other {}}',
  'canvas.closed': 'lukket over {lid}',
  'canvas.add-here': 'Legg til etter {step}{hasExit, select, yes {, {exit}} other {}}',
  'canvas.overview': 'Kart over diagrammet',
  'canvas.connecting': '{step}{hasExit, select, yes { ({exit})} other {}} leder til: {to}',
  'canvas.connect-help':
    'Piltastene velger steget, eller trykk på det. Enter beholder, Escape avbryter.',
  'canvas.connect-now': '{hasExit, select, yes {{exit}: } other {}}leder til {to}?',
  'canvas.connect-commit': 'Led dit',
  'canvas.connect-other-exit': 'En annen utgang',
  'canvas.connect-empty': 'Led ingen steder',
  'canvas.connect-cancel': 'Avbryt',
  'canvas.connect-cancelled': 'Avbrutt, ingenting ble endret',
  'canvas.leads-to': 'fører til: {names}',
  'canvas.zoom-in': 'Nærmere',
  'canvas.zoom-out': 'Lenger unna',
  'canvas.zoom-full': 'Full størrelse',
  'canvas.fit': 'Vis alt',
} as const satisfies Readonly<Record<keyof typeof en, string>>
