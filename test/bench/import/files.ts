import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, plainDate } from '@forfall/rules'

/** A format that invoices come in. */
export type Format = keyof typeof writers

/** What is written of an invoice. */
type Written = {
  readonly number: string
  readonly issued: string
  readonly due: string
  /** In whole units with two decimals. */
  readonly amount: string
  readonly debtor: number
}

/** Invoices a debtor has in a file of many. */
const perDebtor = 4

function invoices(count: number): readonly Written[] {
  return Array.from({ length: count }, (_, index) => {
    const issued = addDays(plainDate('2025-11-01'), index % 120)
    return {
      number: `F-${index + 1}`,
      issued,
      due: addDays(issued, 14),
      amount: `${300 + ((index * 7_919) % 9_000)}.${String(index % 100).padStart(2, '0')}`,
      debtor: Math.floor(index / perDebtor),
    }
  })
}

/** The texts of the files that hold some invoices; formats of one invoice have a file for each. */
const writers = {
  csv: (all: readonly Written[]) => [csvFile(all)],
  json: (all: readonly Written[]) => [jsonFile(all)],
  'saf-t': (all: readonly Written[]) => [saftFile(all)],
  ubl: (all: readonly Written[]) => all.map(ublFile),
  finvoice: (all: readonly Written[]) => all.map(finvoiceFile),
} as const

/** The formats, those of many invoices a file first. */
export const formats = Object.keys(writers) as readonly Format[]

/**
 * Writes so many invoices in a format into a new folder.
 *
 * @returns how many bytes they came to
 */
export function writeFiles(folder: string, format: Format, count: number): number {
  mkdirSync(folder)
  return writers[format](invoices(count)).reduce((bytes, text, index) => {
    const content = Buffer.from(text)
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), content)
    return bytes + content.byteLength
  }, 0)
}

const csvHeader =
  'number;issued;due;amount;currency;debtorName;debtorKind;debtorCountry;creditorName;creditorOrg;creditorCountry'

const csvFile = (all: readonly Written[]): string =>
  [
    csvHeader,
    ...all.map(
      ({ number, issued, due, amount, debtor }) =>
        `${number};${issued};${due};${amount};NOK;Skyldner ${debtor};consumer;NO;Prøveverkstedet AS;310000018;NO`,
    ),
  ].join('\n')

const jsonFile = (all: readonly Written[]): string =>
  JSON.stringify({
    invoices: all.map(({ number, issued, due, amount, debtor }) => ({
      ...{ number, issued, due, amount, currency: 'NOK' },
      ...{ debtorName: `Skyldner ${debtor}`, debtorKind: 'consumer', debtorCountry: 'NO' },
      ...{ creditorName: 'Prøveverkstedet AS', creditorOrg: '310000018', creditorCountry: 'NO' },
    })),
  })

function saftFile(all: readonly Written[]): string {
  const debtors = [...new Set(all.map(({ debtor }) => debtor))]
  return `<?xml version="1.0" encoding="UTF-8"?>
<AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">
  <Header>
    <AuditFileVersion>1.30</AuditFileVersion>
    <AuditFileCountry>NO</AuditFileCountry>
    <Company>
      <RegistrationNumber>310000018</RegistrationNumber>
      <Name>Prøveverkstedet AS</Name>
      <Address><City>Bergen</City><PostalCode>5003</PostalCode><Country>NO</Country></Address>
    </Company>
    <DefaultCurrencyCode>NOK</DefaultCurrencyCode>
  </Header>
  <MasterFiles>
    <GeneralLedgerAccounts>
      <Account><AccountID>1500</AccountID><GroupingCode>1500</GroupingCode></Account>
      <Account><AccountID>3000</AccountID><GroupingCode>3000</GroupingCode></Account>
    </GeneralLedgerAccounts>
    <Customers>
${debtors.map(saftDebtor).join('')}    </Customers>
  </MasterFiles>
  <GeneralLedgerEntries>
    <Journal>
      <JournalID>A</JournalID>
${all.map(saftTransaction).join('')}    </Journal>
  </GeneralLedgerEntries>
</AuditFile>
`
}

const saftDebtor = (debtor: number): string => `      <Customer>
        <Name>Skyldner ${debtor}</Name>
        <Address>
          <StreetName>Kjøpmannsgata</StreetName><Number>${debtor}</Number><City>Voss</City>
          <PostalCode>5700</PostalCode><Country>NO</Country><AddressType>StreetAddress</AddressType>
        </Address>
        <CustomerID>${debtor}</CustomerID>
        <BalanceAccount><AccountID>1500</AccountID><OpeningDebitBalance>0.00</OpeningDebitBalance></BalanceAccount>
        <PartyInfo><Type>Private</Type></PartyInfo>
      </Customer>
`

const saftTransaction = ({ number, issued, due, amount, debtor }: Written): string =>
  `      <Transaction>
        <TransactionID>T${number}</TransactionID>
        <Period>1</Period><PeriodYear>2026</PeriodYear>
        <TransactionDate>${issued}</TransactionDate>
        <Description>Invoice ${number} of the month</Description>
        <Line>
          <RecordID>1</RecordID><AccountID>3000</AccountID><ValueDate>${issued}</ValueDate>
          <Description>Sales</Description>
          <CreditAmount><Amount>${amount}</Amount></CreditAmount>
        </Line>
        <Line>
          <RecordID>2</RecordID><AccountID>1500</AccountID><ValueDate>${issued}</ValueDate>
          <CustomerID>${debtor}</CustomerID><Description>Invoice ${number}</Description>
          <DebitAmount><Amount>${amount}</Amount></DebitAmount>
          <ReferenceNumber>${number}</ReferenceNumber><DueDate>${due}</DueDate>
        </Line>
      </Transaction>
`

const ublFile = ({ number, issued, due, amount, debtor }: Written): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
  <cbc:ID>${number}</cbc:ID>
  <cbc:IssueDate>${issued}</cbc:IssueDate>
  <cbc:DueDate>${due}</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>NOK</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty>
    <cac:Party>
      <cac:PostalAddress>
        <cbc:CityName>Bergen</cbc:CityName><cbc:PostalZone>5003</cbc:PostalZone>
        <cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress>
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>Prøveverkstedet AS</cbc:RegistrationName>
        <cbc:CompanyID schemeID="0192">310000018</cbc:CompanyID>
      </cac:PartyLegalEntity>
    </cac:Party>
  </cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty>
    <cbc:SupplierAssignedAccountID>${debtor}</cbc:SupplierAssignedAccountID>
    <cac:Party>
      <cac:PostalAddress>
        <cbc:StreetName>Fjellveien 3</cbc:StreetName><cbc:CityName>Voss</cbc:CityName>
        <cbc:PostalZone>5700</cbc:PostalZone>
        <cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress>
      <cac:Person><cbc:FirstName>Skyldner</cbc:FirstName><cbc:FamilyName>Nummer ${debtor}</cbc:FamilyName></cac:Person>
    </cac:Party>
  </cac:AccountingCustomerParty>
  <cac:LegalMonetaryTotal>
    <cbc:TaxInclusiveAmount currencyID="NOK">${amount}</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount currencyID="NOK">${amount}</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>
  <cac:InvoiceLine>
    <cbc:ID>1</cbc:ID>
    <cbc:LineExtensionAmount currencyID="NOK">${amount}</cbc:LineExtensionAmount>
  </cac:InvoiceLine>
</Invoice>
`

const finvoiceFile = ({ number, issued, due, amount, debtor }: Written): string => {
  const day = (text: string): string => text.replaceAll('-', '')
  const [shown, digits] = [amount.replace('.', ','), number.replace('F-', '')]
  return `<?xml version="1.0" encoding="UTF-8"?>
<Finvoice Version="3.0">
  <SellerPartyDetails>
    <SellerPartyIdentifier>1234567-8</SellerPartyIdentifier>
    <SellerOrganisationName>Koepaja Oy</SellerOrganisationName>
    <SellerPostalAddressDetails><CountryCode>FI</CountryCode></SellerPostalAddressDetails>
  </SellerPartyDetails>
  <BuyerPartyDetails>
    <BuyerOrganisationName>Velallinen ${debtor}</BuyerOrganisationName>
    <BuyerPostalAddressDetails>
      <BuyerStreetName>Mäkikatu ${debtor}</BuyerStreetName>
      <BuyerTownName>Espoo</BuyerTownName>
      <BuyerPostCodeIdentifier>02100</BuyerPostCodeIdentifier>
      <CountryCode>FI</CountryCode>
    </BuyerPostalAddressDetails>
  </BuyerPartyDetails>
  <InvoiceDetails>
    <InvoiceTypeCode>INV01</InvoiceTypeCode>
    <InvoiceNumber>${digits}</InvoiceNumber>
    <InvoiceDate Format="CCYYMMDD">${day(issued)}</InvoiceDate>
    <InvoiceTotalVatIncludedAmount AmountCurrencyIdentifier="EUR">${shown}</InvoiceTotalVatIncludedAmount>
    <PaymentTermsDetails>
      <InvoiceDueDate Format="CCYYMMDD">${day(due)}</InvoiceDueDate>
    </PaymentTermsDetails>
  </InvoiceDetails>
  <InvoiceRow><ArticleName>Työ</ArticleName></InvoiceRow>
</Finvoice>
`
}
