import { parentPort, workerData } from 'node:worker_threads'
import { jurisdictions } from '@forfall/jurisdictions'
import { assert } from '@forfall/rules'
import { logsAt, openLogReader } from '../store/log-reader.ts'
import { comparedPage, comparerOf } from './compare.ts'
import type { FromWorker, ToWorker, WorkerSetup } from './workers.ts'

/*
 * Compares the claims whose places it is told, and says what it found. It reads the book through a
 * connection of its own and writes nothing.
 */
const setup = workerData as WorkerSetup
assert(parentPort !== null, 'a worker is started by another thread')
const port = parentPort
const reader = openLogReader(setup.file, setup)
const compare = comparerOf(
  setup.comparison,
  (country) => jurisdictions.find((law) => law.country === country) ?? null,
)

const answerTo = (places: ToWorker): FromWorker =>
  compare.ok ? { ok: true, value: comparedPage(compare.value, logsAt(reader, places)) } : compare

port.on('message', (places: ToWorker) => port.postMessage(answerTo(places)))
