import type { DayWindow, PassedCheck, WaivedFinding } from '@forfall/rules'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveMeans } from '../autosave.ts'
import type { DraftStore } from '../store.ts'
import type { ViewStore } from '../view-store.ts'
import type { CheckAnswer } from './answers.ts'
import type { CheckQuestion } from './checks.ts'

/** What the checks say. While one is under way it is what the last one said. */
export type ChecksState = {
  readonly findings: readonly WaivedFinding[]
  /** By step id; a step no claim can come to has none. */
  readonly windows: { readonly [step: string]: DayWindow }
  readonly passed: readonly PassedCheck[]
  /** What the findings are about; `null` before the first check. */
  readonly of: CheckQuestion | null
  /** Parts of the answer that are still to come. */
  readonly awaited: readonly CheckAnswer['part'][]
}

/** The store of the checks of one open draft. */
export type ChecksStore = StoreApi<ChecksState>

/** Asks a question; each part of the answer is handed over when it is there. */
export type Ask = (question: CheckQuestion, take: (answer: CheckAnswer) => void) => void

/** What the checks are given from outside. */
export type CheckMeans = {
  readonly draft: DraftStore
  readonly view: ViewStore
  readonly ask: Ask
  readonly after: AutosaveMeans['after']
}

/** After a change the checks begin so many milliseconds later, when no other follows. */
const idleMs = 300

const parts = ['findings', 'passed', 'windows'] as const satisfies readonly CheckAnswer['part'][]

/** Checks a draft whenever it or the law that is looked at changes, until it is stopped. */
export function startChecks(means: CheckMeans): {
  readonly checks: ChecksStore
  readonly stop: () => void
} {
  const checks = createStore<ChecksState>(() => ({
    findings: [],
    windows: {},
    passed: [],
    of: null,
    awaited: [],
  }))
  let wanted = questionOf(means)
  let callOff: () => void = () => undefined

  const check = (): void => {
    const question = wanted
    checks.setState({ awaited: parts })
    means.ask(question, (answer) => {
      if (isAbout(question, means)) checks.setState((state) => answered(state, question, answer))
    })
  }
  const checkSoon = (): void => {
    if (isAbout(wanted, means)) return
    wanted = questionOf(means)
    callOff()
    checks.setState({ awaited: parts })
    callOff = means.after(idleMs, check)
  }

  const stops = [means.draft.subscribe(checkSoon), means.view.subscribe(checkSoon)]
  check()
  return {
    checks,
    stop() {
      callOff()
      for (const stop of stops) stop()
    },
  }
}

const questionOf = ({ draft, view }: CheckMeans): CheckQuestion => {
  const { lawDay, pending } = view.getState()
  return { document: draft.getState().content.document, lawDay, pending }
}

/** Whether a question is still what would be asked. */
function isAbout(question: CheckQuestion, means: CheckMeans): boolean {
  const now = questionOf(means)
  return (
    question.document === now.document &&
    question.lawDay === now.lawDay &&
    question.pending === now.pending
  )
}

const answered = (
  state: ChecksState,
  question: CheckQuestion,
  { part, value }: CheckAnswer,
): Partial<ChecksState> => ({
  [part]: value,
  of: question,
  awaited: state.awaited.filter((one) => one !== part),
})
