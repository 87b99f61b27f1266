import { type Ahead, type Flip, type Foreseen, flipOf } from './flip.ts'
import { emptyRows, encoded, type FactLayout, type Rows } from './layout.ts'
import { type FastReader, rulesInRow } from './reader.ts'

/** What is to be known of a claim, besides its row, to look ahead. */
export type Outlook = {
  readonly foreseen: Foreseen
  /** Rules a person has let the claim past. */
  readonly leftOut: ReadonlySet<number>
  /** At most this many changes of facts are looked through. */
  readonly changesMax: number
}

/** A later day, in days from the row's own, on which another rule, or none (−1), is the first. */
export type NextFirst = { readonly days: number; readonly rule: number }

/**
 * The first later day on which another rule is the first that holds, if nothing happens; `null` when
 * there is none. After too many changes without one it is the last day that was looked at, with the
 * rule of today.
 */
export type Forecast = (outlook: Outlook, rows: Rows, at: number) => NextFirst | null

/**
 * Makes a reader ready to look ahead from the row of a claim.
 *
 * It goes from each day on which a condition may come out otherwise to the next. Facts that count days
 * grow by one a day, those that can be foreseen are asked for, the others stay.
 */
export function forecastOf(reader: FastReader): Forecast {
  const { layout, predicates } = reader.program
  const flips = predicates.map((predicate) => flipOf(predicate, layout.slots))
  // Made once: a row is dear to make, and claims come one after another.
  const [today, row] = [emptyRows(layout), emptyRows(layout)]
  return ({ foreseen, leftOut, changesMax }, rows, at) => {
    copyRow(rows, at, today)
    copyRow(today, 0, row)
    const hit = reader.firstBut(leftOut, today, 0)
    const watched = watchedFrom(rulesInRow(reader.program, today, 0), { hit, leftOut })
    let day = 0
    for (let change = 0; change < changesMax; change += 1) {
      day += soonest(watched, flips, { day, row, foreseen })
      if (day === Number.POSITIVE_INFINITY) return null
      advance({ day, row, foreseen }, today, layout)
      const rule = reader.firstBut(leftOut, row, 0)
      if (rule !== hit) return { days: day, rule }
    }
    return { days: day, rule: hit }
  }
}

function copyRow(rows: Rows, at: number, into: Rows): void {
  for (let index = 0; index < into.length; index += 1) into[index] = rows[at + index] ?? Number.NaN
}

/** The rules up to the one that holds: what comes after it does not matter while it does. */
function watchedFrom(
  rules: readonly number[],
  { hit, leftOut }: { readonly hit: number; readonly leftOut: ReadonlySet<number> },
): readonly number[] {
  const until = hit < 0 ? rules : rules.slice(0, rules.indexOf(hit) + 1)
  return leftOut.size === 0 ? until : until.filter((rule) => !leftOut.has(rule))
}

function soonest(rules: readonly number[], flips: readonly Flip[], ahead: Ahead): number {
  let first = Number.POSITIVE_INFINITY
  for (const rule of rules) first = Math.min(first, flips[rule]?.(ahead) ?? first)
  return first
}

/** Brings a row from the day of `today` to a later one. */
function advance({ day, row, foreseen }: Ahead, today: Rows, layout: FactLayout): void {
  for (const slot of layout.slots) {
    const { index, fact, course } = slot
    if (course === 'elapsed') row[index] = (today[index] ?? Number.NaN) + day
    else if (course === 'told') row[index] = encoded(foreseen.valueOn(fact, day), slot, layout)
  }
}
