import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../app/answers.tsx'
import { useTRPC } from '../app/api.ts'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { useStartOver } from './ways.ts'

/** The page of a person who works in no organisation, or no more in the one they chose. */
export function ChooseOrganisation() {
  const words = useWords()
  const trpc = useTRPC()
  const startOver = useStartOver()
  const organisations = useQuery(trpc.people.organisations.queryOptions())
  const choose = useMutation(
    trpc.people.chooseOrganisation.mutationOptions({ onSuccess: startOver }),
  )
  if (organisations.isError)
    return <Failed error={organisations.error} retry={organisations.refetch} />
  if (organisations.data === undefined) return <Waiting />
  const found = organisations.data.organisations
  return (
    <>
      <PageHead title={words.say('entry.choose-organisation')} />
      {found.length === 0 && <p>{words.say('entry.no-organisation')}</p>}
      <ul className="plain-list">
        {found.map(({ id, name }) => (
          <li key={id}>
            <Button variant="default" onClick={() => choose.mutate({ organisationId: id })}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
