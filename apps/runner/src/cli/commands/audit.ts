import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { type Anchor, type Verification, verifyAudit } from '../../book/verify-audit.ts'
import { allEntries, listEntries, type StoredEntry } from '../../store/read-audit.ts'
import { answered, answeredNo } from '../answer.ts'
import { limitOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

/** `audit`: who did what, and whether anything was changed behind the back of the log. */
export function addAudit(program: Command, shell: Shell): void {
  const audit = program.command('audit').description('the log of what was done, and by whom')
  addVerify(audit, shell)
  addList(audit, shell)
  addExport(audit, shell)
}

function addVerify(audit: Command, shell: Shell): void {
  const command = audit
    .command('verify')
    .description('look whether everything the log covers is still as it was written')
    .option('--anchor <end>', 'end of the log as noted elsewhere, NUMBER:HASH', anchorOption)
  addWork<CommonOptions & { readonly anchor?: Anchor }>(command, shell, ({ anchor, ...common }) =>
    withBook(shell, common, async (book) => {
      const verification = verifyAudit(book, anchor ?? null)
      const answer = verification.findings.length === 0 ? answered : answeredNo
      return answer(verification, verificationText(verification))
    }),
  )
}

function addList(audit: Command, shell: Shell): void {
  const command = audit
    .command('list', { isDefault: true })
    .description('entries, newest first')
    .option('--kind <kind>', 'only entries of a kind')
    .option('--subject <id>', 'only entries about a thing')
    .option('--actor <id>', 'only what somebody did')
    .option('--limit <count>', 'entries, at most 200', limitOption, 50)
  type Options = CommonOptions & {
    readonly kind?: string
    readonly subject?: string
    readonly actor?: string
    readonly limit: number
  }
  addWork<Options>(command, shell, ({ kind, subject, actor, limit, ...common }) =>
    withBook(shell, common, async ({ store }) => {
      const entries = listEntries(store, { kind, subject, actorId: actor, limit })
      return answered({ entries: entries.map(entryDocument) }, entriesText(entries))
    }),
  )
}

function addExport(audit: Command, shell: Shell): void {
  const command = audit.command('export').description('every entry, one JSON document a line')
  addWork<CommonOptions>(command, shell, (common) =>
    withBook(shell, common, async ({ store }) => {
      const entries = [...allEntries(store)].map(entryDocument)
      return answered({ entries }, entries.map((entry) => JSON.stringify(entry)).join('\n'))
    }),
  )
}

const entryDocument = ({ data, ...entry }: StoredEntry): object => ({
  ...entry,
  data: JSON.parse(data),
})

function anchorOption(text: string): Anchor {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (seq === undefined || hash === undefined)
    throw new InvalidArgumentError('expected a number, a colon and 64 hexadecimal digits')
  return { seq: Number(seq), hash }
}

function verificationText({ entries, rows, head, findings }: Verification): string {
  const looked = `${entries} entries cover ${rows} rows.`
  const end = head === null ? [] : [`The log ends with ${head.seq}:${head.hash}`]
  if (findings.length === 0) return [looked, 'Nothing was changed.', ...end].join('\n')
  const lines = findings.map(({ code, entry, text }) =>
    entry === null ? `${code}: ${text}` : `${code}, entry ${entry}: ${text}`,
  )
  return [looked, `${findings.length} things are not as they were written:`, ...lines].join('\n')
}

const entriesText = (entries: readonly StoredEntry[]): string =>
  table(
    ['entry', 'at', 'by', 'did', 'to', ''],
    entries.map(({ seq, at, actorId, kind, subject, data }) => [
      String(seq),
      at,
      actorId,
      kind,
      subject ?? '',
      data,
    ]),
  )
