import { IconCheck } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { Disclosure } from '../app/disclosure.tsx'
import { useWords } from '../messages/use-words.ts'
import { signOut } from './auth-api.ts'
import { useMe } from './me.ts'
import { useLeave, useStartOver } from './ways.ts'
import './sign-in.css'

/** Who is signed in and where they work; under it the ways to elsewhere and out. */
export function Who() {
  const words = useWords()
  const leave = useLeave()
  const me = useMe()
  if (me.data === undefined) return null
  const { name, organisation } = me.data
  const goOut = async () => {
    await signOut()
    await leave()
  }
  return (
    <Disclosure
      className="who"
      look="default"
      side="end"
      label={
        <>
          <span className="who-name">{name}</span>
          {organisation !== null && <span className="who-place">{organisation.name}</span>}
        </>
      }
    >
      {organisation !== null && <Workplaces at={organisation.id} />}
      <button type="button" onClick={goOut}>
        {words.say('shell.sign-out')}
      </button>
    </Disclosure>
  )
}

/** The organisations somebody can work in, where they belong to several. */
function Workplaces({ at }: { readonly at: string }) {
  const words = useWords()
  const trpc = useTRPC()
  const startOver = useStartOver()
  const found = useQuery(trpc.people.organisations.queryOptions())
  const choose = useMutation(
    trpc.people.chooseOrganisation.mutationOptions({ onSuccess: startOver }),
  )
  const organisations = found.data?.organisations ?? []
  if (organisations.length < 2) return null
  return (
    <>
      <p className="secondary small">{words.say('shell.organisation')}</p>
      <ul className="plain-list" aria-label={words.say('shell.organisation')}>
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === at}
              onClick={() => id !== at && choose.mutate({ organisationId: id })}
            >
              <IconCheck size={16} aria-hidden visibility={id === at ? undefined : 'hidden'} />
              {name}
            </button>
          </li>
        ))}
      </ul>
      <hr />
    </>
  )
}
