import type { Collector, Where } from '../collector.ts'
import { quoted } from '../problems.ts'
import { elementsOf, lineFrom, offsetOf, pointerOf } from './locate.ts'

/** A record of a file, not looked at yet, with a way to tell the place of what is in it. */
export type FoundRecord = {
  readonly value: unknown
  readonly whereIs: (path: readonly PropertyKey[]) => Where
}

/** The records of a JSON text, in order. Problems with the text itself are reported. */
export function* findRecords(text: string, collector: Collector): Generator<FoundRecord> {
  const whole = parse(text)
  if (whole.ok) {
    yield* recordsOf(whole.value, text, collector)
    return
  }
  const firstLine = text.trimStart().split('\n', 1)[0] ?? ''
  if (parse(firstLine).ok) yield* linesOf(text, collector)
  else reportSyntax(whole, text, collector)
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

/** `JSON.parse` throws a SyntaxError for bad text; everything else is a bug. */
function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, message: error.message }
    throw error
  }
}

function* recordsOf(value: unknown, text: string, collector: Collector): Generator<FoundRecord> {
  const [base, list] = listIn(value)
  if (list === null) {
    yield recordAt(value, text, { offset: 0, line: 1, pointer: '' })
    return
  }
  if (base.length > 0 && Object.keys(value as object).length > 1) {
    const found = `the keys ${Object.keys(value as object)
      .slice(0, 10)
      .map(quoted)
      .join(', ')}`
    collector.problem('json-shape', { line: 1 }, { found, expected: 'the key "invoices" alone' })
    return
  }
  const start = offsetOf(text, 0, base)
  let from = { offset: 0, line: 1 }
  let index = 0
  for (const offset of elementsOf(text, start)) {
    from = { offset, line: lineFrom(text, from, offset) }
    yield recordAt(list[index], text, { ...from, pointer: pointerOf([...base, index]) })
    index += 1
  }
}

/** The list of records in a document, and the path to it; no list when it is one record. */
function listIn(value: unknown): readonly [readonly string[], readonly unknown[] | null] {
  if (Array.isArray(value)) return [[], value]
  if (typeof value === 'object' && value !== null && 'invoices' in value) {
    return Array.isArray(value.invoices) ? [['invoices'], value.invoices] : [[], null]
  }
  return [[], null]
}

function* linesOf(text: string, collector: Collector): Generator<FoundRecord> {
  let line = 0
  for (const content of text.split('\n')) {
    line += 1
    if (content.trim() === '') continue
    const parsed = parse(content)
    if (!parsed.ok) {
      const found = quoted(parsed.message)
      collector.problem('json-not-well-formed', { line }, { found, expected: 'one record a line' })
    } else {
      const at = line
      yield { value: parsed.value, whereIs: (path) => whereAt(at, pointerOf(path)) }
    }
  }
}

type Start = { readonly offset: number; readonly line: number; readonly pointer: string }

const recordAt = (value: unknown, text: string, start: Start): FoundRecord => ({
  value,
  whereIs: (path) => {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)))
    const line = lineFrom(text, start, offsetOf(text, start.offset, steps))
    return whereAt(line, start.pointer + pointerOf(path))
  },
})

const whereAt = (line: number, path: string): Where => (path === '' ? { line } : { line, path })

function reportSyntax(parsed: { message: string }, text: string, collector: Collector): void {
  const position = /at position (\d+)/.exec(parsed.message)?.[1]
  const where: Where =
    position === undefined ? {} : { line: lineFrom(text, { offset: 0, line: 1 }, Number(position)) }
  const found = quoted(parsed.message)
  collector.problem('json-not-well-formed', where, { found, expected: 'well-formed JSON' })
}
