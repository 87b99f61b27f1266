/** What a character of TypeScript belongs to. */
type Part = 'code' | 'string' | 'comment'

/**
 * A source seen three ways. Each keeps the length and the lines of the whole and blanks the rest, so
 * that a place found in one is the place in the file. Regular expressions count as code.
 */
export type Source = { readonly [part in Part]: string }

const comment = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y
const quoted = /'(?:[^'\\\n]|\\[\s\S])*'?|"(?:[^"\\\n]|\\[\s\S])*"?/y
const regex = /\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y
const templateText = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y

/** Whether a slash after this much code begins a regular expression and not a division. */
const beforeRegex = /(?:^|[(,=:[!&|?{};+\-*%~^]|=>|\b(?:return|case|typeof|in|of|await))\s*$/

/** Takes a source apart. It reads what compiles; in JSX a stray quote spoils its own line only. */
export function takeApart(text: string): Source {
  const scan: Scan = { text, at: 0, pieces: [], braces: 0, templates: [] }
  while (scan.at < text.length) step(scan)
  const only = (part: Part) =>
    scan.pieces.map((piece) => (piece.part === part ? piece.text : blank(piece.text))).join('')
  return { code: only('code'), string: only('string'), comment: only('comment') }
}

/** How far a source was read. `templates` holds the brace depth outside each open `${`. */
type Scan = {
  readonly text: string
  at: number
  readonly pieces: { readonly part: Part; readonly text: string }[]
  braces: number
  readonly templates: number[]
}

function step(scan: Scan): void {
  const char = scan.text[scan.at]
  const token = simpleToken(scan.text, scan.at)
  if (token !== null) take(scan, token.part, token.length)
  else if (char === '`') {
    take(scan, 'string', 1)
    takeTemplateText(scan)
  } else if (char === '}' && scan.templates.at(-1) === scan.braces) {
    scan.templates.pop()
    take(scan, 'code', 1)
    takeTemplateText(scan)
  } else takeOther(scan, char)
}

function takeOther(scan: Scan, char: string | undefined): void {
  if (char === '{') scan.braces += 1
  if (char === '}') scan.braces -= 1
  take(scan, 'code', 1)
}

/** The text of a template up to its end, or into its next `${`. */
function takeTemplateText(scan: Scan): void {
  take(scan, 'string', matchAt(templateText, scan.text, scan.at))
  if (scan.text[scan.at] === '`') take(scan, 'string', 1)
  else {
    scan.templates.push(scan.braces)
    take(scan, 'code', 2)
  }
}

function take(scan: Scan, part: Part, length: number): void {
  scan.pieces.push({ part, text: scan.text.slice(scan.at, scan.at + length) })
  scan.at += length
}

/** A comment, a quoted text or a regular expression that begins here. */
function simpleToken(text: string, at: number): { part: Part; length: number } | null {
  const char = text[at]
  if (char === "'" || char === '"') return { part: 'string', length: matchAt(quoted, text, at) }
  if (char !== '/') return null
  const commentLength = matchAt(comment, text, at)
  if (commentLength > 0) return { part: 'comment', length: commentLength }
  const regexLength = matchAt(regex, text, at)
  const isRegex = regexLength > 0 && beforeRegex.test(text.slice(Math.max(0, at - 80), at))
  return isRegex ? { part: 'code', length: regexLength } : null
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
