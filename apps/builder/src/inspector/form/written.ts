import { formatMinor, type Language, parseMinor } from '@forfall/rules'

/** A whole number a person typed; `null` where it is none. */
export function readWhole(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '')
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : null
}

/** Minor units a person typed as an amount, with a comma or a point; `null` where it is none. */
export const readAmount = (text: string): number | null =>
  parseMinor(text.replaceAll(/\s/g, '').replace(',', '.'))

/** An amount without its currency, to be typed on: `38` or `37,50`. */
export function writeAmount(minor: number, language: Language): string {
  const [whole = '', cents = ''] = formatMinor(minor).split('.')
  if (cents === '00') return whole
  return `${whole}${language === 'en' ? '.' : ','}${cents}`
}
