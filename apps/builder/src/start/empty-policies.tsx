import { Button } from '@mantine/core'
import { useWords } from '../messages/use-words.ts'
import { type OriginKind, originKinds } from './new-policy/origin.ts'

type EmptyPoliciesProps = {
  readonly mayWrite: boolean
  readonly onBegin: (origin: OriginKind) => void
}

/** What stands where there is no policy yet: what one is, and the ways to the first. */
export function EmptyPolicies({ mayWrite, onBegin }: EmptyPoliciesProps) {
  const words = useWords()
  return (
    <section className="panel start-empty" aria-labelledby="start-empty-title">
      <h2 id="start-empty-title">{words.say('start.empty-title')}</h2>
      <p>{words.say('start.empty-text')}</p>
      <ul className="plain-list start-ways">
        {originKinds
          // There is nothing to copy yet.
          .filter((kind) => kind !== 'copy')
          .map((kind) => (
            <li key={kind}>
              <Button
                variant={kind === 'template' ? 'filled' : 'default'}
                disabled={!mayWrite}
                aria-describedby={`start-about-${kind}`}
                onClick={() => onBegin(kind)}
              >
                {words.say(`start.from-${kind}`)}
              </Button>
              <p id={`start-about-${kind}`} className="secondary small">
                {words.say(`start.about-${kind}`)}
              </p>
            </li>
          ))}
      </ul>
      {!mayWrite && <p className="secondary">{words.say('start.may-not-write')}</p>}
    </section>
  )
}
