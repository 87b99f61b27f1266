import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { apiOn, refusalOf, runDay } from '../testing/one-claim.ts'
import { uploadBytesMax } from './upload.ts'

let opened: TestBook
let api: ReturnType<typeof apiOn>

beforeEach(() => {
  opened = openTestBook()
  api = apiOn(opened.book, '2026-03-02')
})

afterEach(() => removeTestBook(opened))

const record = { number: '1', issued: '2026-02-01', due: '2026-02-16', amount: '1000.00' }
const debtor = { debtorName: 'Ola Nordmann', debtorKind: 'consumer', debtorCountry: 'NO' }
const options = {
  currency: 'NOK',
  creditor: { name: 'Fjord Strøm AS', organisationNumber: '999999999', country: 'NO' },
} as const

const upload = (content: unknown, name = 'march.json') => ({
  ...{ name, options },
  contentBase64: Buffer.from(JSON.stringify(content)).toString('base64'),
})

const good = [
  { ...record, ...debtor },
  { ...record, ...debtor, number: '2' },
]
const bad = [good[0], { ...good[1], due: '2026-02-30', debtorEmail: 'ola@example.com' }]

describe('a file that is looked at', () => {
  test('tells what would become of each record, and changes nothing', async () => {
    await api.imports.commit(upload([good[0]]))
    const history = { kind: 'payment', on: '2026-02-20', amount: '10.00' }
    const [known, fresh] = good
    const checked = await api.imports.check(upload([{ ...known, history: [history] }, fresh]))
    expect(checked).toMatchObject({
      ...{ file: 'march.json', format: 'json', problems: [], recordCount: 2, importedBefore: null },
      counts: { newClaims: 1, knownClaims: 1, newEvents: 1 },
      records: [
        { number: '1', outcome: 'changed', debtorName: 'Ola Nordmann', amountMinor: 100_000 },
        { number: '2', outcome: 'new', place: { record: '2' } },
      ],
    })
    expect((await api.claims.list()).total).toBe(1)
    expect((await api.imports.list()).imports).toHaveLength(1)
    expect(await api.imports.check(upload([good[0]]))).toMatchObject({
      importedBefore: { batchId: expect.any(String) },
      records: [{ outcome: 'known' }],
    })
  })

  test('tells every problem at its place', async () => {
    const { problems, counts, format } = await api.imports.check(upload(bad))
    expect(problems).toMatchObject([
      { code: 'date-invalid', place: { path: '/1/due', line: 1 }, text: expect.any(String) },
    ])
    expect([counts, format]).toEqual([null, null])
  })

  test('tells which records do not fit the book', async () => {
    await api.imports.commit(upload(good))
    const checked = await api.imports.check(upload([good[0], { ...good[1], amount: '5.00' }]))
    expect(checked.records.map(({ outcome }) => outcome)).toEqual(['known', 'refused'])
    expect(checked.problems).toMatchObject([{ code: 'invoice-differs', place: { record: '2' } }])
  })
})

describe('a file that is taken in', () => {
  test('is taken in once, however often it is handed in', async () => {
    const first = await api.imports.commit(upload(good))
    expect(first).toMatchObject({ status: 'imported', isNew: true, counts: { newClaims: 2 } })
    const again = await api.imports.commit(upload(good))
    expect(again).toMatchObject({ status: 'imported', isNew: false, batchId: first.batchId })
    expect((await api.imports.list()).imports).toMatchObject([
      {
        ...{ id: first.batchId, fileName: 'march.json', status: 'imported', format: 'json' },
        ...{ creditorName: 'Fjord Strøm AS', counts: { newClaims: 2 } },
        importedBy: { kind: 'person', id: 'user-of-test' },
      },
    ])
    await runDay(opened.book, '2026-03-02')
    expect((await api.claims.list()).claims[0]?.next).not.toBeNull()
  })

  test('with a problem is taken in not at all; its history tells where, not what it said', async () => {
    const done = await api.imports.commit(upload(bad))
    expect(done).toMatchObject({ status: 'refused', problems: [{ code: 'date-invalid' }] })
    expect((await api.claims.list()).total).toBe(0)
    expect((await api.imports.list()).imports).toMatchObject([{ status: 'refused', noteCount: 1 }])
    const { notes } = await api.imports.get({ id: done.batchId })
    expect(notes).toMatchObject([{ code: 'date-invalid', place: { path: '/1/due' } }])
    expect(JSON.stringify(notes)).not.toContain('2026-02-30')
  })

  test('is listed page by page, newest first', async () => {
    for (const number of ['1', '2', '3'])
      await api.imports.commit(upload([{ ...good[0], number }], `${number}.json`))
    const first = await api.imports.list({ limit: 2 })
    const second = await api.imports.list({ limit: 2, cursor: first.nextCursor ?? '' })
    const names = [...first.imports, ...second.imports].map(({ fileName }) => fileName)
    expect(names).toEqual(['3.json', '2.json', '1.json'])
    expect(await refusalOf(api.imports.get({ id: 'x' }))).toBe('import-unknown')
  })

  test.each([
    { contentBase64: 'not base64!', code: 'upload-not-base64' },
    {
      contentBase64: Buffer.alloc(uploadBytesMax + 1, 'a').toString('base64'),
      code: 'upload-too-large',
    },
  ])('is refused: $code', async ({ contentBase64, code }) => {
    const file = { name: 'a.csv', contentBase64 }
    expect(await refusalOf(api.imports.check(file))).toBe(code)
    expect(await refusalOf(api.imports.commit(file))).toBe(code)
  })
})
