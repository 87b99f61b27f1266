import type { Command } from 'commander'
import type { Book } from '../../book/book.ts'
import { bookProblemText } from '../../book/problem-text.ts'
import { type Replay, replayStored } from '../../book/replay.ts'
import { allDecisionIds } from '../../store/decisions.ts'
import { type Answer, answered, answeredNo, badInput } from '../answer.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'

type Options = CommonOptions & { readonly all?: boolean }

/** `replay`: makes decisions of the book again and compares every byte. */
export function addReplay(program: Command, shell: Shell): void {
  const command = program
    .command('replay')
    .description('make a decision of the book again, from what it rested on then')
    .argument('[decision]', 'id of the decision')
    .option('--all', 'every decision of the book')
  addWork<Options>(command, shell, ({ all, ...common }, [id]) =>
    withBook(shell, common, async (book) => {
      if (all === true) return replayAll(book)
      if (id !== undefined) return replayOne(book, id)
      const message = 'Expected the id of a decision, or --all.'
      return badInput([{ code: 'missing-argument', message, place: 'decision' }])
    }),
  )
}

function replayOne(book: Book, id: string): Answer {
  const replay = replayStored(book, id)
  if (!replay.ok) {
    const { problem } = replay
    return badInput([{ code: problem.code, message: bookProblemText(problem), place: id }])
  }
  const answer = replay.value.isSame ? answered : answeredNo
  return answer(replay.value, `${id}: ${outcomeText(replay.value)}`)
}

const outcomeText = ({ isSame, decidedBy, engineVersion, replayed }: Replay): string => {
  if (isSame) return `the same, to the last byte. ${replayed.explanation.summary}`
  const engines = decidedBy === engineVersion ? '' : ` Engine ${decidedBy} decided then.`
  return `another decision comes out under engine ${engineVersion}.${engines}`
}

function replayAll(book: Book): Answer {
  const outcomes = [...allDecisionIds(book.store)].map((id) => ({
    id,
    why: differenceOf(book, id),
  }))
  const differing = outcomes.filter(({ why }) => why !== null)
  const [replayed, same] = [outcomes.length, outcomes.length - differing.length]
  const text = `${replayed} decisions made again, ${differing.length} came out otherwise.`
  const document = { replayed, same, differing }
  if (differing.length === 0) return answered(document, text)
  return answeredNo(document, [text, ...differing.map(({ id, why }) => `${id}: ${why}`)].join('\n'))
}

/** Why a decision does not come out again; `null` when it does. */
function differenceOf(book: Book, id: string): string | null {
  const replay = replayStored(book, id)
  if (!replay.ok) return bookProblemText(replay.problem)
  return replay.value.isSame ? null : outcomeText(replay.value)
}
