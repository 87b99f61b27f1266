import type { DayWindow } from '@forfall/rules'
import type { Words } from '../messages/use-words.ts'

/** A day as it is counted from the due day: "D0", "D+14". */
export const dayMark = (day: number): string => (day === 0 ? 'D0' : `D+${day}`)

/** A window as a chip: "D+14–17". */
export function dayChip({ earliest, latest }: DayWindow): string {
  if (latest === null) return `${dayMark(earliest)}…`
  return latest === earliest ? dayMark(earliest) : `${dayMark(earliest)}–${latest}`
}

/** A window in words: "day 14 to 17". */
export function dayText({ earliest, latest }: DayWindow, words: Words): string {
  if (latest === null) return words.say('canvas.day-open', { from: earliest })
  return latest === earliest
    ? words.say('canvas.day', { day: earliest })
    : words.say('canvas.days', { from: earliest, to: latest })
}
