import { expect, test } from 'vitest'
import type { AuditEntry } from '../../app/api.ts'
import { csvOf, jsonOf } from './entries-file.ts'
import { fetchAll } from './fetch-all.ts'

const entry = (seq: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  organisationId: 'default',
  seq,
  at: '2026-11-24T08:00:00.000Z',
  actorKind: 'person',
  actorId: 'berg',
  kind: 'draft-saved',
  subject: 'no-consumer',
  data: { revision: 2, note: 'a "b"' },
  coveredCount: 1,
  coveredHash: 'c',
  previousHash: 'p',
  hash: 'h',
  ...more,
})

test('a table has a line for each entry, with quotes doubled and nothing where there is no subject', () => {
  expect(csvOf([entry(2, { subject: null })])).toBe(
    [
      '"seq","at","actorKind","actorId","kind","subject","data","hash"',
      '"2","2026-11-24T08:00:00.000Z","person","berg","draft-saved","","{""revision"":2,""note"":""a \\""b\\""""}","h"',
    ].join('\r\n'),
  )
})

test.each(['=1+1', '+1', '-1', '@x'])('a spreadsheet does not compute %s', (subject) => {
  expect(csvOf([entry(1, { subject })])).toContain(`"'${subject}"`)
})

test('in full, each entry has its own hash and that of the one before', () => {
  expect(JSON.parse(jsonOf([entry(1)]))).toMatchObject({
    kind: 'forfall-audit-log',
    entries: [{ seq: 1, previousHash: 'p', hash: 'h' }],
  })
})

test('all entries are fetched, page by page, from the newest to the first', async () => {
  const all = Array.from({ length: 1000 }, (_, index) => entry(1000 - index))
  const counts: number[] = []
  const found = await fetchAll(
    async ({ kind, limit = 0, before = Number.POSITIVE_INFINITY }) =>
      kind === 'draft-saved' ? all.filter(({ seq }) => seq < before).slice(0, limit) : [],
    { kind: 'draft-saved' },
    (count) => counts.push(count),
  )
  expect(found).toEqual(all)
  expect(counts).toEqual([500, 1000, 1000])
})
