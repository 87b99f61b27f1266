// The search for scenarios walks hundreds of claims, off the main thread.
import { type SuggestQuestion, suggestionsFor } from './suggestions.ts'

self.addEventListener('message', ({ data }: MessageEvent<SuggestQuestion>) => {
  self.postMessage(suggestionsFor(data))
})
