import type { Citation } from '@forfall/rules'

/** A table; cells may hold Markdown of one line. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** A text as the content of a cell: one line, without what would end the cell. */
export const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')

/** An id or another word of code. */
export const code = (text: string): string => `\`${text}\``

/** A citation, linked to where it was read. */
export const cited = ({ text, url }: Citation): string =>
  url === undefined
    ? cell(text)
    : `[${cell(text)}](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`
