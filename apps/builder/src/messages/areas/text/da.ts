import type { en } from './en.ts'

/** The policy as text, in Danish. */
export const da = {
  'text.language': 'Tekstens sprog',
  'text.search': 'Søg i teksten',
  'text.found': '{count, plural, =0 {Intet fundet} other {{place} af {count}}}',
  'text.next': 'Næste sted',
  'text.previous': 'Forrige sted',
  'text.with-law': 'Med dage og lov',
  'text.copy': 'Kopiér',
  'text.copied': 'Teksten er kopieret.',
  'text.copy-denied': 'Browseren giver ikke adgang til udklipsholderen her.',
  'text.download': 'Hent',
  'text.as-text': 'Som ren tekst (.txt)',
  'text.as-markdown': 'Som Markdown (.md)',
} as const satisfies Readonly<Record<keyof typeof en, string>>
