import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Measurement } from '../frame/report.ts'
import { interleaved } from '../frame/rounds.ts'
import { makeBook } from '../run/book.ts'
import { type Client, clientOf, manyCount } from './client.ts'
import type { Served } from './server.ts'

/** How long requests took, in milliseconds. */
export type Latency = {
  readonly requests: number
  readonly medianMs: number
  readonly p99Ms: number
  readonly mostMs: number
}

/** What was measured of the procedures. */
export type ProceduresMeasured = {
  readonly measurement: Measurement
  /** Claims of the book that a run goes over. */
  readonly claims: number
  readonly latencies: {
    readonly health: Latency
    readonly evaluate: Latency
    readonly firstStreamed: Latency
    readonly duringRun: Latency
  }
}

const pace = { rounds: 5, atLeastMs: 1_000, warmUpMs: 1_500 }

/** Somebody asks about so often while latencies are measured. */
const everyMs = 10

const method = [
  'One client asks one server over HTTP, on one machine, one request after another. Each request is one of a',
  'key; one evaluation is a claim of one invoice under a published policy, answered with its explanation.',
  `many and stream: ${manyCount.toLocaleString('en')} questions in one request, answered whole, or line by line.`,
]

/** Measures the procedures, and how soon they answer while a run goes over so many claims. */
export async function measureProcedures(claims: number): Promise<ProceduresMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'forfall-bench-'))
  const made = await makeBook(folder, claims)
  const program = join(import.meta.dirname, 'server.ts')
  const server = spawn(process.execPath, [program, made], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [printed] = (await once(server.stdout, 'data')) as [Buffer]
    const client = clientOf(JSON.parse(printed.toString()) as Served)
    const measurement = await throughput(client)
    return { measurement, claims, latencies: await latencies(client) }
  } finally {
    server.kill()
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function throughput(client: Client): Promise<Measurement> {
  const measured = await interleaved(
    [
      { name: 'health', items: 1, work: client.health, note: 'the empty procedure' },
      { name: 'evaluate', items: 1, work: client.evaluate },
      { name: 'many', items: manyCount, work: client.evaluateMany },
      { name: 'stream', items: manyCount, work: client.evaluateStream },
    ],
    pace,
  )
  const subject = 'Evaluations over HTTP'
  return { subject, method, unit: 'answers', measured, base: 'health', targets: [] }
}

async function latencies(client: Client): Promise<ProceduresMeasured['latencies']> {
  const health = await latency(client.health, times(300))
  const evaluate = await latency(client.evaluate, times(300))
  const firsts: number[] = []
  for (let turn = 0; turn < 20; turn += 1) firsts.push(await client.evaluateStream())
  return {
    ...{ health, evaluate, firstStreamed: latencyOf(firsts) },
    duringRun: await whileRunning(client),
  }
}

async function whileRunning(client: Client): Promise<Latency> {
  const run = await client.startRun()
  let isRunning = true
  const watch = (async () => {
    while (isRunning) {
      await pause(250)
      isRunning = await client.isRunning(run)
    }
  })()
  const found = await latency(client.evaluate, () => isRunning)
  await watch
  return found
}

function times(count: number): () => boolean {
  let left = count
  return () => {
    left -= 1
    return left > 0
  }
}

async function latency(ask: () => Promise<void>, goesOn: () => boolean): Promise<Latency> {
  const took: number[] = []
  do {
    const began = performance.now()
    await ask()
    took.push(performance.now() - began)
    await pause(everyMs)
  } while (goesOn())
  return latencyOf(took)
}

function latencyOf(took: readonly number[]): Latency {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { requests: took.length, medianMs: at(0.5), p99Ms: at(0.99), mostMs: sorted.at(-1) ?? 0 }
}
