import type { Result } from '@forfall/rules'
import { type Command, Option } from 'commander'
import type { Book } from '../../book/book.ts'
import { bookProblemText } from '../../book/problem-text.ts'
import {
  type Erased,
  type Erasing,
  eraseDebtor,
  erasureReasons,
} from '../../erasure/erase-debtor.ts'
import { exportDebtor } from '../../erasure/export-debtor.ts'
import type { ErasureProblem } from '../../erasure/problem.ts'
import { type DueForErasure, dueForErasure, setRetention } from '../../erasure/retention.ts'
import { fileSink, outboxFolder } from '../../outbox/file-sink.ts'
import { type DebtorRecord, listDebtors } from '../../store/debtors.ts'
import { type Answer, answered, answeredNo, badInput } from '../answer.ts'
import { daysOption, limitOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

/** `debtors`: who owes, what is held about them, for how long, and its end. */
export function addDebtors(program: Command, shell: Shell): void {
  const debtors = program.command('debtors').description('who owes, and what is held about them')
  addList(debtors, shell)
  addDue(debtors, shell)
  addExport(debtors, shell)
  addErase(debtors, shell)
  addRetention(debtors, shell)
}

function addList(debtors: Command, shell: Shell): void {
  const command = debtors
    .command('list', { isDefault: true })
    .description('the debtors of the book')
    .option('--search <words>', 'in what one of their claims is found by')
    .option('--after <id>', 'the page after this debtor')
    .option('--limit <count>', 'debtors on a page, at most 200', limitOption, 50)
  type Options = CommonOptions & {
    readonly search?: string
    readonly after?: string
    readonly limit: number
  }
  addWork<Options>(command, shell, ({ search, after, limit, ...common }) =>
    withBook(shell, common, async ({ store }) => {
      const found = listDebtors(store, { search, cursor: after, limit })
      return answered({ debtors: found }, debtorsText(found))
    }),
  )
}

function addDue(debtors: Command, shell: Shell): void {
  const command = debtors
    .command('due')
    .description('debtors whose data nobody has to keep any longer, and erasures to be finished')
  addWork<CommonOptions>(command, shell, (common) =>
    withBook(shell, common, async (book) => {
      const due = dueForErasure(book, shell.clock.today())
      return answered(due, dueText(due))
    }),
  )
}

function addExport(debtors: Command, shell: Shell): void {
  const command = debtors
    .command('export')
    .description('everything that is held about a debtor, as one JSON document')
    .argument('<id>', 'the debtor')
  addWork<CommonOptions>(command, shell, (common, [id = '']) =>
    withBook(shell, common, async (book) => {
      const exported = await exportDebtor(holdingsOf(book), id, shell.clock.today())
      return answerTo(exported, (document) => answered(document, JSON.stringify(document, null, 2)))
    }),
  )
}

function addErase(debtors: Command, shell: Shell): void {
  const reason = new Option('--reason <reason>', 'why; it stays in the audit log')
  const command = debtors
    .command('erase')
    .description('erase what is held about a debtor, or finish an erasure')
    .argument('<id>', 'the debtor')
    .addOption(reason.choices(erasureReasons).makeOptionMandatory())
  type Options = CommonOptions & Pick<Erasing, 'reason'>
  addWork<Options>(command, shell, ({ reason: why, ...common }, [debtorId = '']) =>
    withBook(shell, common, async (book) => {
      const erasing = { debtorId, reason: why }
      const erased = await eraseDebtor(holdingsOf(book), erasing, shell.clock.today())
      return answerTo(erased, (done) => {
        const answer = done.areLettersErased ? answered : answeredNo
        return answer(done, erasedText(done))
      })
    }),
  )
}

function addRetention(debtors: Command, shell: Shell): void {
  const command = debtors
    .command('retention')
    .description('set for how long data is kept after the last claim of a debtor ended')
    .requiredOption('--days <days>', 'not fewer than bookkeeping law asks for', daysOption)
  addWork<CommonOptions & { readonly days: number }>(command, shell, ({ days, ...common }) =>
    withBook(shell, common, async (book) =>
      answerTo(setRetention(book, days), (set) =>
        answered(set, `Debtors are kept for ${set.days} days after their last claim ended.`),
      ),
    ),
  )
}

const holdingsOf = (book: Book) => ({ book, sink: fileSink(outboxFolder(book.store.file)) })

function answerTo<Value>(
  result: Result<Value, ErasureProblem>,
  answer: (value: Value) => Answer,
): Answer {
  if (result.ok) return answer(result.value)
  const { problem } = result
  return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
}

function erasedText({ debtorId, erasedOn, failure }: Erased): string {
  const erased = `${debtorId} was erased on ${erasedOn}`
  return failure === null
    ? `${erased}, with its letters.`
    : `${erased}; its letters are not: ${failure}. Erase it again to go on.`
}

function dueText({ retentionDays, debtors, unfinished }: DueForErasure): string {
  const kept = `Data is kept for ${retentionDays} days after the end of a debtor's last claim.`
  const left = unfinished.map((id) => `${id}: erased, but its letters are not. Erase it again.`)
  return [kept, debtors.length === 0 ? 'Nobody is due.' : debtorsText(debtors), ...left].join('\n')
}

const debtorsText = (debtors: readonly DebtorRecord[]): string =>
  table(
    ['debtor', 'name', 'kind', 'creditor', 'claims', 'open', 'last ended', 'erased'],
    debtors.map((debtor) => [
      debtor.id,
      debtor.name,
      debtor.kind,
      debtor.creditorName,
      debtor.claimCount,
      debtor.openCount,
      debtor.lastEndedOn,
      debtor.erasedOn,
    ]),
  )
