// The checks of a policy, in a worker of their own: a large one takes longer than a keystroke.
import { answersTo } from './answers.ts'
import type { Asked } from './ask-worker.ts'

let newest = 0

/** Lets a newer question come in, which makes the rest of an older answer idle. */
const pause = () => new Promise((resume) => setTimeout(resume, 0))

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  newest = data.count
  for (const answer of answersTo(data.question)) {
    self.postMessage({ count: data.count, answer })
    await pause()
    if (newest !== data.count) return
  }
})
