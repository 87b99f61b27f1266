import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useWords } from '../messages/use-words.ts'
import { stopLines } from './stop-words.ts'
import type { Stop } from './stops.ts'
import { useFactContext } from './use-simulation.ts'

/** What happened at a stop, a sentence for each thing. */
export function useStopLines(): (stop: Stop) => readonly string[] {
  const context = useFactContext()
  const words = useWords()
  return (stop) => stopLines(stop, context, words)
}

/** Days and months where there is little room, and days of the week. */
export function useShortDays() {
  const intl = useIntl()
  return useMemo(() => {
    const at = (day: string) => `${day}T00:00:00Z`
    return {
      day: (day: string) =>
        intl.formatDate(at(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      month: (day: string) =>
        intl.formatDate(at(day), { month: 'short', year: '2-digit', timeZone: 'UTC' }),
      weekday: (day: string) => intl.formatDate(at(day), { weekday: 'long', timeZone: 'UTC' }),
    }
  }, [intl])
}
