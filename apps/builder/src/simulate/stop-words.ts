import type { ClaimEvent } from '@forfall/rules'
import { eventWords } from '../messages/event-words.ts'
import type { FactContext } from '../messages/fact-words.ts'
import type { Words } from '../messages/use-words.ts'
import type { Stop } from './stops.ts'

/** What happened on a day, a sentence for each thing. */
export function stopLines(stop: Stop, context: FactContext, words: Words): readonly string[] {
  const lines = toldEvents(stop.events).map((event) => eventWords(event, context, words))
  const due = stop.isDue ? [words.say('simulate.falls-due')] : []
  if (lines.length + due.length > 0) return [...due, ...lines]
  return [words.say('simulate.held-up')]
}

/** Without decisions of which something else of the same day tells what became. */
export function toldEvents(events: readonly ClaimEvent[]): readonly ClaimEvent[] {
  const idsOf = (event: ClaimEvent) => ('decisionId' in event ? event.decisionId : null)
  const told = new Set(events.filter(({ type }) => type !== 'decision-made').map(idsOf))
  return events.filter((event) => event.type !== 'decision-made' || !told.has(event.decisionId))
}
