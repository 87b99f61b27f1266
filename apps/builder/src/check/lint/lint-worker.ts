// Questions about policies, off the main thread: a list of policies asks for many at once.
import type { Numbered } from './ask-lint.ts'
import { lintAnswer } from './questions.ts'

self.addEventListener('message', ({ data: { number, question } }: MessageEvent<Numbered>) => {
  self.postMessage({ number, answer: lintAnswer(question) })
})
