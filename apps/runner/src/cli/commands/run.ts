import type { PlainDate } from '@forfall/rules'
import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import type { Book } from '../../book/book.ts'
import { bookProblemText } from '../../book/problem-text.ts'
import { fileSink, outboxFolder } from '../../outbox/file-sink.ts'
import { previewRun } from '../../run/preview.ts'
import { startRun } from '../../run/run-dunning.ts'
import { perSecondOf } from '../../store/read-runs.ts'
import { endRun, type RunProgress } from '../../store/runs.ts'
import { type Answer, answered, answeredNo, badInput } from '../answer.ts'
import { dayOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { previewText, runText } from '../text/run.ts'

type Options = CommonOptions & { readonly asOf: PlainDate; readonly dryRun?: boolean }

/** `run --as-of DAY`: the dunning run. */
export function addRun(program: Command, shell: Shell): void {
  const command = program
    .command('run')
    .description(
      'the dunning run: decides every due claim and lets out what may go; Ctrl-C ends it between two pages',
    )
    .requiredOption('--as-of <day>', 'the day the run is for', dayOption)
    .option('--dry-run', 'write nothing; tell what would be decided and sent')
  addWork<Options>(command, shell, (options) =>
    withBook(shell, options, (book) =>
      options.dryRun === true ? preview(book, options.asOf) : run(book, shell, options.asOf),
    ),
  )
}

async function preview(book: Book, asOf: PlainDate): Promise<Answer> {
  const found = await previewRun(book, asOf)
  return answered(found, previewText(found))
}

async function run(book: Book, shell: Shell, asOf: PlainDate): Promise<Answer> {
  const sink = fileSink(outboxFolder(book.store.file))
  const progress = shell.isTerminal ? progressBar() : null
  const onProgress = progress === null ? {} : { onProgress: progress.show }
  const started = startRun({ book, sink, asOf, ...onProgress })
  if (!started.ok) {
    const { problem } = started
    return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
  }
  const { id, done } = started.value
  const listensNoMore = shell.onInterrupt(() => endRun(book.store, id, 'cancelled'))
  try {
    const record = await done
    const answer = record.status === 'finished' ? answered : answeredNo
    return answer(record, runText(record))
  } finally {
    progress?.stop()
    listensNoMore()
  }
}

/** A bar on standard error: claims decided, then how many actions went out. */
function progressBar(): {
  readonly show: (progress: RunProgress) => void
  readonly stop: () => void
} {
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{phase} [{bar}] {value} of {total} claims, {rate} a second, {sent} sent',
  })
  let isStarted = false
  return {
    show: ({ phase, total, counters }) => {
      const values = { phase, sent: counters.sent, rate: perSecondOf(counters) ?? 0 }
      if (!isStarted) bar.start(total, 0, values)
      isStarted = true
      bar.setTotal(total)
      bar.update(Math.min(counters.looked + counters.skipped, total), values)
    },
    stop: () => bar.stop(),
  }
}
