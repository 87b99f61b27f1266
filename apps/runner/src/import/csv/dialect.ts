import { headerOf } from './columns.ts'

/** How the lines of a file are split. */
export type Delimiter = ',' | ';' | '\t' | '|'

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|']

/** How many lines may stand before the header. */
const linesBeforeHeader = 20

/**
 * The delimiter of a file: the one that makes the most known columns of a line near the top.
 *
 * @returns `null` when no line near the top has two known columns by any delimiter
 */
export function detectDelimiter(text: string): Delimiter | null {
  const told = /^sep=([,;|\t])\r?\n/i.exec(text)?.[1]
  const lines = text.split(/\r\n|\n|\r/, linesBeforeHeader)
  const scores = delimiters.map((delimiter) => ({
    delimiter,
    known: Math.max(...lines.map((line) => knownColumns(cellsOf(line, delimiter)))),
  }))
  const named = scores.find(({ delimiter }) => delimiter === told)
  if (named !== undefined && named.known >= 2) return named.delimiter
  const best = scores.reduce((a, b) => (b.known > a.known ? b : a))
  return best.known >= 2 ? best.delimiter : null
}

/** How many different columns a line names. */
export const knownColumns = (cells: readonly string[]): number =>
  new Set(cells.map((cell) => headerOf(cell).column).filter((column) => column !== null)).size

const cellsOf = (line: string, delimiter: Delimiter): string[] =>
  line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))
