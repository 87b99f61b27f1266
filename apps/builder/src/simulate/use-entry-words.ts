import {
  balanceRulesOf,
  type ClaimState,
  eventsOfHappening,
  foldClaim,
  type HappeningOn,
  openingEvents,
} from '@forfall/rules'
import { useMemo } from 'react'
import { eventWords } from '../messages/event-words.ts'
import { useWords } from '../messages/use-words.ts'
import { givenIn, kindOf } from './run.ts'
import { useFactContext, useSimulation, useWalkedDocument } from './use-simulation.ts'

/** What is to happen, in a sentence without its day. */
export function useEntryWords(): (entry: HappeningOn) => string {
  const words = useWords()
  const context = useFactContext()
  const state = useOpenedClaim()
  return ({ on, happens }) => {
    const outcome = happens['review-closed']
    if (outcome !== undefined)
      return words.say(outcome === 'stop' ? 'event.review-stopped' : 'event.review-continued')
    const events = state === null ? [] : eventsOfHappening(happens, on, state)
    return events.length === 0
      ? words.say(`simulate.kind-${kindOf(happens)}`)
      : events.map((event) => eventWords(event, context, words)).join(', ')
  }
}

/** The claim as it came in: what happens is put into words as it would befall it. */
function useOpenedClaim(): ClaimState | null {
  const document = useWalkedDocument()
  const base = useSimulation((state) => state.run.base)
  const { jurisdiction } = useFactContext().wording
  return useMemo(
    () =>
      jurisdiction === null
        ? null
        : foldClaim('', openingEvents(givenIn(base)), balanceRulesOf(document, jurisdiction)),
    [document, base, jurisdiction],
  )
}
