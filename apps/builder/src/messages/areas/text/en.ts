/** The policy as text, in English. */
export const en = {
  'text.language': 'Language of the text',
  'text.search': 'Search in the text',
  'text.found': '{count, plural, =0 {Nothing found} other {{place} of {count}}}',
  'text.next': 'Next place',
  'text.previous': 'Place before',
  'text.with-law': 'With days and law',
  'text.copy': 'Copy',
  'text.copied': 'The text was copied.',
  'text.copy-denied': 'The browser does not give access to the clipboard here.',
  'text.download': 'Download',
  'text.as-text': 'As plain text (.txt)',
  'text.as-markdown': 'As Markdown (.md)',
} as const satisfies Readonly<Record<string, string>>
