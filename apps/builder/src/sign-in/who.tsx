import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { signOut } from './auth-api.ts'
import { useMe } from './me.ts'
import { useLeave, useStartOver } from './ways.ts'
import './sign-in.css'

/** Who is signed in, where they work, and the way out. */
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
    <div className="who">
      <span className="who-name">{name}</span>
      {organisation !== null && <Workplace organisation={organisation} />}
      <Button variant="default" size="xs" onClick={goOut}>
        {words.say('shell.sign-out')}
      </Button>
    </div>
  )
}

type Organisation = { readonly id: string; readonly name: string }

/** The organisation somebody works in; a choice, where they belong to several. */
function Workplace({ organisation }: { readonly organisation: Organisation }) {
  const words = useWords()
  const trpc = useTRPC()
  const startOver = useStartOver()
  const found = useQuery(trpc.people.organisations.queryOptions())
  const choose = useMutation(
    trpc.people.chooseOrganisation.mutationOptions({ onSuccess: startOver }),
  )
  const organisations = found.data?.organisations ?? []
  if (organisations.length < 2) return <span className="secondary">{organisation.name}</span>
  return (
    <NativeSelect
      size="xs"
      aria-label={words.say('shell.organisation')}
      value={organisation.id}
      onChange={({ currentTarget }) => choose.mutate({ organisationId: currentTarget.value })}
      data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
