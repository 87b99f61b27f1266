import type { DebtorKind } from '@forfall/rules'
import { oneLine } from './problems.ts'
import type { ImportedDebtor, ImportedParty } from './record.ts'
import { optionalText, textMax } from './values.ts'

/** Parts of a party as a file writes them. */
export type PartyText = {
  readonly name?: string | null
  readonly organisationNumber?: string | null
  readonly country?: string | null
  readonly customerNumber?: string | null
  readonly email?: string | null
  readonly street?: string | null
  readonly postalCode?: string | null
  readonly city?: string | null
}

/** A party of which nothing is known. */
export const nobody: ImportedParty = partyOf({})

/** A party from its texts, each tidied; numbers of persons are dropped. */
export function partyOf(text: PartyText): ImportedParty {
  const country = countryOf(text.country)
  const street = optionalText(text.street, textMax.name)
  const postalCode = optionalText(text.postalCode, textMax.name)
  const city = optionalText(text.city, textMax.name)
  const hasAddress = street !== null || postalCode !== null || city !== null
  return {
    name: optionalText(text.name, textMax.name),
    organisationNumber: organisationNumberOf(text.organisationNumber, country),
    country,
    customerNumber: optionalText(text.customerNumber, textMax.number),
    email: emailOf(text.email),
    address: hasAddress ? { street, postalCode, city } : null,
  }
}

/**
 * A party as debtor.
 *
 * @param stated the kind the file states outright
 * @param assumed the kind the importer assumes where the file says nothing
 */
export function debtorOf(
  party: ImportedParty,
  stated: DebtorKind | null,
  assumed: DebtorKind | null,
): ImportedDebtor {
  const known = stated ?? (party.organisationNumber === null ? null : 'business')
  return { ...party, kind: known ?? assumed }
}

/** An ISO 3166 alpha-2 code in capitals, or `null` for other text. */
export function countryOf(text: string | null | undefined): string | null {
  const code = oneLine(text ?? '').toUpperCase()
  return /^[A-Z]{2}$/.test(code) ? code : null
}

/** How VAT numbers of a country are written, and the registration number within. */
const vatPatterns: readonly (readonly [RegExp, string])[] = [
  [/^(?:NO)?(\d{9})MVA$/, '$1'],
  [/^NO(\d{9})$/, '$1'],
  [/^DK(\d{8})$/, '$1'],
  [/^SE(\d{10})\d{2}$/, '$1'],
  [/^FI(\d{7})(\d)$/, '$1-$2'],
]

/** How numbers of natural persons are written, by country; the last is for an unknown country. */
const personPatterns: ReadonlyMap<string, RegExp> = new Map([
  ['NO', /^\d{11}$/],
  ['DK', /^\d{6}-?\d{4}$/],
  ['FI', /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]$/],
  ['', /^(?:\d{11}|\d{6}[-+A-FU-Y]\d{3}[0-9A-Z])$/],
])

/**
 * The registration number in a text: without spaces, and without the country prefix and the suffix
 * that make it a VAT number in Norway, Denmark, Sweden and Finland.
 *
 * @returns `null` when the text holds no digit, or the number of a natural person
 */
export function organisationNumberOf(
  text: string | null | undefined,
  country: string | null,
): string | null {
  const compact = (text ?? '').replace(/[\s.\p{Cc}]/gu, '').toUpperCase()
  if (!/\d/.test(compact) || compact.length > textMax.number) return null
  if (personPatterns.get(country ?? '')?.test(compact)) return null
  const vat = vatPatterns.find(([pattern]) => pattern.test(compact))
  return vat === undefined ? localForm(compact, country) : compact.replace(...vat)
}

/** One way of writing for numbers that are written in two: Finland with a hyphen, Sweden without. */
function localForm(number: string, country: string | null): string {
  if (country === 'FI') return number.replace(/^(\d{7})(\d)$/, '$1-$2')
  return country === 'SE' ? number.replace(/^(\d{6})-(\d{4})$/, '$1$2') : number
}

function emailOf(text: string | null | undefined): string | null {
  const email = oneLine(text ?? '')
  return /^[^\s@<>",;]+@[^\s@<>",;]+$/.test(email) && email.length <= 254 ? email : null
}
