/** Steps from a value to one within it: keys of objects, indexes of arrays. */
export type JsonPath = readonly (string | number)[]

/** Offsets of the elements of the array that begins at an offset of a well-formed JSON text. */
export function* elementsOf(text: string, at: number): Generator<number> {
  if (text[at] !== '[') return
  let next = skipSpace(text, at + 1)
  while (text[next] !== ']') {
    yield next
    next = afterComma(text, next)
  }
}

/** The offset of the value at a path, or of the nearest value around it that exists. */
export function offsetOf(text: string, at: number, path: JsonPath): number {
  let offset = skipSpace(text, at)
  for (const step of path) {
    const inner = typeof step === 'number' ? nth(text, offset, step) : member(text, offset, step)
    if (inner === null) return offset
    offset = inner
  }
  return offset
}

/** The line of an offset, counted from 1, going on from an earlier offset and its line. */
export function lineFrom(text: string, from: { offset: number; line: number }, to: number): number {
  let { line } = from
  for (let at = text.indexOf('\n', from.offset); at !== -1 && at < to; ) {
    line += 1
    at = text.indexOf('\n', at + 1)
  }
  return line
}

/** A path as text: `/invoices/3/amount`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step)}`).join('')

function nth(text: string, at: number, index: number): number | null {
  let count = 0
  for (const offset of elementsOf(text, at)) {
    if (count === index) return offset
    count += 1
  }
  return null
}

function member(text: string, at: number, name: string): number | null {
  if (text[at] !== '{') return null
  let next = skipSpace(text, at + 1)
  while (text[next] === '"') {
    const end = endOfString(text, next)
    const value = skipSpace(text, skipSpace(text, end) + 1)
    if (JSON.parse(text.slice(next, end)) === name) return value
    next = afterComma(text, value)
  }
  return null
}

/** The offset after a value and the comma behind it. */
function afterComma(text: string, at: number): number {
  const end = skipSpace(text, endOfValue(text, at))
  return text[end] === ',' ? skipSpace(text, end + 1) : end
}

function endOfValue(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at)
  if (text[at] !== '{' && text[at] !== '[') return endOfScalar(text, at)
  let depth = 0
  let next = at
  do {
    depth += depthOf[text[next] ?? ''] ?? 0
    next = text[next] === '"' ? endOfString(text, next) : next + 1
  } while (depth > 0 && next < text.length)
  return next
}

const depthOf: { readonly [character: string]: number } = { '{': 1, '[': 1, '}': -1, ']': -1 }

function endOfScalar(text: string, at: number): number {
  let next = at
  while (next < text.length && !/[,\]}\s]/.test(text[next] ?? '')) next += 1
  return next
}

function endOfString(text: string, at: number): number {
  let next = at + 1
  while (next < text.length && text[next] !== '"') next += text[next] === '\\' ? 2 : 1
  return next + 1
}

function skipSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && /\s/.test(text[next] ?? '')) next += 1
  return next
}
