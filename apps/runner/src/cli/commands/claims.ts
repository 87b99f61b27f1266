import { formatMinor } from '@forfall/rules'
import { type Command, Option } from 'commander'
import { claimPage } from '../../book/claim-views.ts'
import type { ClaimPage, ClaimRow } from '../../book/views.ts'
import { answered } from '../answer.ts'
import { limitOption } from '../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

type Options = CommonOptions & {
  readonly search?: string
  readonly state: 'open' | 'ended' | 'all'
  readonly after?: string
  readonly limit: number
}

/** `claims`: what is owed, and what comes next with it. */
export function addClaims(program: Command, shell: Shell): void {
  const state = new Option('--state <state>', 'which claims').choices(['open', 'ended', 'all'])
  const command = program
    .command('claims')
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
