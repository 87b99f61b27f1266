import { ok, type Result, refused } from '@forfall/rules'
import type { Detail } from './collector.ts'

/** Encodings that are read, by the names that XML declarations use for them. */
const labels: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
])

const wide = ['utf-16', 'utf-16le', 'utf-16be', 'ucs-2', 'iso-10646-ucs-2']

/** The encoding that a byte order mark tells, or the pattern of zero bytes of wide characters. */
export function encodingOfMark(head: Uint8Array): string | null {
  const [a, b, c, d] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be'
  return null
}

/**
 * The encoding of an XML file: by its first bytes, else by its declaration, else UTF-8.
 *
 * A declaration of UTF-16 in single bytes cannot be true; such files are UTF-8 and read so.
 */
export function xmlEncodingOf(head: Buffer): Result<string, Detail> {
  const marked = encodingOfMark(head)
  if (marked !== null) return ok(marked)
  const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/
  const declared = declaration.exec(head.toString('latin1'))?.[1]?.toLowerCase() ?? 'utf-8'
  const label = wide.includes(declared) ? 'utf-8' : labels.get(declared)
  return label === undefined
    ? refused({
        found: `"${declared}"`,
        expected: 'UTF-8, UTF-16, ISO-8859-1, -15 or windows-1252',
      })
    : ok(label)
}

/** Turns bytes into text piece by piece. A byte order mark is dropped. */
export type TextReader = {
  /** The text so far undelivered, or `null` when the bytes do not fit the encoding. */
  readonly push: (bytes: Uint8Array) => string | null
  readonly end: () => string | null
}

/** A reader of text in an encoding that refuses bytes which do not fit it. */
export function createTextReader(label: string): TextReader {
  const decoder = new TextDecoder(label, { fatal: true })
  return {
    push: (bytes) => attempt(() => decoder.decode(bytes, { stream: true })),
    end: () => attempt(() => decoder.decode()),
  }
}

/**
 * The text of a whole file: by its byte order mark, else UTF-8, else windows-1252.
 *
 * @returns `null` when the bytes do not fit the encoding that their mark tells
 */
export function decodeWhole(bytes: Buffer): string | null {
  const marked = encodingOfMark(bytes)
  const strict = attempt(() => new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes))
  if (strict !== null || marked !== null) return strict
  return new TextDecoder('windows-1252').decode(bytes)
}

/** A decoder throws a TypeError for bytes that do not fit; everything else is a bug. */
function attempt(decode: () => string): string | null {
  try {
    return decode()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
