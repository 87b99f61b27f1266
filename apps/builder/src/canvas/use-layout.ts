import { useEffect, useState } from 'react'
import { arrange } from './arrange.ts'
import type { Graph } from './graph.ts'
import type { ExitLabel } from './labels.ts'
import type { Layout, Size } from './layout.ts'

/**
 * The places of cards and lines: `null` until they were arranged for the first time. While a changed
 * diagram is arranged they are as they were before.
 */
export function useLayout(
  graph: Graph,
  sizes: ReadonlyMap<string, Size>,
  labels: ReadonlyMap<string, ExitLabel> | null,
): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null)
  const question = labels === null ? null : questionOf(graph, sizes, labels)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says all that is asked
  useEffect(() => {
    if (question === null || labels === null) return
    let isWanted = true
    const labelSizes = new Map([...labels].map(([id, { size }]) => [id, size]))
    arrange(graph, { cards: sizes, labels: labelSizes }).then((found) => {
      if (isWanted) setLayout(found)
    })
    return () => {
      isWanted = false
    }
  }, [question])
  return layout
}

/** All that the layout depends on, as one text; `null` while a card has not been measured. */
function questionOf(
  { nodes, edges }: Graph,
  sizes: ReadonlyMap<string, Size>,
  labels: ReadonlyMap<string, ExitLabel>,
): string | null {
  if (nodes.some(({ id }) => !sizes.has(id))) return null
  return JSON.stringify([
    nodes.map(({ id }) => [id, sizes.get(id)]),
    edges.map(({ id, from, to }) => [id, from, to, labels.get(id)?.size]),
  ])
}
