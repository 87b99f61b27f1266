import { randomUUID } from 'node:crypto'
import { formatMinor, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import { type Command, Option } from 'commander'
import { claimPage } from '../../book/claim-views.ts'
import { happeningSchema, type RecordedHappening } from '../../book/happening.ts'
import { bookProblemText } from '../../book/problem-text.ts'
import { recordHappening } from '../../book/record-happening.ts'
import { type SetLaw, setLaw } from '../../book/set-law.ts'
import type { ClaimPage, ClaimRow } from '../../book/views.ts'
import { type ClaimQuestion, type ClaimSort, claimSorts } from '../../store/read-claims.ts'
import { answered, badInput, type InputError } from '../answer.ts'
import { countryOption, dayOption, limitOption, reasonOption } from '../option-types.ts'
import { refusal } from '../refusal.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'
import { addMove, addUndoMove } from './move.ts'

type Options = CommonOptions & {
  readonly search?: string
  readonly state: 'open' | 'ended' | 'all'
  readonly country?: string
  readonly policy?: string
  readonly next?: string
  readonly nextFrom?: PlainDate
  readonly nextThrough?: PlainDate
  readonly blocker?: string
  readonly onHold?: true
  readonly disputed?: true
  readonly sort: ClaimSort
  readonly descending?: true
  readonly after?: string
  readonly limit: number
}

/** `claims`: what is owed, what comes next with it, and under whose law. */
export function addClaims(program: Command, shell: Shell): void {
  const claims = program.command('claims').description('the claims of the book')
  addList(claims, shell)
  addRecord(claims, shell)
  addSetLaw(claims, shell)
  addMove(claims, shell)
  addUndoMove(claims, shell)
}

function addList(claims: Command, shell: Shell): void {
  const state = new Option('--state <state>', 'which claims').choices(['open', 'ended', 'all'])
  const sort = new Option('--sort <what>', 'what comes first').choices(claimSorts)
  const command = claims
    .command('list', { isDefault: true })
    .description('the claims of the book, with what comes next, when and why')
    .option('--search <words>', 'in invoice number, names or payment reference')
    .addOption(state.default('open'))
    .option('--country <cc>', 'whose law they are under', countryOption)
    .option('--policy <id>', 'on any version of it')
    .option('--next <kind>', 'kind of the next action; none, not-looked-at')
    .option('--next-from <day>', 'next action on that day or later', dayOption)
    .option('--next-through <day>', 'next action on that day or earlier', dayOption)
    .option('--blocker <code>', 'what stands in the way')
    .option('--on-hold', 'held by a person')
    .option('--disputed', 'disputed by the debtor')
    .addOption(sort.default('due-day'))
    .option('--descending', 'the last first')
    .option('--after <cursor>', 'the next page, by the cursor that the page before gave')
    .option('--limit <count>', 'claims on a page, at most 200', limitOption, 50)
  addWork<Options>(command, shell, (options) =>
    withBook(shell, options, async (book) => {
      const page = claimPage(book, questionOf(options, shell.clock.today()))
      return page.ok ? answered(page.value, claimsText(page.value)) : refusal(page.problem)
    }),
  )
}

const questionOf = (options: Options, day: PlainDate): ClaimQuestion => ({
  ...{ day, sort: options.sort, isDescending: options.descending === true },
  ...{ cursor: options.after, limit: options.limit },
  filter: {
    ...{ search: options.search, state: options.state, country: options.country },
    ...{ policyId: options.policy, next: options.next, blocker: options.blocker },
    ...{ nextFrom: options.nextFrom, nextThrough: options.nextThrough },
    ...{ isOnHold: options.onHold, isDisputed: options.disputed },
  },
})

function addRecord(claims: Command, shell: Shell): void {
  const command = claims
    .command('record')
    .description('record what happened to a claim: a hold, a dispute, a credit, a plan …')
    .argument('<id>', 'the claim')
    .argument('<json>', `such as {"kind":"hold","on":"2026-03-20","reason":"asked","until":null}`)
    .option('--key <text>', 'records the same once, however often it is typed')
  type Given = CommonOptions & { readonly key?: string }
  addWork<Given>(command, shell, ({ key = randomUUID(), ...common }, [id = '', typed = '']) =>
    withBook(shell, common, async (book) => {
      const happening = happeningIn(typed)
      if (!happening.ok) return badInput(happening.problem)
      const toRecord = { id, happening: happening.value, idempotencyKey: key }
      const done = recordHappening(book, toRecord, shell.clock.today())
      if (!done.ok) return refusal(done.problem)
      return answered(done.value, `${id}: ${done.value.isNew ? 'recorded' : 'recorded before'}.`)
    }),
  )
}

function happeningIn(typed: string): Result<RecordedHappening, readonly InputError[]> {
  const wrong = (message: string, place: string) => ({
    code: 'happening-unreadable',
    message,
    place,
  })
  try {
    const read = happeningSchema.safeParse(JSON.parse(typed))
    if (read.success) return ok(read.data)
    return refused(
      read.error.issues.map(({ message, path }) => wrong(message, path.join('.') || '<json>')),
    )
  } catch {
    return refused([wrong('Expected JSON.', '<json>')])
  }
}

function addSetLaw(claims: Command, shell: Shell): void {
  const command = claims
    .command('law')
    .description('put a claim under the law of a country, before anything was decided on it')
    .argument('<id>', 'the claim')
    .argument('<country>', 'country code such as NO', countryOption)
    .requiredOption('--reason <text>', 'why; it goes into the log', reasonOption)
  type Given = CommonOptions & { readonly reason: string }
  addWork<Given>(command, shell, ({ reason, ...common }, [id = '', typed = '']) =>
    withBook(shell, common, async (book) => {
      const choice = { id, country: countryOption(typed), reason }
      const set = setLaw(book, choice, shell.clock.today())
      if (set.ok) return answered(set.value, setText(set.value))
      const { problem } = set
      return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
    }),
  )
}

function setText({ id, country, pin, isNew }: SetLaw): string {
  const policy =
    pin === null
      ? `no policy of ${country} is for it, so a person has to look`
      : `policy ${pin.policyId}, version ${pin.version}`
  return `${id} ${isNew ? 'is' : 'was already'} under the law of ${country}; ${policy}.`
}

function claimsText({ claims, total, nextCursor }: ClaimPage): string {
  const heading = ['claim', 'invoice', 'debtor', 'due', 'outstanding', '', 'next', 'on', 'why']
  const shown = `${claims.length} of ${total} claims`
  const more = nextCursor === null ? '' : `; more with --after ${nextCursor}`
  return `${table(heading, claims.map(rowOf))}\n\n${shown}${more}`
}

const rowOf = (claim: ClaimRow): readonly (string | null)[] => [
  claim.id,
  claim.invoiceNumber,
  claim.debtorName,
  claim.dueOn,
  formatMinor(claim.outstandingMinor),
  claim.currency,
  claim.ending ?? claim.next?.stepTitle ?? claim.next?.kind ?? null,
  claim.next?.on ?? null,
  claim.next?.why ?? 'No run has looked at it yet.',
]
