/** Digits with their check digit by the Luhn formula (mod 10), as in a Norwegian KID. */
export function withMod10(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const

/**
 * A Norwegian organisation number by its eight first digits, with its check digit (mod 11).
 *
 * @returns `null` where the formula gives no digit
 */
export function withMod11(digits: string): string | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? null : `${digits}${check}`
}

/** An organisation number of the range for synthetic test enterprises, which no real one has. */
export function syntheticOrganisation(index: number): string {
  let next = 31_000_000 + index * 7
  let number = withMod11(String(next))
  while (number === null) {
    next += 1
    number = withMod11(String(next))
  }
  return number
}
