import {
  type Limitation,
  laterOf,
  type ParameterProblem,
  type PlainDate,
  type Result,
} from '@forfall/rules'

type Period = Result<Limitation, ParameterProblem>

/**
 * A period of limitation that acts of the parties begin anew. An act counts only while the claim is
 * not time-barred, and never shortens what is running.
 *
 * @param renewals days of such acts, in any order
 * @param from the period that begins with an act
 */
export function renewed(
  first: Period,
  renewals: readonly PlainDate[],
  from: (day: PlainDate) => Period,
): Period {
  let running = first
  for (const day of renewals.toSorted()) {
    if (!running.ok || day >= running.value.on) return running
    const anew = from(day)
    if (!anew.ok) return anew
    if (laterOf(anew.value.on, running.value.on) !== running.value.on) running = anew
  }
  return running
}
