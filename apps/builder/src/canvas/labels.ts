import type { PolicyDocument, Wording } from '@forfall/rules'
import { exitText } from '../document/derived/exit-text.ts'
import type { Graph } from './graph.ts'
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
  { edges }: Graph,
  document: PolicyDocument,
  { wording, measure }: { readonly wording: Wording; readonly measure: Measure },
): ReadonlyMap<string, ExitLabel> {
  const labels = edges.flatMap(({ id, exit }): readonly [string, ExitLabel][] => {
    const text = exit === null ? null : exitText(document, exit, wording)
    return text === null ? [] : [[id, labelOf(text, measure)]]
  })
  return new Map(labels)
}

/** A label with its lines, none wider than there is room for. */
export function labelOf(text: string, measure: Measure): ExitLabel {
  const lines = brokenLines(text, measure, widthMax)
  const width = Math.ceil(Math.max(...lines.map(measure))) + 2 * padding.x
  return { lines, size: { width, height: lines.length * lineHeight + 2 * padding.y } }
}

/** Breaks a text into lines of at most a width; a longer word keeps a line of its own. */
export function brokenLines(text: string, measure: Measure, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(longer) <= width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}
