import { type LetterKind, type PlainDate, plainDate, type SentLetter } from '@forfall/rules'

/*
 * What Norwegian law asks of letters, written down once more and in another way than the country
 * does: so that a mistake made there is not made here.
 */

/** Base amount of the fees on a day of 2025 or 2026, in minor units. */
const baseAmount = (day: PlainDate): number => (day < plainDate('2026-01-01') ? 70_000 : 75_000)

const twentieths = { remind: 1, notice: 1, demand: 3 } as const

/** Highest fee for a letter, in minor units: whole kroner, half up, from 2026. */
export function highestFee(kind: LetterKind, sentOn: PlainDate): number {
  const exact = (baseAmount(sentOn) * twentieths[kind]) / 20
  return sentOn < plainDate('2026-01-01') ? Math.round(exact) : Math.round(exact / 100) * 100
}

/** The letters with a fee in groups: a group ends when more than six months pass without one. */
export function feeGroups(letters: readonly SentLetter[]): readonly (readonly SentLetter[])[] {
  const groups: SentLetter[][] = []
  for (const letter of letters.filter(({ feeMinor }) => feeMinor > 0)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group === undefined || last === undefined || isHalfYearLater(last.sentOn, letter.sentOn))
      groups.push([letter])
    else group.push(letter)
  }
  return groups
}

/** More than six calendar months: the same day of the sixth month after it still counts. */
function isHalfYearLater(earlier: PlainDate, later: PlainDate): boolean {
  const months =
    (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12 +
    Number(later.slice(5, 7)) -
    Number(earlier.slice(5, 7))
  return months > 6 || (months === 6 && Number(later.slice(8)) > Number(earlier.slice(8)))
}
