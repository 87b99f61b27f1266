import { formatMinor } from '@forfall/rules'
import { type Command, Option } from 'commander'
import { claimPage } from '../../book/claim-views.ts'
import { bookProblemText } from '../../book/problem-text.ts'
import { type SetLaw, setLaw } from '../../book/set-law.ts'
import type { ClaimPage, ClaimRow } from '../../book/views.ts'
import { answered, badInput } from '../answer.ts'
import { countryOption, limitOption, reasonOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'
import { addMove, addUndoMove } from './move.ts'

type Options = CommonOptions & {
  readonly search?: string
  readonly state: 'open' | 'ended' | 'all'
  readonly after?: string
  readonly limit: number
}

/** `claims`: what is owed, what comes next with it, and under whose law. */
export function addClaims(program: Command, shell: Shell): void {
  const claims = program.command('claims').description('the claims of the book')
  addList(claims, shell)
  addSetLaw(claims, shell)
  addMove(claims, shell)
  addUndoMove(claims, shell)
}

function addList(claims: Command, shell: Shell): void {
  const state = new Option('--state <state>', 'which claims').choices(['open', 'ended', 'all'])
  const command = claims
    .command('list', { isDefault: true })
    .description('the claims of the book, with what comes next, when and why')
    .option('--search <words>', 'in invoice number, names or payment reference')
    .addOption(state.default('open'))
    .option('--after <id>', 'the page after this claim')
    .option('--limit <count>', 'claims on a page, at most 200', limitOption, 50)
  addWork<Options>(command, shell, ({ search, state: which, after, limit, ...common }) =>
    withBook(shell, common, async (book) => {
      const page = await claimPage(book, { search, state: which, cursor: after, limit })
      return answered(page, claimsText(page))
    }),
  )
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
