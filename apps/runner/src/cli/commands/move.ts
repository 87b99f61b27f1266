import { type PlainDate, type Result, startPosition } from '@forfall/rules'
import { type Command, InvalidArgumentError } from 'commander'
import type { Book } from '../../book/book.ts'
import type { BookProblem } from '../../book/problems.ts'
import {
  applyMove,
  type MoveDone,
  type MoveResult,
  previewMove,
} from '../../placing/move-claims.ts'
import type { MoveAsked } from '../../placing/move-outcome.ts'
import { moveText } from '../../placing/move-text.ts'
import { undoMove } from '../../placing/undo-move.ts'
import type { PolicyPin } from '../../store/claims.ts'
import { type Answer, answered, badInput } from '../answer.ts'
import { pinOption, reasonOption } from '../option-types.ts'
import { refusal } from '../refusal.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

type Mapping = { readonly [oldStep: string]: string }

type Options = CommonOptions & {
  readonly to: PolicyPin
  readonly from?: PolicyPin
  readonly map: Mapping
  readonly apply?: boolean
  readonly reason?: string
}

/** `claims move`: running claims to another policy version, shown first and done with `--apply`. */
export function addMove(claims: Command, shell: Shell): void {
  const command = claims
    .command('move')
    .description('move running claims to another policy version; shows what would become of each')
    .argument('[id...]', 'claims; without any, the open ones on other versions of the policy')
    .requiredOption('--to <policy@version>', 'where they go', pinOption)
    .option('--from <policy@version>', 'only the open claims on this version', pinOption)
    .option('--map <old=new>', 'the new step for claims on an old one', mapOption, {})
    .option('--apply', 'move them')
    .option('--reason <text>', 'why; needed with --apply', reasonOption)
  addWork<Options>(command, shell, (options, ids) =>
    withBook(shell, options, (book) => moved(book, { options, ids, today: shell.clock.today() })),
  )
}

type Given = {
  readonly options: Options
  readonly ids: readonly string[]
  readonly today: PlainDate
}

async function moved(book: Book, { options, ids, today }: Given): Promise<Answer> {
  const { to, map, apply = false, reason } = options
  const asked: MoveAsked = { to, mapping: map, claims: selected(options, ids) }
  if (!apply) return resultAnswer(await previewMove(book, asked, today))
  if (reason === undefined) return noReason
  return resultAnswer(await applyMove(book, { ...asked, reason }, today))
}

const resultAnswer = (result: Result<MoveResult | MoveDone, BookProblem>): Answer =>
  result.ok ? answered(result.value, resultText(result.value)) : refusal(result.problem)

/** `claims undo-move`: claims of a move back to where they were. */
export function addUndoMove(claims: Command, shell: Shell): void {
  const command = claims
    .command('undo-move')
    .description('take a move back for every claim on which nothing was done since')
    .argument('<move>', 'id of the move')
  addWork<CommonOptions>(command, shell, (common, [id = '']) =>
    withBook(shell, common, async (book) => {
      const undone = await undoMove(book, id, shell.clock.today())
      if (!undone.ok) return refusal(undone.problem)
      const { counts } = undone.value
      const lines = counts.map(({ outcome, why, count }) => [count, outcome, why])
      return answered(undone.value, table(['claims', 'are', 'why'], lines))
    }),
  )
}

const selected = ({ to, from }: Options, ids: readonly string[]): MoveAsked['claims'] =>
  ids.length > 0 ? { ids } : { from: from ?? { policyId: to.policyId, version: null } }

const noReason: Answer = badInput([
  { code: 'reason-missing', message: 'Say why the claims are moved.', place: '--reason' },
])

function mapOption(text: string, before: Mapping): Mapping {
  const [old, step, ...more] = text.split('=')
  if (old === undefined || old === '' || step === undefined || step === '' || more.length > 0)
    throw new InvalidArgumentError(
      `Expected an old step, "=" and a new step or "${startPosition}", such as reminder=reminder-1.`,
    )
  return { ...before, [old]: step }
}

function resultText(result: MoveResult | MoveDone): string {
  const rows = result.claims.map(({ claimId, invoiceNumber, from, toPosition, ...left }) => {
    const where = from === null ? null : `${from.policyId}@${from.version}`
    const why = left.why === null ? null : moveText(left.why)
    return [
      claimId,
      invoiceNumber,
      where,
      left.fromPosition,
      toPosition,
      left.subject,
      left.on,
      why,
    ]
  })
  const heading = ['claim', 'invoice', 'on', 'stands on', 'goes to', 'about', 'day', 'left because']
  const total = (isMoving: boolean): number =>
    result.counts.reduce(
      (sum, { why, count }) => ((why === null) === isMoving ? sum + count : sum),
      0,
    )
  const counted = `${total(true)} claims move, ${total(false)} are left.`
  const how =
    'moveId' in result
      ? `They were moved; take it back with: claims undo-move ${result.moveId}`
      : 'Nothing was changed; move them with --apply --reason TEXT.'
  return `${table(heading, rows)}\n\n${counted}\n${how}`
}
