import type { en } from './en.ts'

/** The policy as text, in Norwegian bokmål. */
export const nb = {
  'text.language': 'Tekstens språk',
  'text.search': 'Søk i teksten',
  'text.found': '{count, plural, =0 {Ingenting funnet} other {{place} av {count}}}',
  'text.next': 'Neste sted',
  'text.previous': 'Forrige sted',
  'text.with-law': 'Med dager og lov',
  'text.copy': 'Kopier',
  'text.copied': 'Teksten er kopiert.',
  'text.copy-denied': 'Nettleseren gir ikke tilgang til utklippstavlen her.',
  'text.download': 'Last ned',
  'text.as-text': 'Som ren tekst (.txt)',
  'text.as-markdown': 'Som Markdown (.md)',
} as const satisfies Readonly<Record<keyof typeof en, string>>
