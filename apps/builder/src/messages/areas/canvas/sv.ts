import type { en } from './en.ts'

/** What the diagram and its cards say, in Swedish. */
export const sv = {
  'canvas.region':
    'Diagram, {count, plural, one {# steg} other {# steg}}{hasFound, select, yes {, {found}} other {}}. Piltangenterna följer flödet. F1 för tangenter.',
  'canvas.step-place': 'steg {place} av {count}',
  'canvas.ways': '{count, plural, one {# väg} other {# vägar}}, den första som passar',
  'canvas.pay-within': '{days, plural, one {# dag} other {# dagar}} att betala',
  'canvas.day': 'dag {day}',
  'canvas.days': 'dag {from} till {to}',
  'canvas.day-open': 'dag {from} eller senare',
  'canvas.count-error': '{count, plural, one {# fel} other {# fel}}',
  'canvas.count-warning': '{count, plural, one {# varning} other {# varningar}}',
  'canvas.count-info': '{count, plural, one {# anmärkning} other {# anmärkningar}}',
  'canvas.changed': 'ändrat',
  'canvas.lid':
    '{count, plural, one {# steg} other {# steg}}{hasFound, select, yes {, {found}} other {}}',
  'canvas.closed': 'stängt över {lid}',
  'canvas.add-here': 'Lägg till efter {step}{hasExit, select, yes {, {exit}} other {}}',
  'canvas.overview': 'Karta över diagrammet',
  'canvas.connecting': '{step}{hasExit, select, yes { ({exit})} other {}} leder till: {to}',
  'canvas.connect-help':
    'Piltangenterna väljer steget, eller tryck på det. Enter behåller, Escape avbryter.',
  'canvas.connect-now': '{hasExit, select, yes {{exit}: } other {}}leder till {to}?',
  'canvas.connect-commit': 'Led dit',
  'canvas.connect-other-exit': 'En annan utgång',
  'canvas.connect-empty': 'Led ingenstans',
  'canvas.connect-cancel': 'Avbryt',
  'canvas.connect-cancelled': 'Avbrutet, inget ändrades',
  'canvas.leads-to': 'leder till: {names}',
  'canvas.zoom-in': 'Närmare',
  'canvas.zoom-out': 'Längre bort',
  'canvas.zoom-full': 'Full storlek',
  'canvas.fit': 'Visa allt',
} as const satisfies Readonly<Record<keyof typeof en, string>>
