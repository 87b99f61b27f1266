import type { PlainDate } from '@forfall/rules'
import { Button, Table } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC, type VersionRow } from '../../app/api.ts'
import { usePeople } from '../../editor/use-people.ts'
import { useWords } from '../../messages/use-words.ts'
import { useMay } from '../../start/use-may.ts'
import { Refused } from '../refused.tsx'
import { useWhen } from '../when.ts'
import { RetireDialog } from './retire-dialog.tsx'
import { versionState } from './version-state.ts'

type VersionsTableProps = {
  readonly policyId: string
  readonly versions: readonly VersionRow[]
  readonly today: PlainDate
}

const columns = [
  'version',
  'state',
  'from',
  'until',
  'published',
  'signed',
  'claims',
  'hash',
  'acts',
] as const

/** The versions, newest first, with who stands behind each. */
export function VersionsTable({ policyId, versions, today }: VersionsTableProps) {
  const words = useWords()
  const [retired, setRetired] = useState<VersionRow | null>(null)
  const restore = useRestore(policyId)
  return (
    <div className="panel table-scroll">
      <Refused error={restore.error} />
      <Table aria-label={words.say('review.versions')} verticalSpacing={8} horizontalSpacing={12}>
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
          {versions.map((version) => (
            <Table.Tr key={version.version}>
              <Facts version={version} today={today} />
              <Table.Td>
                <Acts
                  policyId={policyId}
                  version={version}
                  today={today}
                  onRestore={() => restore.mutate(version.version)}
                  onRetire={() => setRetired(version)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <RetireDialog
        policyId={policyId}
        version={retired}
        today={today}
        onClose={() => setRetired(null)}
      />
    </div>
  )
}

type FactsProps = { readonly version: VersionRow; readonly today: PlainDate }

function Facts({ version: row, today }: FactsProps) {
  const words = useWords()
  const people = usePeople()
  const when = useWhen()
  const nameOf = (id: string | null) => {
    if (id === null) return '–'
    return id === 'release' ? words.say('review.by-release') : (people.get(id) ?? id)
  }
  return (
    <>
      <Table.Th scope="row" className="numbers">
        {row.version}
      </Table.Th>
      <Table.Td>
        <span className="chip">{words.say(`review.state-${versionState(row, today)}`)}</span>
      </Table.Td>
      <Table.Td className="numbers nowrap">{words.day(row.effectiveFrom)}</Table.Td>
      <Table.Td className="numbers nowrap">
        {row.until === null ? '–' : words.day(row.until)}
      </Table.Td>
      <Table.Td className="numbers">
        {when(row.publishedAt)}
        <span className="version-by">{nameOf(row.publishedBy)}</span>
      </Table.Td>
      <Table.Td>{nameOf(row.approvedBy)}</Table.Td>
      <Table.Td className="numbers">{words.number(row.claimCount)}</Table.Td>
      <Table.Td>
        <code className="hash" title={row.hash}>
          {row.hash.slice(0, 12)}
        </code>
      </Table.Td>
    </>
  )
}

type ActsProps = FactsProps & {
  readonly policyId: string
  readonly onRestore: () => void
  readonly onRetire: () => void
}

function Acts({ policyId, version: row, today, onRestore, onRetire }: ActsProps) {
  const words = useWords()
  const mayWrite = useMay('policies:write')
  const mayAssign = useMay('policies:assign')
  const drafts = useQuery(useTRPC().drafts.list.queryOptions()).data?.drafts
  const hasDraft = drafts?.some((draft) => draft.policyId === policyId) === true
  const { version, supersedes } = row
  const state = versionState(row, today)
  return (
    <div className="version-acts">
      <Link
        to="/policies/$policyId"
        params={{ policyId }}
        search={{ v: version }}
        aria-label={words.say('review.view-version', { version })}
      >
        {words.say('review.view')}
      </Link>
      <Link
        to="/policies/$policyId/print"
        params={{ policyId }}
        search={{ v: version }}
        aria-label={words.say('paper.link-version', { version })}
      >
        {words.say('paper.link-short')}
      </Link>
      {supersedes !== null && (
        <Link
          to="/policies/$policyId"
          params={{ policyId }}
          search={{ v: version, mode: 'compare', cmp: supersedes }}
          aria-label={words.say('review.compare-version', { version })}
        >
          {words.say('review.compare')}
        </Link>
      )}
      <Button
        size="compact-xs"
        variant="default"
        disabled={!mayWrite || hasDraft}
        title={hasDraft ? words.say('review.restore-exists') : undefined}
        aria-label={words.say('review.restore-version', { version })}
        onClick={onRestore}
      >
        {words.say('review.restore')}
      </Button>
      {(state === 'in-force' || state === 'scheduled') && !row.isRetired && (
        <Button
          size="compact-xs"
          variant="default"
          disabled={!mayAssign}
          title={mayAssign ? undefined : words.say('review.may-not-assign')}
          aria-label={words.say('review.retire-version', { version })}
          onClick={onRetire}
        >
          {words.say('review.retire')}
        </Button>
      )}
    </div>
  )
}

/** Begins a draft from a version, which comes back as a new one, and goes to it. */
function useRestore(policyId: string) {
  const { drafts } = useTRPC()
  const client = useQueryClient()
  const navigate = useNavigate()
  const begin = useMutation(
    drafts.begin.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: drafts.pathKey() })
        await client.invalidateQueries({ queryKey: ['opened-policy', policyId, null] })
        await navigate({ to: '/policies/$policyId', params: { policyId } })
      },
    }),
  )
  return {
    error: begin.error,
    mutate: (version: number) =>
      begin.mutate({ policyId, origin: { kind: 'version', policyId, version } }),
  }
}
