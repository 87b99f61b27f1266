import type { en } from './en.ts'

/** What the diagram and its cards say, in Finnish. */
export const fi = {
  'canvas.region':
    'Kaavio, {count, plural, one {# vaihe} other {# vaihetta}}{hasFound, select, yes {, {found}} other {}}. Nuolinäppäimet seuraavat kulkua. F1 näyttää näppäimet.',
  'canvas.step-place': 'vaihe {place}/{count}',
  'canvas.ways': '{count, plural, one {# reitti} other {# reittiä}}, ensimmäinen sopiva',
  'canvas.pay-within': '{days, plural, one {# päivä} other {# päivää}} maksuaikaa',
  'canvas.day': 'päivä {day}',
  'canvas.days': 'päivät {from}–{to}',
  'canvas.day-open': 'päivä {from} tai myöhemmin',
  'canvas.count-error': '{count, plural, one {# virhe} other {# virhettä}}',
  'canvas.count-warning': '{count, plural, one {# varoitus} other {# varoitusta}}',
  'canvas.count-info': '{count, plural, one {# huomio} other {# huomiota}}',
  'canvas.changed': 'muutettu',
  'canvas.lid':
    '{count, plural, one {# vaihe} other {# vaihetta}}{hasFound, select, yes {, {found}} other {}}',
  'canvas.closed': 'suljettu, sisällä {lid}',
  'canvas.add-here': 'Lisää vaiheen {step} jälkeen{hasExit, select, yes {, {exit}} other {}}',
  'canvas.overview': 'Kaavion kartta',
  'canvas.connecting': '{step}{hasExit, select, yes { ({exit})} other {}} johtaa vaiheeseen: {to}',
  'canvas.connect-help':
    'Valitse vaihe nuolinäppäimillä tai painamalla sitä. Enter hyväksyy, Esc peruuttaa.',
  'canvas.connect-now': '{hasExit, select, yes {{exit}: } other {}}johtaako vaiheeseen {to}?',
  'canvas.connect-commit': 'Johda tänne',
  'canvas.connect-other-exit': 'Toinen uloskäynti',
  'canvas.connect-empty': 'Älä johda mihinkään',
  'canvas.connect-cancel': 'Peruuta',
  'canvas.connect-cancelled': 'Peruutettu, mitään ei muutettu',
  'canvas.leads-to': 'jatkuu: {names}',
  'canvas.zoom-in': 'Lähemmäs',
  'canvas.zoom-out': 'Kauemmas',
  'canvas.zoom-full': 'Täysi koko',
  'canvas.fit': 'Näytä kaikki',
} as const satisfies Readonly<Record<keyof typeof en, string>>
