import {
  addDays,
  addYears,
  type Citation,
  inForceOn,
  type Limitation,
  laterOf,
  ok,
  type Parameter,
  type ParameterProblem,
  type PlainDate,
  type Result,
} from '@forfall/rules'

type Period = Result<Limitation, ParameterProblem>

/**
 * A period of whole years from a day. The day of the same date still belongs to it.
 *
 * @param moved where that day goes if nobody works on it; it stays, when absent
 */
export function yearsFrom(
  from: PlainDate,
  by: {
    readonly years: Parameter<number>
    readonly source: Citation
    readonly moved?: (day: PlainDate) => PlainDate
  },
): Period {
  const years = inForceOn(by.years, from)
  if (!years.ok) return years
  const last = addYears(from, years.value.value)
  const on = addDays(by.moved?.(last) ?? last, 1)
  return ok({ on, source: by.source, uses: [years.value.use] })
}

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
