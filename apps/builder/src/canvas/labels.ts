import type { PolicyDocument } from '@forfall/rules'
import { conditionWords } from '../messages/condition-words.ts'
import type { FactContext } from '../messages/fact-words.ts'
import type { Words } from '../messages/use-words.ts'
import type { Graph, GraphEdge } from './graph.ts'
import type { Size } from './layout.ts'

/** The text of an exit, broken into lines, with the room it takes. */
export type ExitLabel = { readonly lines: readonly string[]; readonly size: Size }

/** How wide a text is, in pixels, in the font of the labels. */
export type Measure = (text: string) => number

const widthMax = 190
const lineHeight = 16
const padding = { x: 6, y: 2 }

/** The labels of every exit that has one, by edge id. */
export function exitLabels(
  graph: Graph,
  textOf: (edge: GraphEdge) => string | null,
  measure: Measure,
): ReadonlyMap<string, ExitLabel> {
  const labels = graph.edges.flatMap((edge) => {
    const text = textOf(edge)
    return text === null ? [] : [[edge.id, labelOf(text, measure)] satisfies [string, ExitLabel]]
  })
  return new Map(labels)
}

/** What an exit is called: a case by its title or its condition, the last exit "otherwise". */
export function exitWords(
  edge: GraphEdge,
  document: PolicyDocument,
  { context, words }: { readonly context: FactContext; readonly words: Words },
): string | null {
  const step = document.steps[edge.from]
  if (step?.kind !== 'branch') return null
  const way = edge.exit.kind === 'case' ? step.cases[edge.exit.index] : undefined
  if (way === undefined) return words.say('exit.otherwise')
  if (way.title !== undefined) return words.text(way.title)
  return words.say('exit.if', { condition: conditionWords(way.when, context, words) })
}

/** Breaks a text into lines of at most `widthMax`; a longer word keeps a line of its own. */
export function labelOf(text: string, measure: Measure): ExitLabel {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(longer) <= widthMax) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  const width = Math.ceil(Math.max(...lines.map(measure))) + 2 * padding.x
  return { lines, size: { width, height: lines.length * lineHeight + 2 * padding.y } }
}
