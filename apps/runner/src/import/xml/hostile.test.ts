import { describe, expect, test } from 'vitest'
import { readInvoiceFile } from '../index.ts'
import { importProblemText } from '../problems.ts'
import { codesOf, fixture, invoiceOf, readFine, readRefused } from '../testing/read.ts'

const invoiceXml = fixture('peppol-invoice.xml')
const body = invoiceXml.replace(/<\?xml.*?\?>\s*/, '')

describe('hostile XML', () => {
  test.each([
    ['an outside entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
    [
      'entities that grow',
      '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>',
    ],
    ['a bare document type', `<!DOCTYPE Invoice>${body}`],
    ['a document type that never ends', `<!DOCTYPE x [${'<!ELEMENT a ANY>'.repeat(20_000)}`],
  ])('%s is refused for its document type', async (_, xml) => {
    expect(codesOf(await readRefused(xml))).toEqual(['xml-doctype'])
  })

  test('an entity that is not predefined is refused', async () => {
    const xml = invoiceXml.replace('Kaigata', '&nbsp;Kaigata')
    expect(codesOf(await readRefused(xml))).toEqual(['xml-not-well-formed'])
  })

  test('predefined entities and character references are read', async () => {
    const xml = invoiceXml.replace('>Prøve<', '>Pr&#xF8;ve &amp; S&#248;nn<')
    expect(invoiceOf(await readFine(xml)).debtor.name).toBe('Kari Prøve & Sønn')
  })

  test('deep nesting is refused, also where nothing is kept', async () => {
    const deep = `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`
    const xml = invoiceXml.replace('<cbc:ID>timesheet</cbc:ID>', deep)
    const [problem] = await readRefused(xml)
    expect(problem).toMatchObject({ code: 'xml-limit', found: 'elements nested deeper than 64' })
  })

  test('a text that is kept and too long is refused; an attachment may be large', async () => {
    const long = 'x'.repeat(1_100_000)
    const noted = invoiceXml.replace('Netto 14 dager', long)
    expect(codesOf(await readRefused(noted))).toEqual(['xml-limit'])
    const attached = invoiceXml.replace('QUJD', long)
    expect(invoiceOf(await readFine(attached)).number).toBe('2026-117')
  })

  test('a party with too many elements is refused', async () => {
    const many = '<cbc:Note/>'.repeat(25_000)
    const xml = invoiceXml.replace('<cac:Contact>', `${many}<cac:Contact>`)
    expect(codesOf(await readRefused(xml))).toEqual(['xml-limit'])
  })

  test('a truncated file is refused and gives no record', async () => {
    const [problem] = await readRefused(
      invoiceXml.slice(0, invoiceXml.indexOf('<cac:InvoiceLine>')),
    )
    expect(problem).toMatchObject({ code: 'xml-not-well-formed' })
  })

  test('two documents one after the other are refused', async () => {
    expect(codesOf(await readRefused(`${body}${body}`))).toContain('xml-not-well-formed')
  })

  test('an unknown root is refused by name', async () => {
    const [problem] = await readRefused('<Order xmlns="urn:example:order"/>')
    expect(problem && importProblemText(problem)).toBe(
      'test, line 1, /Order: the format is not known; found the root "Order" of "urn:example:order", expected Invoice or CreditNote of UBL 2 (Peppol, EHF, OIOUBL), Finvoice, or AuditFile of SAF-T Financial.',
    )
  })

  test('an invoice of another namespace is not taken for UBL', async () => {
    expect(codesOf(await readRefused('<Invoice><ID>1</ID></Invoice>'))).toEqual(['format-unknown'])
  })

  test('an empty envelope is refused', async () => {
    expect(codesOf(await readRefused('<StandardBusinessDocument/>'))).toEqual(['format-unknown'])
  })
})

describe('encodings', () => {
  const name = 'Prøveverkstedet AS'

  function utf16(text: string, isBigEndian: boolean): Buffer {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return isBigEndian ? bytes.swap16() : bytes
  }

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${invoiceXml}`, 'utf8')],
    ['UTF-16, little end first', utf16(invoiceXml.replace('"UTF-8"', '"UTF-16"'), false)],
    ['UTF-16, big end first', utf16(invoiceXml.replace('"UTF-8"', '"UTF-16"'), true)],
    [
      'UTF-16 in the declaration only',
      Buffer.from(invoiceXml.replace('"UTF-8"', '"utf-16"'), 'utf8'),
    ],
    ['ISO-8859-1', Buffer.from(invoiceXml.replace('"UTF-8"', '"ISO-8859-1"'), 'latin1')],
    ['windows-1252', Buffer.from(invoiceXml.replace('"UTF-8"', "'windows-1252'"), 'latin1')],
    ['no declaration', Buffer.from(body, 'utf8')],
  ])('%s', async (_, bytes) => {
    expect(invoiceOf(await readFine(bytes)).creditor.name).toBe(name)
  })

  test('bytes that do not fit the declared encoding are refused', async () => {
    const [problem] = await readRefused(Buffer.from(invoiceXml, 'latin1'))
    expect(problem).toMatchObject({ code: 'encoding-invalid' })
  })

  test.each(['EBCDIC-CP-NO', 'constructor'])('the encoding %s is refused', async (encoding) => {
    const xml = invoiceXml.replace('"UTF-8"', `"${encoding}"`)
    expect(codesOf(await readRefused(xml))).toEqual(['encoding-unsupported'])
  })

  test('characters split between chunks are put together', async () => {
    const bytes = Buffer.from(invoiceXml, 'utf8')
    async function* oneByOne(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    }
    const result = await readInvoiceFile({ name: 'stream', stream: oneByOne() })
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    expect(invoiceOf(result.value).creditor.name).toBe(name)
  })
})
