import { type Currency, isCurrency } from '@forfall/rules'

/** The columns that are read. Everything else in a file is left out with a remark. */
export const columnNames = [
  'number',
  'kind',
  'issued',
  'due',
  'amount',
  'outstanding',
  'paid',
  'currency',
  'corrects',
  'payment_reference',
  'commercial',
  'due_day_agreed',
  'interest_warning',
  'reminder_fee_agreed',
  'directly_enforceable',
  'arose_on',
  'sent_on',
  'debtor_name',
  'debtor_kind',
  'debtor_number',
  'debtor_org',
  'debtor_country',
  'debtor_email',
  'debtor_street',
  'debtor_postal_code',
  'debtor_city',
  'creditor_name',
  'creditor_org',
  'creditor_country',
  'on',
  'reason',
  'until',
  'reference',
  'stopped',
] as const

/** A column that is read. */
export type Column = (typeof columnNames)[number]

/** The columns that say how a claim came to be. */
export const termColumns = [
  'commercial',
  'due_day_agreed',
  'interest_warning',
  'reminder_fee_agreed',
  'directly_enforceable',
  'arose_on',
  'sent_on',
] as const satisfies readonly Column[]

/** Other headers, in Norwegian, Danish, Swedish, Finnish and English, without punctuation. */
const aliases: { readonly [column in Column]: string } = {
  number:
    'invoice number|invoice no|invoice nr|invoice id|invoice|invoicenumber|fakturanummer|fakturanr|faktura nr|faktura nummer|fakturano|faktura|laskun numero|laskunumero|lasku',
  kind: 'type|document type|record type|bilagstype|dokumenttype|fakturatype|fakturatyp|laskutyyppi',
  issued:
    'issue date|issued on|invoice date|invoicedate|date of issue|fakturadato|faktura dato|utstedt|utstedelsesdato|fakturadatum|faktura datum|laskun päiväys|laskupäivä|laskun päivämäärä|päiväys',
  due: 'due date|duedate|due on|payment due|payment due date|forfall|forfallsdato|forfalls dato|forfaldsdato|forfald|forfaldsdag|betalingsfrist|förfallodatum|förfallodag|förfaller|eräpäivä|eräpvm',
  amount:
    'total|total amount|invoice amount|gross amount|amount incl vat|grand total|beløp|fakturabeløp|totalbeløp|totalt|beløp inkl mva|sum inkl mva|beløb|fakturabeløb|beløb inkl moms|belopp|fakturabelopp|totalbelopp|belopp inkl moms|summa|laskun summa|loppusumma|yhteensä',
  outstanding:
    'outstanding amount|open amount|amount due|balance|balance due|remaining|remaining amount|restbeløp|rest|restsaldo|saldo|utestående|utestående beløp|åpent beløp|restbeløb|restbelopp|kvarstående|kvar att betala|avoin|avoinna|avoin summa',
  paid: 'amount paid|paid amount|betalt|innbetalt|betalt beløp|betalt beløb|indbetalt|betalat|inbetalt|maksettu',
  currency: 'currency code|valuta|valutakode|valutakod|valuuttakoodi|valuutta',
  corrects:
    'corrects invoice|credited invoice|original invoice|krediterer|kreditert faktura|krediteret faktura|krediterad faktura|hyvitettävä lasku',
  payment_reference:
    'payment ref|ocr|ocr number|kid|kid nummer|kidnummer|kid nr|betalingsreferanse|betalingsid|betalings id|fik|ocr nummer|ocrnummer|viitenumero|viite',
  commercial:
    'is commercial|commercial claim|kommersiell|kommersielt krav|kommerciel|kommerciel fordring|kommersiell fordran|kaupallinen|kaupallinen saatava',
  due_day_agreed:
    'due day is agreed|due day was agreed|due date agreed|forfall avtalt|forfallsdag avtalt|forfallsdato avtalt|forfald aftalt|forfaldsdag aftalt|forfaldsdato aftalt|förfallodag avtalad|förfallodatum avtalat|eräpäivä sovittu|eräpäivästä sovittu',
  interest_warning:
    'warns of interest|warning of interest|rentevarsel|varsel om rente|varsel om forsinkelsesrente|rentevarsling|varsling om rente|varsel om morarente|ränteupplysning|upplysning om ränta|upplysning om dröjsmålsränta|ilmoitus korosta|ilmoitus viivästyskorosta',
  reminder_fee_agreed:
    'reminder fee is agreed|reminder fee was agreed|purregebyr avtalt|rykkergebyr aftalt|påminnelseavgift avtalad|muistutusmaksu sovittu|muistutusmaksusta sovittu',
  directly_enforceable:
    'is directly enforceable|enforceable without judgment|særlig tvangsgrunnlag|direkte tvangsgrunnlag|direkte eksigibel|direkt utmätningsbar|direkt verkställbar|suoraan ulosottokelpoinen|suoraan ulosotettavissa',
  arose_on:
    'claim arose on|claim arose|kravet oppsto|kravet oppstod|fordringen opstod|fordringen opstået|stiftelsesdato|fordran uppkom|saatava syntynyt|saatavan syntypäivä',
  sent_on:
    'date sent|sent date|invoice sent on|sendt dato|sendedato|utsendelsesdato|afsendt dato|afsendelsesdato|utskicksdatum|avsändningsdatum|skickad datum|lähetyspäivä|lähetyspvm',
  debtor_name:
    'debtor|customer|customer name|name|client|kunde|kundenavn|navn|skyldner|debitor|debitornavn|kund|kundnamn|namn|gäldenär|asiakas|asiakkaan nimi|velallinen|nimi',
  debtor_kind: 'customer type|kundetype|skyldnertype|kundtyp|asiakastyyppi',
  debtor_number:
    'customer number|customer no|customer id|client number|kundenummer|kundenr|kunde nr|debitornummer|debitornr|kundnummer|kundnr|asiakasnumero|asiakasnro',
  debtor_org:
    'organisation number|organization number|org no|company number|registration number|vat number|organisasjonsnummer|orgnr|org nr|organisasjonsnr|cvr|cvr nr|cvr nummer|organisationsnummer|y tunnus|ytunnus',
  debtor_country: 'country|country code|land|landkode|landekode|landskod|maa|maakoodi',
  debtor_email: 'email|e mail|epost|e post|mail|sähköposti',
  debtor_street: 'address|street|adresse|gateadresse|vej|adress|gatuadress|osoite|katuosoite',
  debtor_postal_code: 'postal code|postcode|zip|postnummer|postnr|postinumero',
  debtor_city: 'city|town|poststed|by|sted|ort|postort|postitoimipaikka|kaupunki',
  creditor_name:
    'creditor|seller|seller name|kreditor|kreditornavn|selger|sælger|borgenär|säljare|velkoja|myyjä',
  creditor_org:
    'creditor organisation number|seller organisation number|kreditor orgnr|velkojan y tunnus',
  creditor_country: 'seller country|kreditor land',
  on: 'date|dato|datum|day|dag|betalingsdato|betaldatum|payment date|maksupäivä|pvm',
  reason: 'årsak|grunn|årsag|orsak|syy',
  until: 'til|til dato|till|hold until|asti',
  reference: 'ref|referanse|referens|bilag|bilagsnummer|verifikation',
  stopped: 'reminder stop|purrestopp|rykkerstop|påminnelsestopp',
}

const columns: ReadonlyMap<string, Column> = new Map(
  columnNames.flatMap((column) =>
    [column, ...aliases[column].split('|')].map((alias) => [tidy(alias), column] as const),
  ),
)

/** A header as a file writes it: the column it names, and a currency in brackets. */
export type Header = { readonly column: Column | null; readonly currency: Currency | null }

/** What a header names: `Beløp (NOK)` is the amount, in Norwegian kroner. */
export function headerOf(text: string): Header {
  const match = /^(.*?)\s*[([]\s*([A-Za-z]{3})\s*[)\]]\s*$/.exec(text)
  const currency = match?.[2]?.toUpperCase() ?? ''
  const plain = match !== null && isCurrency(currency) ? (match[1] ?? '') : text
  return {
    column: columns.get(tidy(plain)) ?? null,
    currency: isCurrency(currency) ? currency : null,
  }
}

/** Small letters, and single spaces for punctuation: `Faktura-nr.` is `faktura nr`. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
