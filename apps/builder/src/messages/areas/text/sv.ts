import type { en } from './en.ts'

/** The policy as text, in Swedish. */
export const sv = {
  'text.language': 'Textens språk',
  'text.search': 'Sök i texten',
  'text.found': '{count, plural, =0 {Inget hittat} other {{place} av {count}}}',
  'text.next': 'Nästa ställe',
  'text.previous': 'Föregående ställe',
  'text.with-law': 'Med dagar och lag',
  'text.copy': 'Kopiera',
  'text.copied': 'Texten har kopierats.',
  'text.copy-denied': 'Webbläsaren ger inte tillgång till urklipp här.',
  'text.download': 'Ladda ner',
  'text.as-text': 'Som ren text (.txt)',
  'text.as-markdown': 'Som Markdown (.md)',
} as const satisfies Readonly<Record<keyof typeof en, string>>
