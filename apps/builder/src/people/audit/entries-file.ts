import type { AuditEntry } from '../../app/api.ts'

const columns = ['seq', 'at', 'actorKind', 'actorId', 'kind', 'subject', 'data', 'hash'] as const

/** Entries as a table for spreadsheets: quoted, lines ended as the format wants it. */
export const csvOf = (entries: readonly AuditEntry[]): string =>
  [columns, ...entries.map((entry) => columns.map((column) => cellOf(entry[column])))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n')

/** Entries in full, so that hash and predecessor of each can be compared elsewhere. */
export const jsonOf = (entries: readonly AuditEntry[]): string =>
  `${JSON.stringify({ kind: 'forfall-audit-log', format: 1, entries }, null, 2)}\n`

function cellOf(value: AuditEntry[(typeof columns)[number]]): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A text that a spreadsheet would compute is marked as a text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
