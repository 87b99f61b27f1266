import { encodingOfMark } from './decode.ts'

/** What the first bytes of a file are. */
export type FileKind = 'xml' | 'json' | 'csv' | 'empty' | { readonly found: string }

/** Files that people take for invoices, by their first bytes. */
const foreign: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u001f\u008b', 'a gzip archive'],
]

/** Tells XML, JSON and text apart by content. The name of a file tells nothing. */
export function detectKind(head: Buffer): FileKind {
  const raw = head.toString('latin1')
  const known = foreign.find(([start]) => raw.startsWith(start))
  if (known !== undefined) return { found: known[1] }
  const encoding = encodingOfMark(head)
  if (encoding === null && head.includes(0)) return { found: 'binary data' }
  const text = new TextDecoder(encoding ?? 'windows-1252').decode(head).trimStart()
  if (text === '') return 'empty'
  if (text.startsWith('<')) return 'xml'
  return text.startsWith('{') || text.startsWith('[') ? 'json' : 'csv'
}
