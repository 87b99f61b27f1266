import type { Wording } from '../words/wording.ts'
import type { Clause } from './clause.ts'
import { proseOf } from './prose.ts'

/** Clauses as plain text: a blank line between them, those inside a branch indented. */
export const clausesAsText = (clauses: readonly Clause[], wording: Wording): string =>
  written(clauses, (clause) => {
    const body = bodyOf(clause, wording)
    if (isHeading(clause)) return [clause.title, body].filter(isSaid).join('\n\n')
    return `${'   '.repeat(depthOf(clause))}${[leadIn(clause), body].filter(isSaid).join(' ')}`
  })

/** Clauses as Markdown: headings, numbers and titles in bold, those inside a branch quoted. */
export const clausesAsMarkdown = (clauses: readonly Clause[], wording: Wording): string =>
  written(clauses, (clause) => {
    const body = escaped(bodyOf(clause, wording))
    if (isHeading(clause)) return [headingLine(clause), body].filter(isSaid).join('\n\n')
    const lead = leadIn(clause)
    const bold = lead === '' ? '' : `**${escaped(lead)}**`
    return `${'> '.repeat(depthOf(clause))}${[bold, body].filter(isSaid).join(' ')}`
  })

const written = (clauses: readonly Clause[], lineOf: (clause: Clause) => string): string =>
  `${clauses.map(lineOf).join('\n\n')}\n`

const isHeading = ({ kind }: Clause): boolean => kind === 'title' || kind === 'heading'
const isSaid = (part: string | null): part is string => part !== null && part !== ''
const depthOf = ({ level }: Clause): number => Math.max(0, level - 1)

const headingLine = ({ kind, title }: Clause): string =>
  `${kind === 'title' ? '#' : '##'} ${escaped(title ?? '')}`

/** Number and title before the sentences: "3. Reminder." */
function leadIn({ number, title }: Clause): string {
  const name = title === null || /[.?!]$/.test(title) ? title : `${title}.`
  return [number === null ? null : `${number}.`, name].filter(isSaid).join(' ')
}

function bodyOf({ text, comes, law, note }: Clause, { language }: Wording): string {
  const said = note === null ? null : proseOf(language).note(note.replaceAll(/\s+/g, ' '))
  return [text, comes, law, said].filter(isSaid).join(' ')
}

/** A text in which nothing is taken for Markdown. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&')
