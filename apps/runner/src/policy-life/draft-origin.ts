import {
  blankPolicy,
  copyOf,
  type Localized,
  ok,
  type PlainDate,
  type PolicyDocument,
  type PolicyProblem,
  policyFromSetup,
  type Result,
  readPolicyFile,
  refused,
  type Setup,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { draftRow, revisionRow } from '../store/drafts.ts'
import { policyVersion } from '../store/policies.ts'
import { contentOf, type PolicyContent, versionContent } from './content.ts'
import { readText } from './read-text.ts'
import { scenariosFor } from './suggest-for.ts'

/** What a draft begins from. */
export type DraftOrigin =
  | { readonly kind: 'blank'; readonly jurisdiction: string }
  /** What somebody answered to the questions of a set-up, raised to the law of the day. */
  | { readonly kind: 'setup'; readonly jurisdiction: string; readonly setup: Setup }
  /** A policy that the law of a country brings, as this release has it. */
  | { readonly kind: 'template'; readonly policyId: string }
  /** A published version: of the policy itself, or of another whose content is copied. */
  | { readonly kind: 'version'; readonly policyId: string; readonly version?: number | undefined }
  /** What the draft of another policy says now. */
  | { readonly kind: 'draft'; readonly policyId: string }
  /** An exported file or a bare document. */
  | { readonly kind: 'file'; readonly file: unknown }

/** A draft that is asked for. */
export type NewDraft = {
  readonly policyId: string
  /** Needed for a blank policy, a set-up and a copy; else that of the origin. */
  readonly title?: Localized | undefined
  readonly origin: DraftOrigin
}

type Read = Result<PolicyContent, BookProblem>

/**
 * What a new draft says. The scenarios come along; where a template, a version or a set-up has none,
 * ones are suggested, since without any nothing can be published.
 *
 * @param day whose law the suggested scenarios act under
 * @problem policy-not-found for a template or a version that is not there
 * @problem draft-unknown for a draft that is not there
 * @problem policy-refused what it would begin from is no policy
 * @problem country-unknown, title-missing
 * @problem setup-empty, setup-not-lawful
 */
export function originContent(book: Book, asked: NewDraft, day: PlainDate): Read {
  const { origin } = asked
  switch (origin.kind) {
    case 'blank':
      return blankContent(book, asked, origin.jurisdiction)
    case 'setup':
      return tested(book, setupContent(book, asked, { ...origin, day }), day)
    case 'template':
      return tested(book, copied(asked, templateContent(book, origin)), day)
    case 'version':
      return tested(book, copied(asked, publishedContent(book, origin)), day)
    case 'draft':
      return copied(asked, draftContent(book, origin))
    case 'file': {
      const read = readPolicyFile(origin.file)
      return read.ok ? renamed(asked, read.value) : refusedPolicy(read.problem)
    }
  }
}

function blankContent(book: Book, { policyId, title }: NewDraft, jurisdiction: string): Read {
  if (book.lawOf(jurisdiction) === null)
    return refused({ code: 'country-unknown', country: jurisdiction })
  if (title === undefined) return refused({ code: 'title-missing', policyId })
  return contentWith(blankPolicy({ id: policyId, title, jurisdiction }), [])
}

type SetUp = Extract<DraftOrigin, { kind: 'setup' }> & { readonly day: PlainDate }

function setupContent(
  book: Book,
  { policyId, title }: NewDraft,
  { jurisdiction: country, setup, day }: SetUp,
): Read {
  const law = book.lawOf(country)
  if (law === null) return refused({ code: 'country-unknown', country })
  if (title === undefined) return refused({ code: 'title-missing', policyId })
  const made = policyFromSetup(setup, law, { id: policyId, title, day, readText })
  return made.ok ? ok({ document: made.value.document, scenarios: [] }) : made
}

function templateContent(book: Book, { policyId }: { readonly policyId: string }): Read {
  const templates = book.jurisdictions.flatMap(({ policies }) => policies)
  const document = templates.find(({ id }) => id === policyId)
  if (document === undefined) return refused({ code: 'policy-not-found', policyId, version: null })
  return ok({ document, scenarios: [] })
}

function publishedContent(
  book: Book,
  { policyId, version = null }: { policyId: string; version?: number | null | undefined },
): Read {
  const row = policyVersion(book.store, policyId, version)
  if (row === undefined) return refused({ code: 'policy-not-found', policyId, version })
  return ok(versionContent(row))
}

function draftContent({ store }: Book, { policyId }: { readonly policyId: string }): Read {
  const row = draftRow(store, policyId)
  const saved = row && revisionRow(store, policyId, row.revision)
  return saved === undefined
    ? refused({ code: 'draft-unknown', policyId })
    : ok(contentOf(saved.content))
}

const copied = (asked: NewDraft, found: Read): Read =>
  found.ok ? renamed(asked, found.value) : found

/** A copy under an id of its own takes its scenarios with it. */
function renamed({ policyId, title }: NewDraft, { document, scenarios }: PolicyContent): Read {
  const named = { id: policyId, title: title ?? document.title }
  const own = scenarios.map((scenario) => ({ ...scenario, policy: policyId }))
  return contentWith(copyOf(document, named), own)
}

/** Content with scenarios: its own, or suggested ones if it runs. */
function tested(book: Book, content: Read, day: PlainDate): Read {
  if (!content.ok || content.value.scenarios.length > 0) return content
  const suggested = scenariosFor(book, content.value.document, day)
  return suggested.ok ? ok({ ...content.value, scenarios: suggested.value }) : content
}

const contentWith = (
  made: Result<PolicyDocument, readonly PolicyProblem[]>,
  scenarios: PolicyContent['scenarios'],
): Read => (made.ok ? ok({ document: made.value, scenarios }) : refusedPolicy(made.problem))

const refusedPolicy = (problems: readonly PolicyProblem[]): Result<never, BookProblem> =>
  refused({ code: 'policy-refused', problems })
