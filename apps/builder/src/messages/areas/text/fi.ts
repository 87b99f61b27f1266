import type { en } from './en.ts'

/** The policy as text, in Finnish. */
export const fi = {
  'text.language': 'Tekstin kieli',
  'text.search': 'Etsi tekstistä',
  'text.found': '{count, plural, =0 {Ei löytynyt} other {{place}/{count}}}',
  'text.next': 'Seuraava kohta',
  'text.previous': 'Edellinen kohta',
  'text.with-law': 'Päivien ja lain kanssa',
  'text.copy': 'Kopioi',
  'text.copied': 'Teksti on kopioitu.',
  'text.copy-denied': 'Selain ei anna tässä pääsyä leikepöydälle.',
  'text.download': 'Lataa',
  'text.as-text': 'Pelkkänä tekstinä (.txt)',
  'text.as-markdown': 'Markdownina (.md)',
} as const satisfies Readonly<Record<keyof typeof en, string>>
