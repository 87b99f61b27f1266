import { asOf, benchPolicy } from '../run/templates.ts'
import type { Served } from './server.ts'

/** The question that is asked again and again. */
const question = {
  claim: {
    debtor: { kind: 'consumer', country: 'NO' },
    invoice: { number: '1', amount: '1000.00 NOK', issued: '2026-02-01', due: '2026-02-16' },
  },
  policy: { id: benchPolicy.id },
  day: asOf,
}

/** Questions in one request. */
export const manyCount = 1_000

const questions = Array.from({ length: manyCount }, () => question)

/** Somebody who asks a server, each time under the next of its keys. */
export type Client = {
  /** The empty procedure: what a request costs that asks for nothing. */
  readonly health: () => Promise<void>
  readonly evaluate: () => Promise<void>
  readonly evaluateMany: () => Promise<void>
  /** Gives the milliseconds until the first answer was there. */
  readonly evaluateStream: () => Promise<number>
  readonly startRun: () => Promise<string>
  readonly isRunning: (id: string) => Promise<boolean>
}

/** A client of a server of the bench. */
export function clientOf(served: Served): Client {
  const ask = askerOf(served)
  const get = async (path: string, input: object): Promise<string> =>
    (await ask(`${path}?input=${encodeURIComponent(JSON.stringify(input))}`)).text()
  const post = (path: string, body: object, headers = {}): Promise<Response> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    health: async () => expectAnswers(await get('health', {}), '"today"', 1),
    evaluate: async () => expectAnswers(await get('decisions.evaluate', question), decided, 1),
    evaluateMany: async () => {
      const answer = await post('decisions.evaluateMany', { questions })
      expectAnswers(await answer.text(), decided, manyCount)
    },
    evaluateStream: async () => {
      const began = performance.now()
      const path = 'decisions.evaluateStream?batch=1'
      return streamed(await post(path, { 0: { questions } }, jsonLines), began)
    },
    startRun: async () => {
      const answer = await post('runs.start', { asOf })
      return ((await answer.json()) as { result: { data: { id: string } } }).result.data.id
    },
    isRunning: async (id) => (await get('runs.get', { id })).includes('"status":"running"'),
  }
}

const jsonLines = { 'trpc-accept': 'application/jsonl' }

/** In every answer to the question once. */
const decided = '"explanation":{'

function askerOf({ port, keys }: Served) {
  let turn = 0
  return async (path: string, init: RequestInit = {}): Promise<Response> => {
    turn += 1
    const authorization = `Bearer ${keys[turn % keys.length]}`
    const headers = { ...init.headers, authorization }
    const answer = await fetch(`http://127.0.0.1:${port}/trpc/${path}`, { ...init, headers })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
}

async function streamed(answer: Response, began: number): Promise<number> {
  let [text, firstMs] = ['', Number.NaN]
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (Number.isNaN(firstMs) && text.includes(decided)) firstMs = performance.now() - began
  }
  expectAnswers(text, decided, manyCount)
  return firstMs
}

function expectAnswers(text: string, mark: string, count: number): void {
  const found = text.split(mark).length - 1
  if (found !== count) throw new Error(`${found} of ${count} answers came: ${text.slice(0, 300)}`)
}
