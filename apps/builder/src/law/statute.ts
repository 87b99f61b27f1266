import type { Citation } from '@forfall/rules'

/**
 * The act or regulation a citation names first, without the place in it: "inkassoloven § 9" and
 * "inkassolagen 5 §" both give the name alone. Text without a section sign is taken as it stands.
 */
export function statuteOf({ text }: Citation): string {
  const places = text.split(';').map((place) => place.trim())
  const cited = places.find((place) => place.includes('§')) ?? places[0] ?? text
  const sign = cited.indexOf('§')
  if (sign < 0) return cited
  const before = insideParentheses(cited.slice(0, sign)).trim()
  const name = isNumberedBehind(cited.slice(sign)) ? before : withoutNumber(before)
  return name.trim() === '' ? cited : name.trim()
}

/** What follows a parenthesis that the section sign stands inside of. */
function insideParentheses(text: string): string {
  const open = text.lastIndexOf('(')
  return open > text.lastIndexOf(')') ? text.slice(open + 1) : text
}

/** Whether the number of the section follows its sign: "§ 9", and not "5 § 1 mom.". */
const isNumberedBehind = (text: string): boolean => /^§+\s*\d+(?!\d*\s*mom)/.test(text)

/** A name without the numbers of the sections that follow it: "4 ja 5", "10 a". */
const withoutNumber = (text: string): string =>
  text.replace(/(?:\s+\d+(?:\s[a-z])?)(?:(?:\s*[,–-]\s*|\s+\p{L}+\s+)\d+(?:\s[a-z])?)*$/u, '')
