import { jurisdictionOf } from '@forfall/jurisdictions'
import { assert, inForceOn, type PolicyDocument } from '@forfall/rules'
import { reviewAnswers, storyReview, storyVersion } from '../review/testing.ts'
import { someScenarios } from '../scenarios/testing/story-scenarios.ts'
import { countryPolicy, storyDay } from '../testing/story-editor.tsx'
import type { StoryAnswers } from '../testing/story-server.tsx'

const storyBefore = countryPolicy('no-consumer')

/** The same with a fee that the law does not allow. */
const storyAfter = ((): PolicyDocument => {
  const steps = Object.entries(storyBefore.steps).map(([id, step]) => [
    id,
    step.kind === 'remind' ? { ...step, fee: 90_000 } : step,
  ])
  return { ...storyBefore, steps: Object.fromEntries(steps) }
})()

const submissionId = 'org/no-consumer/1'

const verdicts = [
  {
    ...{ reviewerId: 'bjorn', hash: 'ab'.repeat(32), verdict: 'approve' },
    ...{ statement: 'I have read all of it.', givenAt: '2026-11-21T10:00:00Z' },
  },
]

/** Answers of a server that holds version 13: signed, published, other than the one before. */
export const versionAnswers = (): StoryAnswers => ({
  ...reviewAnswers('bjorn', ['book:read', 'audit:read']),
  'law.on': storyLaw(),
  'policies.export': ({ version }: { readonly version: number }) => ({
    ...(version === 13
      ? { document: storyAfter, scenarios: someScenarios() }
      : { document: storyBefore, scenarios: [] }),
    from: { version, hash: '' },
  }),
  'policies.history': {
    versions: [storyVersion(13, '2026-12-01', null, { submissionId, supersedes: 12 })],
  },
  'reviews.get': { ...storyReview({ status: 'published' }), document: storyAfter, verdicts },
  'audit.list': { entries: [entry(2, 'policy-published'), entry(1, 'draft-saved')] },
})

/** Answers of a server that holds a draft which nobody handed in, to somebody who may not see the log. */
export const draftAnswers = (): StoryAnswers => ({
  ...reviewAnswers('anna', ['book:read']),
  'law.on': storyLaw(),
  'drafts.list': { drafts: [{ policyId: 'no-consumer' }] },
  'drafts.get': {
    ...{ policyId: 'no-consumer', revision: 4, basedOn: null, authors: ['anna'], savedBy: 'anna' },
    ...{ document: storyBefore, scenarios: [] },
  },
  'reviews.list': { submissions: [] },
})

const entry = (seq: number, kind: string) => ({
  ...{ seq, kind, at: '2026-11-22T09:30:00.000Z', actorKind: 'person', actorId: 'bjorn' },
  ...{ subject: 'no-consumer', data: {}, hash: 'a'.repeat(64) },
})

/** The law of the story's country on its day, as the server tells it. */
function storyLaw() {
  const law = jurisdictionOf(storyBefore.jurisdiction)
  assert(law !== null, 'the country of the story has no law')
  const { country, name, currency, release } = law
  const parameters = law.parameters.map((parameter) => {
    const { id, label, unit, lookedUpBy, verifiedThrough, values } = parameter
    const found = inForceOn(parameter, storyDay)
    const newest = values.findLast(({ from }) => from <= storyDay)
    return {
      ...{ id, label, unit, lookedUpBy, verifiedThrough, problem: null },
      value: found.ok ? found.value.value : null,
      from: newest?.from ?? null,
      citation: newest?.source ?? null,
      confidence: newest?.confidence ?? null,
    }
  })
  return { country, name, currency, release, day: storyDay, parameters }
}
