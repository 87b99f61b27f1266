import { type ClaimEvent, claimEventSchema } from '@forfall/rules'
import { eventWords } from '../messages/event-words.ts'
import type { FactContext } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'
import { Day } from './day.tsx'

/** An event as the log keeps it. */
type LoggedEvent = {
  readonly seq: number
  readonly type: string
  readonly on: string
  readonly data?: unknown
}

type TimelineProps = {
  readonly events: readonly LoggedEvent[]
  readonly context: FactContext
  readonly currency: string
}

/** What happened to a claim, the latest first. */
export function Timeline({ events, context, currency }: TimelineProps) {
  const words = useWords()
  return (
    <section className="panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.say('timeline.title')}</h2>
      <ol className="plain-list timeline" reversed>
        {events.toReversed().map((logged) => {
          const event = eventOf(logged)
          return (
            <li key={logged.seq}>
              <Day day={logged.on} />
              <span>
                {event === null ? logged.type : eventWords(event, { ...context, currency }, words)}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The event a log entry holds; `null` when it is of a kind this page does not know yet. */
function eventOf({ type, on, data }: LoggedEvent): ClaimEvent | null {
  const found = claimEventSchema.safeParse({ ...(data ?? {}), type, on })
  return found.success ? found.data : null
}
