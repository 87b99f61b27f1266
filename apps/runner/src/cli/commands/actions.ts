import {
  type ActionKind,
  actionKinds,
  formatMinor,
  type PlainDate,
  type Result,
} from '@forfall/rules'
import { type Command, Option } from 'commander'
import { closeReview, dropAction, releaseAction } from '../../book/actions.ts'
import type { Book } from '../../book/book.ts'
import { changeAction } from '../../book/change-action.ts'
import { actionRows } from '../../book/claim-views.ts'
import { forMany } from '../../book/many-actions.ts'
import type { BookProblem } from '../../book/problems.ts'
import type { ActionRow } from '../../book/views.ts'
import type { OutboxStatus } from '../../store/outbox.ts'
import { type Answer, answered, badInput } from '../answer.ts'
import {
  countryOption,
  dayOption,
  daysOption,
  feeOption,
  limitOption,
  reasonOption,
} from '../option-types.ts'
import { refusal } from '../refusal.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

type ListOptions = CommonOptions & {
  readonly status?: OutboxStatus
  readonly waits?: true
  readonly kind?: ActionKind
  readonly country?: string
  readonly after?: string
  readonly limit: number
}

/** `actions`: the outbox, and what people do with it. */
export function addActions(program: Command, shell: Shell): void {
  const actions = program.command('actions').description('the actions of the outbox')
  addList(actions, shell)
  addRelease(actions, shell)
  addDrop(actions, shell)
  addChange(actions, shell)
  addClose(actions, shell)
}

function addList(actions: Command, shell: Shell): void {
  const statuses = ['pending', 'sent', 'withdrawn', 'done', 'failed'] as const
  const command = actions
    .command('list', { isDefault: true })
    .description('actions, newest first')
    .addOption(new Option('--status <status>', 'only those').choices(statuses))
    .option('--waits', 'only what waits for a person to release it')
    .addOption(new Option('--kind <kind>', 'only those').choices(actionKinds))
    .option('--country <cc>', 'under the law of that country', countryOption)
    .option('--after <id>', 'the page after this action')
    .option('--limit <count>', 'actions on a page, at most 200', limitOption, 50)
  addWork<ListOptions>(
    command,
    shell,
    ({ status, waits, kind, country, after, limit, ...common }) =>
      withBook(shell, common, async (book) => {
        const waitsFor = waits === true ? 'release' : undefined
        const page = actionRows(book, { status, waitsFor, kind, country, cursor: after, limit })
        return answered(page, actionsText(page.actions))
      }),
  )
}

function addRelease(actions: Command, shell: Shell): void {
  const command = actions
    .command('release')
    .description('let actions go out with the next run; those that were given up are tried again')
    .argument('<id...>', 'the actions')
  addWork<CommonOptions>(command, shell, (options, ids) =>
    settleMany(shell, options, { ids, done: 'Released', work: releaseAction }),
  )
}

function addDrop(actions: Command, shell: Shell): void {
  const command = actions
    .command('drop')
    .description('take actions back')
    .argument('<id...>', 'the actions')
    .requiredOption('--reason <text>', 'why; it goes into the log', reasonOption)
  addWork<CommonOptions & { readonly reason: string }>(command, shell, (options, ids) => {
    const today = shell.clock.today()
    const work = (book: Book, id: string) => dropAction(book, { id, reason: options.reason }, today)
    return settleMany(shell, options, { ids, done: 'Dropped', work })
  })
}

type ChangeOptions = CommonOptions & {
  readonly reason: string
  readonly feeMax?: number
  readonly payWithin?: number
  readonly notBefore?: PlainDate
}

function addChange(actions: Command, shell: Shell): void {
  const command = actions
    .command('change')
    .description(
      'change a letter that waits, in the debtor’s favour; what is not named is as decided',
    )
    .argument('<id...>', 'the actions')
    .option('--fee-max <amount>', 'the most its fee may be, such as 0 or 35.00', feeOption)
    .option('--pay-within <days>', 'the least time to pay it gives', daysOption)
    .option('--not-before <day>', 'the first day on which it may go out', dayOption)
    .requiredOption('--reason <text>', 'why; it goes into the log', reasonOption)
  addWork<ChangeOptions>(command, shell, (options, ids) => {
    const { reason, feeMax = null, payWithin = null, notBefore = null } = options
    const figures = { feeMaxMinor: feeMax, payWithinDaysMin: payWithin, notBefore }
    const change = { ...figures, sendTo: null }
    const today = shell.clock.today()
    const work = (book: Book, id: string) => changeAction(book, { id, change, reason }, today)
    return settleMany(shell, options, { ids, done: 'Changed', work })
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
    return done.ok ? answered(done.value, text) : refusal(done.problem)
  })
}

type Many = {
  readonly ids: readonly string[]
  readonly done: string
  readonly work: (book: Book, id: string) => Result<unknown, BookProblem>
}

/** Does something to each action; what is refused of one is done to the others all the same. */
function settleMany(
  shell: Shell,
  options: CommonOptions,
  { ids, done, work }: Many,
): Promise<Answer> {
  return withBook(shell, options, async (book) => {
    const many = await forMany(book, { ids }, (id) => work(book, id))
    if (!many.ok) return refusal(many.problem)
    const { results } = many.value
    const errors = results.flatMap((one) =>
      one.ok ? [] : [{ code: one.problem?.code ?? 'internal', message: one.text, place: one.id }],
    )
    const text = results.flatMap((one) => (one.ok ? [`${done} ${one.id}.`] : [])).join('\n')
    return errors.length === 0 ? answered(many.value, text) : badInput(errors, many.value)
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
