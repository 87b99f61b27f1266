import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileNameOf, fileSink } from './file-sink.ts'
import type { OutgoingAction } from './sink.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const outgoing = (id: string): OutgoingAction => ({
  id,
  day: plainDate('2026-03-02'),
  decidedOn: plainDate('2026-03-02'),
  action: { kind: 'none' },
  amounts: {
    ...{ currency: 'NOK', principalMinor: 1, totalMinor: 1 },
    interest: { lines: [], accruedMinor: 0, paidMinor: 0, dueMinor: 0 },
    fees: { chargedMinor: 0, compensationMinor: 0, paidMinor: 0, newMinor: 0, dueMinor: 0 },
  },
  claim: {
    ...{ id: 'c', invoiceNumber: '1', paymentReference: null, jurisdiction: 'NO' },
    ...{ issuedOn: plainDate('2026-02-01'), dueOn: plainDate('2026-02-16') },
    ...{ policyId: 'no-consumer', policyVersion: 1 },
  },
  creditor: { name: 'Fjord Strøm AS', organisationNumber: null, country: 'NO' },
  debtor: {
    ...{ name: 'Kari', kind: 'consumer', country: 'NO', organisationNumber: null },
    ...{ customerNumber: null, email: null, street: null, postalCode: null, city: null },
  },
  letter: null,
  citations: [],
  contentHash: 'x',
  event: null,
})

describe('fileSink', () => {
  test('one whole file for an action, however often it is delivered', async () => {
    const sink = fileSink(join(folder, 'outbox'))
    await sink.deliver(outgoing('claim/0/reminder'))
    await sink.deliver(outgoing('claim/0/reminder'))
    const files = readdirSync(join(folder, 'outbox'))
    expect(files).toEqual([fileNameOf('claim/0/reminder')])
    const text = readFileSync(join(folder, 'outbox', files[0] ?? ''), 'utf8')
    expect(JSON.parse(text)).toEqual(outgoing('claim/0/reminder'))
  })

  test('tells what it has and what it has not', async () => {
    const sink = fileSink(folder)
    await sink.deliver(outgoing('a'))
    expect(await sink.delivered('a')).toEqual(outgoing('a'))
    expect(await sink.delivered('b')).toBeNull()
  })
})

describe('fileNameOf', () => {
  test.each(['../../etc/passwd', '/etc/passwd', '..', '.', 'a\u0000b', 'CON', 'å'.repeat(300)])(
    'a hostile id gives a plain name in the folder: %j',
    (id) => {
      const name = fileNameOf(id)
      expect(name).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/)
      expect(name.length).toBeLessThan(150)
    },
  )

  test('ids that look alike on disk stay apart', () => {
    expect(fileNameOf('a/b')).not.toBe(fileNameOf('a_b'))
  })
})

test('what is erased is gone, with what a writer left; what is not there is as good as gone', async () => {
  const sink = fileSink(folder)
  await sink.erase(['a'])
  for (const id of ['a', 'b', 'c']) await sink.deliver(outgoing(id))
  writeFileSync(join(folder, `${fileNameOf('a')}.tmp`), 'half of a letter')
  await sink.erase(['a', 'b', 'nothing'])
  await sink.erase(['a'])
  expect(readdirSync(folder)).toEqual([fileNameOf('c')])
  expect(await sink.delivered('a')).toBeNull()
})
