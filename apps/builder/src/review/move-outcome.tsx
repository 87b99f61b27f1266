import { startPosition } from '@forfall/rules'
import { Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { MovedRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import './review.css'

/** How many claims are shown; the figures count all. */
const shownMax = 200

/** What becomes of each claim of a move: how many move, and why the others are left. */
export function MoveOutcome({ claims }: { readonly claims: readonly MovedRow[] }) {
  const words = useWords()
  const moved = claims.filter(({ why }) => why === null).length
  return (
    <>
      <p role="status">{words.say('review.move-counts', { moved, left: claims.length - moved })}</p>
      <div className="table-scroll move-claims">
        <Table aria-label={words.say('review.running')} verticalSpacing={4} horizontalSpacing={12}>
          <Table.Thead>
            <Table.Tr>
              {(['claim', 'from', 'to'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {words.say(`review.move-${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {claims.slice(0, shownMax).map((claim) => (
              <MovedClaim key={claim.claimId} claim={claim} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  )
}

function MovedClaim({ claim }: { readonly claim: MovedRow }) {
  const words = useWords()
  const { claimId, invoiceNumber, fromPosition, toPosition, why } = claim
  const named = (position: string) =>
    position === startPosition ? words.say('review.move-start') : position
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to="/claims/$claimId" params={{ claimId }}>
          {invoiceNumber}
        </Link>
      </Table.Th>
      <Table.Td>{named(fromPosition)}</Table.Td>
      <Table.Td>
        {toPosition === null ? (
          <>
            {words.say('review.move-left')}: {why !== null && words.say(`review.left-${why}`)}
          </>
        ) : (
          named(toPosition)
        )}
      </Table.Td>
    </Table.Tr>
  )
}
