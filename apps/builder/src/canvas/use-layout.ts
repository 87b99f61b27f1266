import { useEffect, useState } from 'react'
import { arrange } from './arrange.ts'
import type { Graph } from './graph.ts'
import type { ExitLabel } from './labels.ts'
import type { Layout, Size } from './layout.ts'
import type { CardNode } from './step-card.tsx'

/** The places of cards and lines; `null` until the cards have been measured and arranged. */
export function useLayout(
  graph: Graph,
  cards: readonly CardNode[],
  labels: ReadonlyMap<string, ExitLabel> | null,
): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null)
  const sizes = sizesOf(cards)
  const key = sizes === null || labels === null ? null : JSON.stringify([[...sizes], [...labels]])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for sizes and labels
  useEffect(() => {
    if (sizes === null || labels === null) return
    let isWanted = true
    const labelSizes = new Map([...labels].map(([id, { size }]) => [id, size]))
    arrange(graph, { cards: sizes, labels: labelSizes }).then((found) => {
      if (isWanted) setLayout(found)
    })
    return () => {
      isWanted = false
    }
  }, [graph, key])
  return layout
}

/** The measured size of every card, or `null` while one is missing. */
function sizesOf(cards: readonly CardNode[]): ReadonlyMap<string, Size> | null {
  const sizes = new Map<string, Size>()
  for (const { id, measured } of cards) {
    if (measured?.width === undefined || measured.height === undefined) return null
    sizes.set(id, { width: measured.width, height: measured.height })
  }
  return sizes
}
