import type { Suggestion, SuggestQuestion } from './suggestions.ts'

/** A search that is under way. */
export type Search = {
  /** What was found; `null` where the policy cannot run. */
  readonly found: Promise<readonly Suggestion[] | null>
  /** Ends it; it never answers then. */
  readonly cancel: () => void
}

/** Searches for scenarios. */
export type AskSuggestions = (question: SuggestQuestion) => Search

/** Searches in a worker of its own, which ends with the search: it cannot be stopped otherwise. */
export const askSuggestionWorker: AskSuggestions = (question) => {
  const worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' })
  const found = new Promise<readonly Suggestion[] | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Suggestion[] | null>) => {
      resolve(data)
      worker.terminate()
    })
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(`The search broke off: ${message}`))
      worker.terminate()
    })
  })
  worker.postMessage(question)
  return { found, cancel: () => worker.terminate() }
}
