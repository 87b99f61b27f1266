import { expect, test } from 'vitest'
import { chain } from '../document/testing/policies.ts'
import { after } from '../document/testing/run.ts'
import { drawnLines, withNewcomers } from './drawn.ts'
import { graphOf } from './graph.ts'

const size = { width: 260, height: 80 }
const graph = graphOf(chain)
const sizes = new Map([...graph.nodes, { id: 'wait' }].map(({ id }) => [id, size]))
const cards = new Map(graph.nodes.map(({ id }, place) => [id, { x: 0, y: place * 120 }]))
const layout = { cards, routes: new Map() }

test('a card that the layout does not know stands below the one that leads to it', () => {
  const added = after(chain, 'add-step', { kind: 'wait', where: { kind: 'after', step: 'letter' } })
  const places = withNewcomers(graphOf(added), { layout, sizes })
  const above = cards.get('letter')
  expect(places.get('wait')).toEqual({ x: 0, y: (above?.y ?? 0) + size.height + 44 })
  expect(places.get('end')).toEqual(cards.get('end'))
})

test('a line that the layout does not know goes straight from foot to head', () => {
  const [first] = drawnLines(graph, { layout, sizes }, new Map())
  expect(first).toMatchObject({ path: 'M130 80 L130 120', plus: { x: 130, y: 100 }, label: null })
})

test('a line to an open end has its "+" there, and looks unfinished where it has to lead on', () => {
  const open = graphOf(after(chain, 'disconnect', { step: 'over', exit: 'next' }))
  const known = new Map([...sizes, ['over/next', { width: 24, height: 24 }] as const])
  const places = withNewcomers(open, { layout, sizes: known })
  const lines = drawnLines(open, { layout: { ...layout, cards: places }, sizes: known }, new Map())
  const line = lines.find(({ exit }) => exit?.step === 'over')
  expect(line).toMatchObject({ looks: 'open', plus: null })
})
