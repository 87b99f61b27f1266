import { type PlainDate, parsePlainDate } from '@forfall/rules'
import { isPlausible } from '../values.ts'

/** Which part stands first in dates with slashes; `null` when the file does not show it. */
export type SlashOrder = 'day-first' | 'month-first' | null

/** Why a date has no reading. */
export type DateRefusal = 'invalid' | 'ambiguous'

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const withTime = /[T ]00:00(?::00(?:\.0+)?)?Z?$/

/**
 * What the dates with slashes of a file, all together, show about their order.
 *
 * A part above 12 is a day. A file that shows both orders shows none.
 */
export function slashOrder(texts: Iterable<string>): SlashOrder {
  const orders = new Set<SlashOrder>()
  for (const text of texts) {
    const match = slashed.exec(bareOf(text))
    if (Number(match?.[1]) > 12) orders.add('day-first')
    if (Number(match?.[2]) > 12) orders.add('month-first')
  }
  const [order] = orders
  return orders.size === 1 && order !== undefined ? order : null
}

/**
 * The day a text names: `2026-01-31`, `31.01.2026`, `31-1-2026`, `20260131`, and `31/1/2026`.
 *
 * With points and hyphens the day stands first, as everywhere in the Nordic countries. With
 * slashes the file must show the order. A time after the date must be midnight. Years have four
 * digits and lie between 1950 and 2199.
 */
export function dayOfText(text: string, order: SlashOrder): PlainDate | DateRefusal {
  const bare = bareOf(text)
  const slash = slashed.exec(bare)
  if (slash !== null) return dayOfSlashed(slash, order)
  const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(bare)
  if (yearFirst !== null) return dayIn(yearFirst[1], yearFirst[3], yearFirst[4])
  const dayFirst = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/.exec(bare)
  if (dayFirst !== null) return dayIn(dayFirst[4], dayFirst[3], dayFirst[1])
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(bare)
  return compact === null ? 'invalid' : dayIn(compact[1], compact[2], compact[3])
}

function dayOfSlashed(match: RegExpExecArray, order: SlashOrder): PlainDate | DateRefusal {
  const [, first, second, year] = match
  if (first === second) return dayIn(year, first, second)
  if (order === null) return 'ambiguous'
  return order === 'day-first' ? dayIn(year, second, first) : dayIn(year, first, second)
}

function dayIn(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PlainDate | DateRefusal {
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0')
  const parsed = parsePlainDate(`${year}-${two(month)}-${two(day)}`)
  return parsed !== null && isPlausible(parsed) ? parsed : 'invalid'
}

const bareOf = (text: string): string => text.trim().replace(withTime, '')
