import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInvoiceFile } from './index.ts'
import { importProblemText } from './problems.ts'
import { codesOf, fixture, readRefused } from './testing/read.ts'

describe('a file', () => {
  test('that is not there is refused', async () => {
    const result = await readInvoiceFile('/nowhere/invoices.csv')
    expect(result).toMatchObject({
      ok: false,
      problem: [{ code: 'file-not-readable', place: { file: '/nowhere/invoices.csv' } }],
    })
    expect(!result.ok && result.problem.map(importProblemText)).toEqual([
      '/nowhere/invoices.csv: the file cannot be read; found the error ENOENT, expected a file that can be read.',
    ])
  })

  test('that is a folder is refused', async () => {
    const result = await readInvoiceFile(tmpdir())
    expect(result).toMatchObject({ ok: false, problem: [{ code: 'file-not-readable' }] })
  })

  test.each([
    ['', 'file-empty'],
    [' \n\t', 'file-empty'],
    ['%PDF-1.7 …', 'format-unknown'],
    ['PK\u0003\u0004', 'format-unknown'],
    ['a\u0000b\u0001', 'format-unknown'],
  ])('%j is refused as %s', async (content, code) => {
    expect(codesOf(await readRefused(content))).toEqual([code])
  })

  test('is told by its content, not by its name', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'invoice.csv')
    writeFileSync(path, fixture('peppol-invoice.xml'))
    const result = await readInvoiceFile(path)
    expect(result).toMatchObject({ ok: true, value: { format: 'peppol' } })
  })

  test('that is larger than is read is refused without being read to its end', async () => {
    let yielded = 0
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('[')
      for (;;) {
        yielded += 1
        yield chunk
      }
    }
    const result = await readInvoiceFile({ name: 'endless', stream: endless() })
    expect(result).toMatchObject({ ok: false, problem: [{ code: 'file-too-large' }] })
    expect(yielded).toBeLessThan(70)
  })

  test('whose stream breaks with a bug does not hide it', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('[')
      throw new Error('a bug')
    }
    await expect(readInvoiceFile({ name: 'x', stream: broken() })).rejects.toThrow('a bug')
  })
})
