import { type Finding, findingText, type PolicyDocument, plainDate } from '@forfall/rules'
import type { Review, VersionRow } from '../app/api.ts'
import { countryPolicy, storyDay } from '../testing/story-editor.tsx'
import type { StoryAnswers } from '../testing/story-server.tsx'

/** The version a story's submission began from. */
const storyBefore: PolicyDocument = countryPolicy('no-consumer')

/** What a story's submission says: a fee that the law does not allow, and a note. */
const storyAfter = ((): PolicyDocument => {
  const steps = Object.entries(storyBefore.steps).map(([id, step]) => [
    id,
    step.kind === 'remind' ? { ...step, fee: 90_000, note: 'Asked for by finance.' } : step,
  ])
  return { ...storyBefore, steps: Object.fromEntries(steps) }
})()

const unreachable: Finding = {
  ...{ code: 'unreachable-step', severity: 'error', step: 'reminder', field: null },
  ...{ citation: null, data: { kind: 'unreachable-step' }, fix: null },
}

const reminder = Object.entries(storyAfter.steps).find(([, { kind }]) => kind === 'remind')?.[0]

/** Gates of which some do not hold. */
export const storyGates = [
  { id: 'runs', isOpen: true, problems: [] },
  {
    id: 'checked',
    isOpen: false,
    problems: [
      {
        ...{ code: unreachable.code, step: unreachable.step, field: null, scenario: null },
        ...{ finding: unreachable, text: findingText(unreachable, 'en') },
      },
    ],
  },
  { id: 'lawful', isOpen: true, problems: [] },
  {
    id: 'scenarios',
    isOpen: false,
    problems: [
      {
        ...{ code: 'scenario-failed', step: null, field: null, finding: null },
        ...{ scenario: 'Nobody pays', text: 'expected remind, got none' },
      },
    ],
  },
  {
    id: 'coverage',
    isOpen: false,
    problems: [
      {
        ...{ code: 'not-covered', step: reminder ?? null, field: null, finding: null },
        ...{ scenario: null, text: 'not covered' },
      },
    ],
  },
] as unknown as Review['gates']

const open = storyGates.map((gate) => ({ ...gate, isOpen: true, problems: [] }))

/** A submission, as the server has it; open and by Anna unless it says so. */
export const storyReview = (so: Partial<Review> = {}): Review =>
  ({
    ...{ id: 'org/no-consumer/1', policyId: 'no-consumer', revision: 4, basedOn: 12 },
    ...{ hash: 'ab'.repeat(32), lawHash: 'cd'.repeat(32), authors: ['anna'], status: 'open' },
    ...{ note: 'The fee of the reminder.', submittedBy: 'anna', closedAt: null },
    submittedAt: '2026-11-20T09:00:00Z',
    ...{ document: storyAfter, scenarios: [], verdicts: [], changes: [], gates: open },
    ...so,
  }) as unknown as Review

/** A version, as the history has it. */
export const storyVersion = (
  version: number,
  from: string,
  until: string | null,
  so: Partial<VersionRow> = {},
): VersionRow => ({
  version,
  ...{ hash: 'ef'.repeat(32), effectiveFrom: plainDate(from), isRetired: false },
  until: until === null ? null : plainDate(until),
  ...{ publishedAt: '2026-01-01T08:00:00Z', publishedBy: 'bjorn', authors: ['anna'] },
  ...{ approvedBy: 'bjorn', supersedes: version === 1 ? null : version - 1, submissionId: null },
  ...{ claimCount: 120, openCount: 40, movesRunning: null },
  ...so,
})

/** Answers of a server to somebody with some rights. */
export const reviewAnswers = (
  id: 'anna' | 'bjorn',
  scopes: readonly string[],
  more: StoryAnswers = {},
): StoryAnswers => ({
  health: { status: 'ok', today: storyDay },
  'people.me': { kind: 'person', id, name: id === 'anna' ? 'Anna Berg' : 'Bjørn Dahl', scopes },
  'people.names': {
    people: [
      { userId: 'anna', name: 'Anna Berg' },
      { userId: 'bjorn', name: 'Bjørn Dahl' },
    ],
  },
  'policies.list': [{ id: 'no-consumer', title: storyBefore.title, version: 12, claimCount: 120 }],
  'policies.export': { document: storyBefore, scenarios: [], from: { version: 12, hash: '' } },
  'policies.history': { versions: [storyVersion(12, '2026-01-01', null)] },
  'drafts.list': { drafts: [] },
  'reviews.effects': { effects: [] },
  'reviews.comments': { comments: [] },
  ...more,
})
