import { setTimeout as pause } from 'node:timers/promises'

/** How often a stream looks whether whoever gets it still may, in milliseconds. */
const checkEveryMs = 30_000

/**
 * Gives what a stream gives for as long as a check passes. A check that throws ends the stream with
 * what it throws, also while there is nothing to give.
 */
export async function* whileAllowed<Value>(
  source: AsyncIterable<Value>,
  check: () => Promise<void>,
  everyMs = checkEveryMs,
): AsyncGenerator<Value> {
  const iterator = source[Symbol.asyncIterator]()
  const { signal, abort } = stopper()
  const tick = () => pause(everyMs, null, { signal })
  try {
    let [due, next] = [tick(), iterator.next()]
    for (;;) {
      const come = await Promise.race([due, next])
      if (come === null) {
        await check()
        due = tick()
      } else if (come.done === true) return
      else {
        yield come.value
        next = iterator.next()
      }
    }
  } finally {
    abort()
    // Not waited for: a source that is silent would hold its reader until it speaks again.
    iterator.return?.().catch(() => undefined)
  }
}

function stopper(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
