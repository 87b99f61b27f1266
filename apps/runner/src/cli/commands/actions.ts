import { formatMinor, type Result } from '@forfall/rules'
import { type Command, Option } from 'commander'
import { closeReview, dropAction, releaseAction } from '../../book/actions.ts'
import type { Book } from '../../book/book.ts'
import { actionRows } from '../../book/claim-views.ts'
import { bookProblemText } from '../../book/problem-text.ts'
import type { BookProblem } from '../../book/problems.ts'
import type { ActionRow } from '../../book/views.ts'
import type { OutboxStatus } from '../../store/outbox.ts'
import { type Answer, answered, badInput } from '../answer.ts'
import { limitOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

type ListOptions = CommonOptions & {
  readonly status?: OutboxStatus
  readonly after?: string
  readonly limit: number
}

/** `actions`: the outbox, and what people do with it. */
export function addActions(program: Command, shell: Shell): void {
  const actions = program.command('actions').description('the actions of the outbox')
  addList(actions, shell)
  addRelease(actions, shell)
  addDrop(actions, shell)
  addClose(actions, shell)
}

function addList(actions: Command, shell: Shell): void {
  const statuses = ['pending', 'sent', 'withdrawn', 'done', 'failed'] as const
  const command = actions
    .command('list', { isDefault: true })
    .description('actions, newest first')
    .addOption(new Option('--status <status>', 'only those').choices(statuses))
    .option('--after <id>', 'the page after this action')
    .option('--limit <count>', 'actions on a page, at most 200', limitOption, 50)
  addWork<ListOptions>(command, shell, ({ status, after, limit, ...common }) =>
    withBook(shell, common, async (book) => {
      const page = await actionRows(book, { status, cursor: after, limit })
      return answered(page, actionsText(page.actions))
    }),
  )
}

function addRelease(actions: Command, shell: Shell): void {
  const command = actions
    .command('release')
    .description('let an action go out with the next run')
    .argument('<id>', 'the action')
  addWork<CommonOptions>(command, shell, (options, [id = '']) =>
    settle(shell, options, (book) => releaseAction(book, id), `Released ${id}.`),
  )
}

function addDrop(actions: Command, shell: Shell): void {
  const command = actions
    .command('drop')
    .description('take an action back')
    .argument('<id>', 'the action')
    .requiredOption('--reason <text>', 'why; it goes into the log')
  addWork<CommonOptions & { readonly reason: string }>(command, shell, (options, [id = '']) => {
    const dropped = { id, reason: options.reason }
    const today = shell.clock.today()
    return settle(shell, options, (book) => dropAction(book, dropped, today), `Dropped ${id}.`)
  })
}

function addClose(actions: Command, shell: Shell): void {
  const outcomes = new Option('--outcome <outcome>', 'what the person decided')
  const command = actions
    .command('close')
    .description('close a review: dunning goes on, or stops for good')
    .argument('<id>', 'the review')
    .addOption(outcomes.choices(['continue', 'stop']).makeOptionMandatory())
  type Options = CommonOptions & { readonly outcome: 'continue' | 'stop' }
  addWork<Options>(command, shell, (options, [id = '']) => {
    const closed = { id, outcome: options.outcome }
    const today = shell.clock.today()
    return settle(shell, options, (book) => closeReview(book, closed, today), `Closed ${id}.`)
  })
}

function settle(
  shell: Shell,
  options: CommonOptions,
  ...[work, text]: [(book: Book) => Result<object, BookProblem>, string]
): Promise<Answer> {
  return withBook(shell, options, async (book) => {
    const done = work(book)
    if (done.ok) return answered(done.value, text)
    const { problem } = done
    return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
  })
}

function actionsText(actions: readonly ActionRow[]): string {
  const heading = ['action', 'invoice', 'debtor', 'kind', 'status', 'decided', 'sent', 'total', '']
  const rows = actions.map((action) => [
    action.id,
    action.invoiceNumber,
    action.debtorName,
    action.kind,
    statusOf(action),
    action.decidedOn,
    action.sentOn,
    formatMinor(action.amounts.totalMinor),
    action.amounts.currency,
  ])
  return table(heading, rows)
}

function statusOf({ status, mode, isReleased }: ActionRow): string {
  if (status !== 'pending') return status
  return mode === 'create' && !isReleased ? 'waits for release' : 'waits to go out'
}
