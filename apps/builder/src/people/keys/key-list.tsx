import { Button } from '@mantine/core'
import type { KeyRow } from '../../app/api.ts'
import { usePeople } from '../../editor/use-people.ts'
import { useWords } from '../../messages/use-words.ts'
import { useWhen } from '../../review/when.ts'
import { isKeyScope } from './key-scopes.ts'
import { type KeyState, keyStateOf } from './key-state.ts'

type KeyListProps = {
  readonly keys: readonly KeyRow[]
  readonly now: string
  readonly onRevoke: (key: KeyRow) => void
}

/** Keys: what each may do, who made it, when it was used, and the way to end it. */
export function KeyList({ keys, now, onRevoke }: KeyListProps) {
  const words = useWords()
  return (
    <ul className="plain-list people-rows" aria-label={words.say('keys.title')}>
      {keys.map((key) => (
        <KeyEntry key={key.id} entry={key} state={keyStateOf(key, now)} onRevoke={onRevoke} />
      ))}
    </ul>
  )
}

type KeyEntryProps = Pick<KeyListProps, 'onRevoke'> & {
  readonly entry: KeyRow
  readonly state: KeyState
}

function KeyEntry({ entry, state, onRevoke }: KeyEntryProps) {
  const words = useWords()
  return (
    <li className="people-row">
      <div>
        <span className="people-name">{entry.name}</span>
        <span className={`chip keys-${state}`}>{words.say(`keys.state-${state}`)}</span>
        <code className="people-detail">{entry.start}…</code>
        <Story entry={entry} />
      </div>
      <ul className="plain-list people-chips" aria-label={words.say('keys.column-scopes')}>
        {entry.scopes.filter(isKeyScope).map((scope) => (
          <li key={scope} className="chip keys-scope">
            {words.say(`scope.${scope}`)}
          </li>
        ))}
      </ul>
      <div className="people-actions">
        {state !== 'revoked' && (
          <Button
            variant="default"
            size="xs"
            aria-label={words.say('people.button-of', {
              button: words.say('keys.revoke'),
              name: entry.name,
            })}
            onClick={() => onRevoke(entry)}
          >
            {words.say('keys.revoke')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** From whom a key is, when it was used last, and how long it works. */
function Story({ entry }: { readonly entry: KeyRow }) {
  const words = useWords()
  const when = useWhen()
  const people = usePeople()
  const { userId, createdAt, lastUsedAt, expiresAt, revokedAt } = entry
  const facts = [
    [
      'maker',
      words.say('keys.made-on', { who: people.get(userId) ?? userId, when: when(createdAt) }),
    ],
    ['used', lastUsedAt === null ? words.say('keys.never-used') : when(lastUsedAt)],
    ['state', lifeText()],
  ] as const
  function lifeText(): string {
    if (revokedAt !== null)
      return `${words.say('keys.state-revoked')} ${words.say('keys.since', { when: when(revokedAt) })}`
    return expiresAt === null
      ? words.say('keys.no-end')
      : words.say('keys.until', { when: when(expiresAt) })
  }
  return (
    <dl className="keys-story">
      {facts.map(([fact, text]) => (
        <div key={fact}>
          <dt>{words.say(`keys.column-${fact}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
