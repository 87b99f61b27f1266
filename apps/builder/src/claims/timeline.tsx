import { type ClaimEvent, claimEventSchema } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { ClaimDetails } from '../app/api.ts'
import { usePeople } from '../editor/use-people.ts'
import { eventWords } from '../messages/event-words.ts'
import type { FactContext } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'
import { LetterDrawer } from '../operate/parts/letter-drawer.tsx'
import { actorText } from '../people/audit/entry-words.ts'
import { useAsked } from '../people/use-asked.ts'
import { useWhen } from '../review/when.ts'
import { Day } from './day.tsx'

/** An event as the log keeps it. */
type LoggedEvent = ClaimDetails['events'][number]

type TimelineProps = {
  readonly events: readonly LoggedEvent[]
  readonly context: FactContext
  readonly currency: string
}

/** What happened to a claim, the latest first: who recorded it, and its letters as they went out. */
export function Timeline({ events, context, currency }: TimelineProps) {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const reading = useAsked<string>(heading)
  return (
    <section className="panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title" ref={heading} tabIndex={-1}>
        {words.say('timeline.title')}
      </h2>
      <ol className="plain-list timeline" reversed>
        {events.toReversed().map((logged) => {
          const event = eventOf(logged)
          const letter = event === null ? null : letterOf(event)
          return (
            <li key={logged.seq}>
              <Day day={logged.on} />
              <div>
                {event === null ? logged.type : eventWords(event, { ...context, currency }, words)}
                {event !== null && <Reason event={event} />}
                <Recorded logged={logged} />
                {letter !== null && (
                  <Button variant="default" size="xs" mt={4} onClick={() => reading.ask(letter)}>
                    {words.say('operate.read-letter', { day: words.day(logged.on) })}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {reading.asked !== null && <LetterDrawer actionId={reading.asked} onClose={reading.close} />}
    </section>
  )
}

/** What a person gave as reason, where the sentence of the event does not say it. */
function Reason({ event }: { readonly event: ClaimEvent }) {
  const isSaid = 'reason' in event && typeof event.reason === 'string' && !saysReason(event)
  return isSaid ? <q className="timeline-reason">{event.reason}</q> : null
}

const saysReason = ({ type }: ClaimEvent): boolean =>
  type === 'hold-placed' ||
  type === 'action-withdrawn' ||
  type === 'action-changed' ||
  type === 'decision-made'

/** Who recorded an event and when; nothing of what came in before that was noted. */
function Recorded({ logged: { actor, recordedAt } }: { readonly logged: LoggedEvent }) {
  const words = useWords()
  const people = usePeople()
  const when = useWhen()
  if (actor === null) return null
  const who = actorText({ actorKind: actor.kind, actorId: actor.id }, people, words)
  return (
    <span className="amounts-detail">
      {words.say('operate.recorded', { who, when: when(recordedAt) })}
    </span>
  )
}

/** The action whose letter an event says has gone out; `null` for any other event. */
const letterOf = (event: ClaimEvent): string | null =>
  event.type.endsWith('-sent') && 'decisionId' in event ? event.decisionId : null

/** The event a log entry holds; `null` when it is of a kind this page does not know yet. */
function eventOf({ type, on, data }: LoggedEvent): ClaimEvent | null {
  const found = claimEventSchema.safeParse({ ...data, type, on })
  return found.success ? found.data : null
}
