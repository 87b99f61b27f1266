import { Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../app/answers.tsx'
import { type PolicyRow, useTRPC } from '../app/api.ts'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'

/** The list of policies. */
export function PoliciesPage() {
  const words = useWords()
  const policies = useQuery(useTRPC().policies.list.queryOptions())
  return (
    <>
      <PageHead title={words.say('policies.title')} />
      {policies.isPending && <Waiting />}
      {policies.isError && <Failed error={policies.error} retry={policies.refetch} />}
      {policies.data !== undefined && <PoliciesTable policies={policies.data} />}
    </>
  )
}

function PoliciesTable({ policies }: { readonly policies: readonly PolicyRow[] }) {
  const words = useWords()
  return (
    <div className="panel table-scroll">
      <Table aria-label={words.say('policies.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.say('policies.policy')}</Table.Th>
            <Table.Th scope="col">{words.say('policies.country')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {words.say('policies.version')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {words.say('policies.steps')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {words.say('policies.claims')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {policies.map((policy) => (
            <PolicyLine key={policy.id} policy={policy} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function PolicyLine({ policy }: { readonly policy: PolicyRow }) {
  const words = useWords()
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to="/policies/$policyId" params={{ policyId: policy.id }}>
          {words.text(policy.title)}
        </Link>
      </Table.Th>
      <Table.Td>{policy.jurisdiction}</Table.Td>
      <Table.Td ta="right" className="numbers">
        {policy.version}
      </Table.Td>
      <Table.Td ta="right" className="numbers">
        {words.number(policy.stepCount)}
      </Table.Td>
      <Table.Td ta="right" className="numbers">
        {words.number(policy.claimCount)}
      </Table.Td>
    </Table.Tr>
  )
}
