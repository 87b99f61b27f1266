import {
  assert,
  type PlainDate,
  type PolicyDocument,
  type PolicyInput,
  plainDate,
  policyDocumentSchema,
  type Result,
  type ScenarioInput,
  type Setup,
} from '@forfall/rules'
import { type Book, bookFor } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { beginDraft } from '../policy-life/drafts.ts'
import { type Published, publishSubmission } from '../policy-life/publish.ts'
import { giveVerdict, type SubmissionState, submitDraft } from '../policy-life/submissions.ts'

/** A small lawful policy of Norway: a free reminder, and the end. */
export const smallPolicy = (changes: Partial<PolicyInput> = {}): PolicyDocument =>
  policyDocumentSchema.parse({
    format: 1,
    id: 'small',
    title: { en: 'Small' },
    jurisdiction: 'NO',
    appliesTo: { all: [{ fact: 'debtorKind', operator: 'equal', value: 'consumer' }] },
    start: 'grace',
    steps: {
      grace: { kind: 'wait', days: 14, since: 'due-day', next: 'reminder' },
      reminder: { kind: 'remind', payWithinDays: 14, template: 'reminder', next: 'patience' },
      patience: { kind: 'wait', days: 1, since: 'pay-by-day', next: 'end' },
      end: { kind: 'stop', reason: 'given-up' },
    },
    templates: { reminder: { nb: { subject: 'Påminnelse', body: 'Vennligst betal.' } } },
    ...changes,
  })

/** A scenario that goes through all of it. */
export const smallScenario: ScenarioInput = {
  scenario: 'Nobody pays',
  jurisdiction: 'NO',
  policy: 'small',
  given: {
    debtor: { kind: 'consumer', country: 'NO' },
    invoice: { amount: '1000.00 NOK', issued: '2026-02-01', due: '2026-02-16' },
  },
  timeline: [
    { on: '2026-03-02', expect: { action: 'remind', payBy: '2026-03-16' } },
    { on: '2026-03-17', expect: { action: 'stop' } },
  ],
}

/** A set-up that asks for one free reminder. */
export const testSetup = (changes: Partial<Setup>): Setup => ({
  debtorKinds: ['consumer'],
  reminders: [{ afterDays: 7, payWithinDays: 14, fee: 'none' }],
  notice: null,
  handOver: { kind: 'none', afterDays: 0 },
  interest: 'statutory',
  compensation: 'none',
  mode: 'send',
  minimumMinor: 0,
  acceptPaymentWithoutFees: false,
  ...changes,
})

/** The book as a person sees it. */
export const asPerson = (book: Book, id: string): Book =>
  bookFor(book, { actor: { kind: 'person', id }, organisationId: book.store.organisationId })

/** Anna drafts a policy with its scenario. */
export function draftSmall(book: Book, document = smallPolicy()): void {
  const file = {
    ...{ kind: 'forfall-policy', format: 1, document },
    scenarios: [{ ...smallScenario, policy: document.id }],
  }
  const asked = { policyId: document.id, origin: { kind: 'file', file } } as const
  const draft = beginDraft(asPerson(book, 'anna'), asked, plainDate('2026-03-20'))
  assert(draft.ok, 'the small policy cannot be drafted')
}

/** Anna hands in what her draft says. */
export function submitSmall(book: Book, policyId = 'small', revision = 1): SubmissionState {
  const submitted = submitDraft(asPerson(book, 'anna'), { policyId, revision })
  assert(submitted.ok, 'the small policy cannot be submitted')
  return submitted.value
}

/** Berit approves a submission. */
export const approve = (
  book: Book,
  { id, hash }: SubmissionState,
): Result<SubmissionState, BookProblem> =>
  giveVerdict(asPerson(book, 'berit'), {
    ...{ submissionId: id, hash, verdict: 'approve', statement: 'I have read it.' },
  })

/** Anna drafts, Berit approves, Anna publishes. */
export async function publishSmall(
  book: Book,
  when: { readonly effectiveFrom: PlainDate; readonly today: PlainDate },
  document = smallPolicy(),
): Promise<Published> {
  draftSmall(book, document)
  const submission = submitSmall(book, document.id)
  assert(approve(book, submission).ok, 'the small policy cannot be approved')
  const { effectiveFrom, today } = when
  const publishing = { submissionId: submission.id, effectiveFrom }
  const published = await publishSubmission(asPerson(book, 'anna'), publishing, today)
  assert(published.ok, 'the small policy cannot be published')
  return published.value
}
