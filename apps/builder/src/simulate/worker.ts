// Walks claims in a worker of their own, so that fields can be typed into meanwhile.
import type { Answered, Asked } from './ask-worker.ts'
import { simulated } from './simulate.ts'

let newest = 0

/** Lets questions that came in meanwhile be heard: only the last of them is answered. */
const pause = () => new Promise((resume) => setTimeout(resume, 0))

self.addEventListener('message', async ({ data: { count, asked } }: MessageEvent<Asked>) => {
  newest = count
  await pause()
  if (newest !== count) return
  self.postMessage({ count, answer: simulated(asked) } satisfies Answered)
})
