/** What the diagram and its cards say, in English. */
export const en = {
  'canvas.region':
    'Diagram, {count, plural, one {# step} other {# steps}}{hasFound, select, yes {, {found}} other {}}. Arrow keys follow the flow. F1 for keys.',
  'canvas.step-place': 'step {place} of {count}',
  'canvas.ways': '{count, plural, one {# way} other {# ways}}, the first that fits',
  'canvas.pay-within': '{days, plural, one {# day} other {# days}} to pay',
  'canvas.day': 'day {day}',
  'canvas.days': 'day {from} to {to}',
  'canvas.day-open': 'day {from} or later',
  'canvas.count-error': '{count, plural, one {# error} other {# errors}}',
  'canvas.count-warning': '{count, plural, one {# warning} other {# warnings}}',
  'canvas.count-info': '{count, plural, one {# remark} other {# remarks}}',
  'canvas.changed': 'changed',
  'canvas.lid':
    '{count, plural, one {# step} other {# steps}}{hasFound, select, yes {, {found}} other {}}',
  'canvas.closed': 'closed over {lid}',
  'canvas.add-here': 'Add behind {step}{hasExit, select, yes {, {exit}} other {}}',
  'canvas.overview': 'Map of the diagram',
  'canvas.connecting': '{step}{hasExit, select, yes { ({exit})} other {}} leads to: {to}',
  'canvas.connect-help':
    'Arrow keys choose the step, or press it. Enter keeps it, Escape gives up.',
  'canvas.connect-now': '{hasExit, select, yes {{exit}: } other {}}leads to {to}?',
  'canvas.connect-commit': 'Lead there',
  'canvas.connect-other-exit': 'Another exit',
  'canvas.connect-empty': 'Lead nowhere',
  'canvas.connect-cancel': 'Give up',
  'canvas.connect-cancelled': 'Given up, nothing was changed',
  'canvas.leads-to': 'leads to: {names}',
  'canvas.zoom-in': 'Closer',
  'canvas.zoom-out': 'Further away',
  'canvas.zoom-full': 'Full size',
  'canvas.fit': 'Show everything',
} as const satisfies Readonly<Record<string, string>>
