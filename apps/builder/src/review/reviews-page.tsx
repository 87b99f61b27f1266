import { SegmentedControl, Table } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../app/answers.tsx'
import { type SubmissionRow, useTRPC } from '../app/api.ts'
import { PageHead } from '../app/page-head.tsx'
import { usePeople } from '../editor/use-people.ts'
import { useWords } from '../messages/use-words.ts'
import { statusMessage, statusTone } from './status-words.ts'
import { usePolicyTitles } from './use-policy-titles.ts'
import { useWhen } from './when.ts'
import './review.css'

const route = getRouteApi('/reviews')

/** What was handed in, and waits for a second person. */
export function ReviewsPage() {
  const words = useWords()
  const { show } = route.useSearch()
  const navigate = route.useNavigate()
  const reviews = useQuery(useTRPC().reviews.list.queryOptions({}))
  const shown = reviews.data?.submissions.filter(
    ({ status }) => show === 'all' || status === 'open' || status === 'approved',
  )
  return (
    <>
      <PageHead title={words.say('review.title')}>
        <SegmentedControl
          mt={8}
          aria-label={words.say('review.filter')}
          value={show}
          onChange={(value) =>
            void navigate({ search: { show: value === 'all' ? 'all' : 'open' } })
          }
          data={(['open', 'all'] as const).map((value) => ({
            value,
            label: words.say(`review.filter-${value}`),
          }))}
        />
      </PageHead>
      {reviews.isError && <Failed error={reviews.error} retry={reviews.refetch} />}
      {reviews.isPending && <Waiting />}
      {shown !== undefined && <Reviews submissions={shown} isAll={show === 'all'} />}
    </>
  )
}

type ReviewsProps = { readonly submissions: readonly SubmissionRow[]; readonly isAll: boolean }

function Reviews({ submissions, isAll }: ReviewsProps) {
  const words = useWords()
  const isWide = useMediaQuery('(min-width: 900px)')
  if (submissions.length === 0)
    return (
      <div className="panel">
        <h2>{words.say(isAll ? 'review.none' : 'review.none-open')}</h2>
        <p>{words.say('review.none-open-text')}</p>
      </div>
    )
  return isWide ? (
    <ReviewsTable submissions={submissions} />
  ) : (
    <ReviewsCards submissions={submissions} />
  )
}

type RowsProps = { readonly submissions: readonly SubmissionRow[] }

const columns = ['policy', 'status', 'by', 'when'] as const

function ReviewsTable({ submissions }: RowsProps) {
  const words = useWords()
  const tell = useTold()
  return (
    <div className="panel table-scroll">
      <Table aria-label={words.say('review.title')} verticalSpacing={8} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {words.say(`review.column-${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {submissions.map((submission) => {
            const told = tell(submission)
            return (
              <Table.Tr key={submission.id}>
                <Table.Th scope="row">
                  <ReviewLink submission={submission} title={told.title} />
                </Table.Th>
                <Table.Td>
                  <Status status={submission.status} />
                </Table.Td>
                <Table.Td>{told.by}</Table.Td>
                <Table.Td className="numbers">{told.when}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function ReviewsCards({ submissions }: RowsProps) {
  const words = useWords()
  const tell = useTold()
  return (
    <ul className="plain-list review-cards" aria-label={words.say('review.title')}>
      {submissions.map((submission) => {
        const told = tell(submission)
        return (
          <li key={submission.id} className="panel">
            <ReviewLink submission={submission} title={told.title} />
            <p>
              <Status status={submission.status} />
            </p>
            <p className="secondary small">
              {told.by} · {told.when}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** Puts into words who handed what in, and when. */
function useTold() {
  const people = usePeople()
  const titleOf = usePolicyTitles()
  const when = useWhen()
  return ({ policyId, submittedBy, submittedAt }: SubmissionRow) => ({
    title: titleOf(policyId),
    by: people.get(submittedBy) ?? submittedBy,
    when: when(submittedAt),
  })
}

type ReviewLinkProps = { readonly submission: SubmissionRow; readonly title: string }

const ReviewLink = ({ submission: { id }, title }: ReviewLinkProps) => (
  <Link to="/reviews/$submissionId" params={{ submissionId: id }}>
    {title}
  </Link>
)

/** Where a submission stands, as a badge. */
export function Status({ status }: Pick<SubmissionRow, 'status'>) {
  const words = useWords()
  return <span className={`chip ${statusTone[status]}`}>{words.say(statusMessage(status))}</span>
}
