import { readFileSync, statSync } from 'node:fs'
import { type InputProblem, ok, type Result, refused } from '@forfall/rules'
import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml'
import type { InputError } from './answer.ts'

/** A file larger than this is not one a person wrote. */
const bytesMax = 20 * 1024 * 1024

/** One document of a YAML or JSON file. */
export type StructuredDocument = {
  readonly value: unknown
  /** File, line and path of something inside it, for messages. */
  readonly placeOf: (path: readonly string[]) => string
}

/**
 * The documents of a YAML or JSON file. YAML is read by version 1.2 with unique keys: `no` is a word
 * and a key that stands twice is an error.
 *
 * @param shown how messages name the file
 * @problem file-not-readable, file-too-large, not-well-formed
 */
export function readStructured(
  file: string,
  shown: string,
): Result<readonly StructuredDocument[], readonly InputError[]> {
  const text = readText(file, shown)
  if (!text.ok) return refused([text.problem])
  const lines = new LineCounter()
  const parsed = parseAllDocuments(text.value, { lineCounter: lines, version: '1.2' })
  const documents = Array.isArray(parsed) ? parsed : []
  const errors = documents.flatMap((document) => document.errors)
  if (errors.length > 0)
    return refused(
      errors.map((error) => ({
        code: 'not-well-formed',
        message: `${firstLine(error.message)}; expected well-formed YAML or JSON.`,
        place: `${shown}:${lines.linePos(error.pos[0]).line}`,
      })),
    )
  return ok(
    documents.map((document) => ({
      value: document.toJS({ maxAliasCount: 100 }),
      placeOf: (path) => placeIn(document, { path, lines, shown }),
    })),
  )
}

/**
 * The only document of a file.
 *
 * @problem several-documents, or as `readStructured`
 */
export function readOne(
  file: string,
  shown: string,
): Result<StructuredDocument, readonly InputError[]> {
  const read = readStructured(file, shown)
  if (!read.ok) return read
  const [only, second] = read.value
  if (only !== undefined && second === undefined) return ok(only)
  return refused([
    {
      code: 'several-documents',
      message: `Found ${read.value.length} documents; expected one.`,
      place: shown,
    },
  ])
}

/** Where a document does not fit its schema, as errors that name file, line and path. */
export const schemaErrors = (
  document: StructuredDocument,
  problems: readonly InputProblem[],
): readonly InputError[] =>
  problems.map(({ path, found, expected, isUnknownKey }) => ({
    code: isUnknownKey ? 'unknown-key' : 'invalid-value',
    message: `Found ${found}; expected ${expected}.`,
    place: document.placeOf(path),
  }))

function readText(file: string, shown: string): Result<string, InputError> {
  try {
    const { size } = statSync(file)
    if (size > bytesMax) {
      const message = `Found ${size} bytes; expected at most ${bytesMax}.`
      return refused({ code: 'file-too-large', message, place: shown })
    }
    return ok(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const what = code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`
    return refused({
      code: 'file-not-readable',
      message: `Found ${what}; expected a file.`,
      place: shown,
    })
  }
}

function placeIn(
  document: Document,
  at: { readonly path: readonly string[]; readonly lines: LineCounter; readonly shown: string },
): string {
  const { path, lines, shown } = at
  let offset: number | undefined
  for (let depth = 0; depth <= path.length; depth += 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) offset = node.range[0]
  }
  const line = offset === undefined ? '' : `:${lines.linePos(offset).line}`
  return path.length === 0 ? `${shown}${line}` : `${shown}${line}, ${path.join('.')}`
}

const firstLine = (text: string): string => text.split('\n')[0]?.replace(/:$/, '') ?? text
