import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { whileAllowed } from './while-allowed.ts'

const refusal = new Error('no longer')

/** Passes so often, then refuses. */
const passing = (times: number) => {
  let left = times
  return async (): Promise<void> => {
    if (left === 0) throw refusal
    left -= 1
  }
}

async function* counting(everyMs: number, until = Number.POSITIVE_INFINITY) {
  for (let number = 1; number <= until; number += 1) {
    await pause(everyMs)
    yield number
  }
}

async function* silence(): AsyncGenerator<number> {
  await pause(60_000, null, { ref: false })
  yield 0
}

test('what ends by itself is given whole', async () => {
  const got: number[] = []
  for await (const value of whileAllowed(counting(1, 5), passing(0), 10_000)) got.push(value)
  expect(got).toEqual([1, 2, 3, 4, 5])
})

test('what goes on and on ends when the check no longer passes', async () => {
  const got: number[] = []
  const reading = async (): Promise<void> => {
    for await (const value of whileAllowed(counting(2), passing(2), 20)) got.push(value)
  }
  await expect(reading()).rejects.toBe(refusal)
  expect(got.length).toBeGreaterThan(5)
})

test('a stream with nothing to give ends too', async () => {
  await expect(whileAllowed(silence(), passing(1), 10).next()).rejects.toBe(refusal)
})

test('a reader who leaves ends the source', async () => {
  let isOver = false
  async function* source() {
    try {
      yield* counting(1)
    } finally {
      isOver = true
    }
  }
  for await (const value of whileAllowed(source(), passing(9), 10_000)) if (value === 3) break
  await expect.poll(() => isOver).toBe(true)
})
