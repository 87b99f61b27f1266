import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import type { DraftRow, PolicyRow, SubmissionRow, VersionRow } from '../app/api.ts'
import { type Known, policyEntries } from './overview.ts'

const today = plainDate('2026-11-22')

const policy: PolicyRow = {
  id: 'mine',
  title: { en: 'Mine' },
  jurisdiction: 'NO',
  version: 2,
  hash: 'f',
  stepCount: 3,
  claimCount: 12,
}

const draft: DraftRow = {
  policyId: 'mine',
  revision: 4,
  basedOn: 2,
  authors: ['berg'],
  createdBy: 'berg',
  createdAt: '2026-11-20T08:00:00Z',
}

const version = (
  number: number,
  effectiveFrom: string,
  more: Partial<VersionRow> = {},
): VersionRow => ({
  version: number,
  hash: 'f',
  effectiveFrom: plainDate(effectiveFrom),
  until: null,
  isRetired: false,
  publishedAt: '2026-01-01T08:00:00Z',
  publishedBy: 'berg',
  authors: ['berg'],
  approvedBy: 'lind',
  supersedes: null,
  submissionId: null,
  claimCount: 0,
  openCount: 0,
  movesRunning: null,
  ...more,
})

const submission = (status: SubmissionRow['status']): SubmissionRow => ({
  id: 's1',
  policyId: 'mine',
  revision: 4,
  basedOn: 2,
  hash: 'f',
  lawHash: 'f',
  authors: ['berg'],
  note: null,
  status,
  submittedBy: 'berg',
  submittedAt: '2026-11-20T08:00:00Z',
  closedAt: null,
})

const entriesFor = (versions: readonly VersionRow[], more: Partial<Known> = {}) =>
  policyEntries({
    policies: [policy],
    drafts: [],
    submissions: [],
    histories: new Map([['mine', versions]]),
    begun: new Map(),
    today,
    ...more,
  })

const entryFor = (versions: readonly VersionRow[], more: Partial<Known> = {}) =>
  entriesFor(versions, more)[0]

describe('where a policy stands', () => {
  test('in force, with the next version scheduled', () => {
    const entry = entryFor([
      version(2, '2027-01-01'),
      version(1, '2026-01-01', { until: plainDate('2027-01-01') }),
    ])
    expect([...(entry?.states ?? [])]).toEqual(['in-force', 'scheduled'])
    expect(entry?.inForce).toEqual({ version: 1, since: '2026-01-01' })
    expect(entry?.scheduled).toEqual({ version: 2, from: '2027-01-01' })
  })

  test('the version that begins today is in force today', () => {
    const entry = entryFor([version(2, today), version(1, '2026-01-01', { until: today })])
    expect(entry?.inForce?.version).toBe(2)
  })

  test('of several that are to come, the next one is scheduled', () => {
    const entry = entryFor([version(3, '2027-06-01'), version(2, '2027-01-01')])
    expect(entry?.scheduled?.version).toBe(2)
  })

  test('retired once its last version has ended, and in force until then', () => {
    const ended = (until: string) =>
      entryFor([version(1, '2026-01-01', { isRetired: true, until: plainDate(until) })])
    expect([...(ended('2026-11-22')?.states ?? [])]).toEqual(['retired'])
    expect([...(ended('2026-11-23')?.states ?? [])]).toEqual(['in-force'])
  })

  test('not retired where another version is in force', () => {
    const entry = entryFor([
      version(2, '2026-06-01'),
      version(1, '2026-01-01', { isRetired: true, until: plainDate('2026-03-01') }),
    ])
    expect([...(entry?.states ?? [])]).toEqual(['in-force'])
  })

  test('draft and in review at once, by whom', () => {
    const more = { drafts: [draft], submissions: [submission('open')] }
    const entry = entryFor([version(2, '2026-01-01')], more)
    expect([...(entry?.states ?? [])]).toEqual(['draft', 'in-review', 'in-force'])
    expect(entry?.submission).toEqual({ by: 'berg', isApproved: false })
  })

  test.each(['sent-back', 'withdrawn', 'published'] as const)(
    'a submission that was %s is in review no more',
    (status) => {
      const entry = entryFor([version(2, '2026-01-01')], { submissions: [submission(status)] })
      expect(entry?.states.has('in-review')).toBe(false)
    },
  )
})

describe('a policy that came with the program', () => {
  const shipped = version(1, '2026-01-01', { publishedBy: 'release' })

  test('is so until somebody drafts or publishes something of it', () => {
    expect(entryFor([shipped])?.isShipped).toBe(true)
    expect(entryFor([shipped], { drafts: [draft] })?.isShipped).toBe(false)
    expect(entryFor([version(2, '2026-06-01'), shipped])?.isShipped).toBe(false)
  })
})

test('a policy that was never published is listed by its draft', () => {
  const entries = entriesFor([], {
    drafts: [{ ...draft, policyId: 'another', basedOn: null }],
    begun: new Map([['another', { title: { en: 'Another' }, jurisdiction: 'SE' }]]),
  })
  expect(entries.map(({ id, country, newestVersion }) => [id, country, newestVersion])).toEqual([
    ['another', 'SE', null],
    ['mine', 'NO', 2],
  ])
})
