import type { ActionKind, PlainDate } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { RunNote } from '../store/runs.ts'
import { eachPreviewed, type PreviewedAction } from './preview.ts'

/** How many actions of a kind a run would decide, send, take back or leave. */
export type PreviewCount = {
  readonly effect: PreviewedAction['effect']
  readonly kind: ActionKind
  readonly count: number
}

/** What a run for a day would do, a page of it. */
export type PreviewPage = {
  readonly asOf: PlainDate
  /** Claims it would look at. */
  readonly looked: number
  readonly counts: readonly PreviewCount[]
  readonly actions: readonly PreviewedAction[]
  readonly nextCursor: string | null
  readonly noteCount: number
  /** The first of them. */
  readonly notes: readonly RunNote[]
}

const notesMax = 100

/** Which of the actions are told, and from where on. */
export type PreviewQuestion = {
  readonly asOf: PlainDate
  readonly effect?: PreviewedAction['effect'] | undefined
  readonly kind?: ActionKind | undefined
  /** How many of them to pass over, as text. */
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A dunning run that writes nothing: all of it counted, a page of it told. Each page looks anew. */
export async function previewPage(book: Book, question: PreviewQuestion): Promise<PreviewPage> {
  const { asOf, cursor = '0' } = question
  const seen: Seen = {
    looked: 0,
    asked: 0,
    noteCount: 0,
    counts: new Map(),
    notes: [],
    actions: [],
  }
  const from = Number(cursor)
  for await (const { isClaim, action, note } of eachPreviewed(book, asOf)) {
    if (isClaim) seen.looked += 1
    if (note !== null) keepNote(seen, note)
    if (action !== null) keepAction(seen, action, { ...question, from })
  }
  const { looked, asked, noteCount, notes, actions } = seen
  const through = from + actions.length
  return {
    ...{ asOf, looked, actions, noteCount, notes },
    counts: [...seen.counts.values()],
    nextCursor: through < asked ? String(through) : null,
  }
}

type Seen = {
  looked: number
  /** Actions of the kind that was asked for. */
  asked: number
  noteCount: number
  readonly counts: Map<string, PreviewCount>
  readonly notes: RunNote[]
  readonly actions: PreviewedAction[]
}

function keepNote(seen: Seen, note: RunNote): void {
  seen.noteCount += 1
  if (seen.notes.length < notesMax) seen.notes.push(note)
}

function keepAction(
  seen: Seen,
  action: PreviewedAction,
  question: PreviewQuestion & { readonly from: number },
): void {
  countOne(seen.counts, action)
  if (!isAsked(action, question)) return
  if (seen.asked >= question.from && seen.actions.length < question.limit) seen.actions.push(action)
  seen.asked += 1
}

function countOne(counts: Map<string, PreviewCount>, { effect, kind }: PreviewedAction): void {
  const key = `${effect} ${kind}`
  counts.set(key, { effect, kind, count: (counts.get(key)?.count ?? 0) + 1 })
}

const isAsked = (
  action: PreviewedAction,
  { effect, kind }: Pick<PreviewQuestion, 'effect' | 'kind'>,
): boolean => (effect ?? action.effect) === action.effect && (kind ?? action.kind) === action.kind
