import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInvoiceFile } from './index.ts'
import { importProblemText } from './problems.ts'
import { demoPath, fixturePath } from './testing/read.ts'

const files = [
  ...['peppol-invoice.xml', 'peppol-credit-note.xml', 'ehf-2-invoice.xml', 'finvoice.xml'],
  ...['saft-open-items.xml', 'saft-sales-invoices.xml', 'book.json'],
].map((name) => readFileSync(fixturePath(name)))
files.push(readFileSync(demoPath('oioubl-happy-path_real.xml')))
files.push(Buffer.from('number;issued;due;amount;currency\n1;01.02.2026;15.02.2026;1.000,50;NOK\n'))
files.push(
  Buffer.from(
    'number;issued;due;amount;currency;commercial;due_day_agreed;interest_warning;reminder_fee_agreed;directly_enforceable;arose_on;sent_on\n' +
      '1;01.02.2026;15.02.2026;1.000,50;NOK;nei;ja;;no;0;31.01.2026;02.02.2026\n',
  ),
)

const pieces = ['<', '>', '&', '"', "'", ';', '\n', '\u0000', '{', ']', '-', '9999999999999999', '']

const editArbitrary = fc.record({
  at: fc.nat(1_000_000),
  removed: fc.nat(40),
  added: fc.oneof(
    fc.constantFrom(...pieces).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  ),
})

test('a file that was damaged anywhere is read or refused in words, and never breaks the reader', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...files),
    fc.array(editArbitrary, { minLength: 1, maxLength: 6 }),
    async (file, edits) => {
      const content = edits.reduce((bytes, { at, removed, added }) => {
        const from = at % (bytes.length + 1)
        return Buffer.concat([bytes.subarray(0, from), added, bytes.subarray(from + removed)])
      }, file)
      const result = await readInvoiceFile({ name: 'damaged', content })
      if (result.ok) return
      expect(result.problem.length).toBeGreaterThan(0)
      for (const problem of result.problem)
        expect(importProblemText(problem)).toMatch(/^damaged.*\.$/)
    },
  )
  await fc.assert(property, { numRuns: 400 })
})
