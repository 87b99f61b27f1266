import { organisationNumberOf, type PartyText, partyOf } from '../party.ts'
import type { ImportedParty } from '../record.ts'
import { elementsAt, textAt, type XmlElement } from '../xml/element.ts'

/** Schemes of identifiers that only registered enterprises and authorities have. */
const organisationSchemes: ReadonlySet<string> = new Set([
  '0192',
  '0184',
  '0096',
  '0198',
  '0007',
  '0212',
  '0037',
  '0216',
  '0213',
  '9908',
  '9902',
  '9909',
  'NO:ORGNR',
  'NO:ORG',
  'NO:VAT',
  'DK:CVR',
  'DK:SE',
  'SE:ORGNR',
  'FI:OVT',
  'FI:ORGNR',
])

/** Schemes of the numbers of natural persons, and of places, which anybody can have. */
const otherSchemes: ReadonlySet<string> = new Set(['DK:CPR', '9901', 'GLN', '0088'])

/** A party of a UBL document: the element `cac:Party`, or one that has its content. */
export function ublParty(party: XmlElement | null, customerNumber: string | null): ImportedParty {
  if (party === null) return partyOf({ customerNumber })
  const country = textAt(party, 'PostalAddress', 'Country', 'IdentificationCode')
  return partyOf({
    name: nameOf(party),
    organisationNumber: numberOf(party, country),
    country,
    customerNumber: customerNumber ?? unschemedId(party),
    email: textAt(party, 'Contact', 'ElectronicMail'),
    ...addressOf(party),
  })
}

function nameOf(party: XmlElement): string | null {
  const legal = textAt(party, 'PartyLegalEntity', 'RegistrationName')
  if (legal !== null) return legal
  const trading = textAt(party, 'PartyName', 'Name')
  if (trading !== null) return trading
  const person = ['FirstName', 'MiddleName', 'FamilyName'].map((part) =>
    textAt(party, 'Person', part),
  )
  return person.filter((part) => part !== null).join(' ') || null
}

/** Registration number, else VAT number, else an identifier of a scheme that tells an enterprise. */
function numberOf(party: XmlElement, country: string | null): string | null {
  const candidates = [
    ...elementsAt(party, 'PartyLegalEntity', 'CompanyID'),
    ...elementsAt(party, 'PartyTaxScheme', 'CompanyID').filter(isVatNumber),
    ...[
      ...elementsAt(party, 'PartyIdentification', 'ID'),
      ...elementsAt(party, 'EndpointID'),
    ].filter((id) => organisationSchemes.has(schemeOf(id))),
  ]
  const ofEnterprises = candidates.filter((id) => !otherSchemes.has(schemeOf(id)))
  const numbers = ofEnterprises.map((id) => organisationNumberOf(id.text, country))
  return numbers.find((number) => number !== null) ?? null
}

/** Norwegian sellers state their register under a second tax scheme; that is text, not a number. */
const isVatNumber = (id: XmlElement): boolean => /\d{2}/.test(id.text)

const schemeOf = (id: XmlElement): string =>
  (id.attributes.get('schemeID') ?? '').trim().toUpperCase()

const unschemedId = (party: XmlElement): string | null =>
  elementsAt(party, 'PartyIdentification', 'ID').find((id) => id.text !== '' && schemeOf(id) === '')
    ?.text ?? null

function addressOf(party: XmlElement): Pick<PartyText, 'street' | 'postalCode' | 'city'> {
  const at = (name: string): string | null => textAt(party, 'PostalAddress', name)
  const street = [at('StreetName'), at('BuildingNumber')].filter((part) => part !== null).join(' ')
  const postbox = at('Postbox')
  const line = textAt(party, 'PostalAddress', 'AddressLine', 'Line')
  return {
    street: street || (postbox === null ? line : `Postboks ${postbox}`),
    postalCode: at('PostalZone'),
    city: at('CityName'),
  }
}
