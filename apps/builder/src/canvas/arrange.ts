import ELK from 'elkjs/lib/elk-api.js'
import type { Graph } from './graph.ts'
import { elkGraphOf, type Layout, layoutOf, type Sizes } from './layout.ts'

let engine: InstanceType<typeof ELK> | null = null

/** Asks the layout engine, off the main thread, where cards and lines go. */
export async function arrange(graph: Graph, sizes: Sizes): Promise<Layout> {
  engine ??= new ELK({ workerFactory: startWorker })
  return layoutOf(await engine.layout(elkGraphOf(graph, sizes)))
}

const startWorker = (): Worker =>
  new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
