import { addDays, type PlainDate } from '@forfall/rules'
import { SingleBar } from 'cli-progress'
import { type Command, Option } from 'commander'
import { endNoted } from '../../backtest/end.ts'
import { backTestRows } from '../../backtest/rows.ts'
import { startBackTest } from '../../backtest/start.ts'
import { wholeBackTest } from '../../backtest/views.ts'
import type { Book } from '../../book/book.ts'
import type { ComparedName } from '../../policy-life/effects.ts'
import type { BackTestQuestion } from '../../store/backtests.ts'
import { type Answer, answered, answeredNo } from '../answer.ts'
import { comparedOption, dayOption } from '../option-types.ts'
import { refusal } from '../refusal.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { backTestText } from '../text/backtest.ts'

type Options = CommonOptions & {
  readonly before: ComparedName
  readonly after: ComparedName
  readonly claims: BackTestQuestion['claims']
  readonly through?: PlainDate
  readonly dueFrom?: PlainDate
  readonly dueThrough?: PlainDate
  readonly creditor?: string
}

/** How many days after today claims are followed to, when nobody says. */
const daysAhead = 180

/** `backtest --before P@V --after P@V`: two versions over the same claims of the book. */
export function addBackTest(program: Command, shell: Shell): void {
  const command = program
    .command('backtest')
    .description('two versions over the same claims of the book; Ctrl-C cancels it')
    .requiredOption('--before <policy@version>', 'a version, or @draft', comparedOption)
    .requiredOption('--after <policy@version>', 'the other one', comparedOption)
    .addOption(
      new Option('--claims <which>', 'those that go on, those that ended, or both')
        .choices(['open', 'past', 'all'])
        .default('open'),
    )
    .option('--through <day>', `last day of each (default: ${daysAhead} days on)`, dayOption)
    .option('--due-from <day>', 'first due day of the claims', dayOption)
    .option('--due-through <day>', 'last due day of the claims', dayOption)
    .option('--creditor <id>', 'whose claims; those of every creditor, when absent')
  addWork<Options>(command, shell, (options) =>
    withBook(shell, options, (book) => backTest(book, shell, options)),
  )
}

async function backTest(book: Book, shell: Shell, options: Options): Promise<Answer> {
  const bar = shell.isTerminal ? progressBar() : null
  const { before, after } = options
  const asked = { before, after, question: questionOf(options, shell) }
  const started = startBackTest(asked, {
    book,
    ...(bar === null ? {} : { onProgress: bar.show }),
  })
  if (!started.ok) return refusal(started.problem)
  const { id, done } = started.value
  const listensNoMore = shell.onInterrupt(() => endNoted(book.store, id, { status: 'cancelled' }))
  try {
    await done
    return answerOf(book, id)
  } finally {
    bar?.stop()
    listensNoMore()
  }
}

const questionOf = (options: Options, shell: Shell): BackTestQuestion => ({
  claims: options.claims,
  dueFrom: options.dueFrom ?? null,
  dueThrough: options.dueThrough ?? null,
  creditorId: options.creditor ?? null,
  through: options.through ?? addDays(shell.clock.today(), daysAhead),
})

/** Claims that are printed; the procedures give the others. */
const rowsShown = 20

function answerOf(book: Book, id: string): Answer {
  const test = wholeBackTest(book, id)
  if (!test.ok) return refusal(test.problem)
  if (test.value.status !== 'finished') return answeredNo(test.value, backTestText(test.value, []))
  const page = backTestRows(book, id, {
    ...{ only: 'changed', sort: 'days', order: 'more', cursor: null },
    limit: rowsShown,
  })
  const rows = page.ok ? page.value.rows : []
  return answered({ ...test.value, rows }, backTestText(test.value, rows))
}

/** A bar on standard error. */
function progressBar() {
  const bar = new SingleBar({
    stream: process.stderr,
    format: '[{bar}] {value} of {total} claims, {duration_formatted}, {eta_formatted} to go',
  })
  let isStarted = false
  return {
    show: ({ looked, total }: { readonly looked: number; readonly total: number }): void => {
      if (!isStarted) bar.start(total, 0)
      isStarted = true
      bar.update(looked)
    },
    stop: (): void => bar.stop(),
  }
}
