import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Failed, Waiting } from '../../app/answers.tsx'
import { type KeyRow, useTRPC } from '../../app/api.ts'
import { PageHead } from '../../app/page-head.tsx'
import { useWords } from '../../messages/use-words.ts'
import { useAsked } from '../use-asked.ts'
import { KeyList } from './key-list.tsx'
import { keyStateOf } from './key-state.ts'
import { NewKeyDialog } from './new-key-dialog.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'
import '../people.css'
import './keys.css'

/** The keys by which other systems come in: one's own, and for an admin everybody's. */
export function KeysPage() {
  const words = useWords()
  const trpc = useTRPC()
  const me = useQuery(trpc.people.me.queryOptions())
  const { data: health } = useQuery(trpc.health.queryOptions())
  const mine = me.data?.scopes ?? []
  const mayMake = mine.includes('keys:make')
  const button = useRef<HTMLButtonElement>(null)
  const { asked, ask, close } = useAsked<'new'>(button)
  return (
    <>
      <PageHead title={words.say('keys.title')}>
        <p className="secondary">{words.say('keys.intro')}</p>
        <div className="people-head">
          <Button
            ref={button}
            disabled={!mayMake || health === undefined}
            aria-describedby={mayMake ? undefined : 'keys-may-not'}
            onClick={() => ask('new')}
          >
            {words.say('keys.new')}
          </Button>
          {me.data !== undefined && !mayMake && (
            <span id="keys-may-not" className="secondary small">
              {words.say('keys.may-not')}
            </span>
          )}
        </div>
      </PageHead>
      {me.isError && <Failed error={me.error} retry={me.refetch} />}
      {mayMake && <Keys />}
      {asked !== null && health !== undefined && (
        <NewKeyDialog mine={mine} today={health.today} onClose={close} />
      )}
    </>
  )
}

function Keys() {
  const words = useWords()
  const found = useQuery(useTRPC().keys.list.queryOptions())
  const [showsOld, setShowsOld] = useState(false)
  const above = useRef<HTMLParagraphElement>(null)
  const { asked, ask, close } = useAsked<KeyRow>(above)
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  const now = new Date(found.dataUpdatedAt).toISOString()
  const { keys } = found.data
  const isActive = (key: KeyRow) => keyStateOf(key, now) === 'active'
  const shown = showsOld ? keys : keys.filter(isActive)
  return (
    <div className="people-sections">
      {keys.some((key) => !isActive(key)) && (
        <Checkbox
          label={words.say('keys.show-old')}
          checked={showsOld}
          onChange={({ currentTarget }) => setShowsOld(currentTarget.checked)}
        />
      )}
      <section className="panel" aria-label={words.say('keys.title')}>
        <p ref={above} tabIndex={-1} className={shown.length > 0 ? 'visually-hidden' : 'secondary'}>
          {words.say(shown.length > 0 ? 'keys.title' : 'keys.none')}
        </p>
        {shown.length > 0 && <KeyList keys={shown} now={now} onRevoke={ask} />}
      </section>
      {asked !== null && <RevokeDialog entry={asked} onClose={close} />}
    </div>
  )
}
