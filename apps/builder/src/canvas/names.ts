import { type FactContext, stepName } from '../messages/fact-words.ts'
import { kindWord, stepWords } from '../messages/step-words.ts'
import type { Words } from '../messages/use-words.ts'
import type { Graph } from './graph.ts'

/**
 * What a screen reader says of a card: title, kind, what it asks for, its place, where it leads.
 *
 * It has to be complete, since nothing else of the card is spoken.
 */
export function cardName(
  graph: Graph,
  id: string,
  { context, words }: { readonly context: FactContext; readonly words: Words },
): string {
  const place = graph.nodes.findIndex((node) => node.id === id)
  const step = graph.nodes[place]?.step ?? null
  const said = step === null ? null : stepWords(step, context, words)
  const next = graph.edges
    .filter(({ from }) => from === id)
    .map(({ to }) => stepName(to, context, words))
  return [
    said?.title ?? words.say('step.start'),
    said?.kind ?? kindWord('start', words),
    ...(said?.chips ?? []),
    words.say('canvas.place', { place: place + 1, count: graph.nodes.length }),
    ...(next.length === 0
      ? []
      : [words.say('canvas.leads-to', { names: words.list(next, 'and') })]),
  ].join(', ')
}
