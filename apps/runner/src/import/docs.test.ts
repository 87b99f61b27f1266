import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { columnNames } from './csv/columns.ts'
import { readInvoiceFile } from './index.ts'
import { importProblemCodes, importRemarkCodes } from './problems.ts'
import { happeningKinds } from './record.ts'
import { codesOf, readFine } from './testing/read.ts'

const page = readFileSync(new URL('../../../../docs/import-formats.md', import.meta.url), 'utf8')

const exampleOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? ''

describe('the page about import formats', () => {
  test('names every code, column and kind of happening', () => {
    const words = [...importProblemCodes, ...importRemarkCodes, ...columnNames, ...happeningKinds]
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([])
  })

  test('has examples that read', async () => {
    expect((await readFine(exampleOf('csv'))).records).toHaveLength(1)
    expect((await readFine(exampleOf('json'))).records).toHaveLength(2)
  })

  test('tells the limit of 64 MB that holds for CSV', async () => {
    async function* large(): AsyncGenerator<Uint8Array> {
      for (let megabytes = 0; megabytes < 65; megabytes += 1) yield Buffer.alloc(1024 * 1024, 'a')
    }
    const result = await readInvoiceFile({ name: 'large', stream: large() })
    expect(!result.ok && codesOf(result.problem)).toEqual(['file-too-large'])
  })
})
