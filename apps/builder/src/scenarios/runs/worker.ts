// Scenarios, in a worker of their own: two hundred of them take seconds.
import { runAnswers } from './answers.ts'
import type { Answered, Asked, RunAnswer } from './ask-worker.ts'

let newest = 0

/** Lets a newer question come in, which makes the rest of an older answer idle. */
const pause = () => new Promise((resume) => setTimeout(resume, 0))

/** What comes within so many milliseconds is handed over together. */
const togetherMs = 50

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { count, question } = data
  newest = count
  if (question === null) return
  let answers: RunAnswer[] = []
  let since = performance.now()
  const send = () => {
    self.postMessage({ count, answers } satisfies Answered)
    answers = []
    since = performance.now()
  }
  for (const answer of runAnswers(question)) {
    answers.push(answer)
    if (performance.now() - since < togetherMs) continue
    send()
    await pause()
    if (newest !== count) return
  }
  send()
})
