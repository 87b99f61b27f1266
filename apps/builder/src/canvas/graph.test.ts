import {
  leadsTo,
  type PolicyDocument,
  policyDocumentSchema,
  readingOrder,
  type Step,
} from '@forfall/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Graph, graphOf, neighbour } from './graph.ts'
import { lidsOver } from './lids.ts'

const stop = { kind: 'stop', reason: 'done' } as const
const wait = (next: string) => ({ kind: 'wait', days: 1, since: 'step', next }) as const
const message = (next: string) =>
  ({ kind: 'message', channel: 'mail', template: 'hello', next }) as const
const branch = (cases: readonly string[], otherwise: string) => ({
  kind: 'branch',
  cases: cases.map((next) => ({
    when: { fact: 'isDisputed', operator: 'equal', value: true },
    next,
  })),
  otherwise,
})

const policy = (start: string, steps: Readonly<Record<string, unknown>>): PolicyDocument =>
  policyDocumentSchema.parse({
    format: 1,
    id: 'test',
    title: { en: 'Test' },
    jurisdiction: 'NO',
    start,
    steps,
  })

const forked = policy('fork', {
  last: stop,
  right: wait('joined'),
  fork: branch(['left'], 'right'),
  left: message('joined'),
  joined: wait('last'),
})

describe('the reading order', () => {
  test('takes the first branch before the second, and what they lead to after both', () => {
    expect(readingOrder(forked)).toEqual(['fork', 'left', 'right', 'joined', 'last'])
  })

  test('ends in a loop instead of going round', () => {
    const looped = policy('one', { one: message('two'), two: wait('one') })
    expect(readingOrder(looped)).toEqual(['one', 'two'])
  })

  test('has steps that nothing leads to last', () => {
    const lost = policy('one', { lost: wait('one'), one: stop })
    expect(readingOrder(lost)).toEqual(['one', 'lost'])
  })

  test('never puts a step before one that leads to it, and loses none', () => {
    fc.assert(
      fc.property(acyclicPolicy(), (document) => {
        const { nodes, edges } = graphOf(document)
        const place = new Map(nodes.map(({ id }, index) => [id, index]))
        const placeOf = (id: string) => place.get(id) ?? Number.NaN
        expect(nodes).toHaveLength(Object.keys(document.steps).length + 1)
        for (const { from, to } of edges.filter((edge) => isReached(document, edge.from)))
          expect(placeOf(from)).toBeLessThan(placeOf(to))
      }),
    )
  })
})

describe('the graph', () => {
  const linesOf = (graph: Graph) => graph.edges.map(({ from, to }) => `${from} → ${to}`)

  test('begins with a card of its own that leads to the first step', () => {
    const { nodes, edges } = graphOf(forked)
    expect(nodes[0]).toEqual({ kind: 'card', id: 'start' })
    expect(edges[0]).toMatchObject({ from: 'start', to: 'fork', exit: { step: 'start' } })
  })

  test('has the exits of a branch in order, the last one "otherwise"', () => {
    const exits = graphOf(forked).edges.filter(({ from }) => from === 'fork')
    expect(exits.map(({ to, exit }) => [to, exit?.exit])).toEqual([
      ['left', 'cases.0'],
      ['right', 'otherwise'],
    ])
  })

  test('keeps two exits that lead to the same step apart', () => {
    const twice = policy('fork', { fork: branch(['end'], 'end'), end: stop })
    const ids = graphOf(twice).edges.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(3)
  })

  test('calls a line otherwise when it leads elsewhere', () => {
    const before = graphOf(policy('one', { one: wait('two'), two: stop, three: stop }))
    const after = graphOf(policy('one', { one: wait('three'), two: stop, three: stop }))
    const idOf = (graph: Graph) => graph.edges.find(({ from }) => from === 'one')?.id
    expect(idOf(before)).not.toBe(idOf(after))
  })

  test('ends an exit that leads nowhere in a gap, between the exits beside it', () => {
    const graph = graphOf(policy('fork', { fork: branch(['nowhere', 'end'], 'end'), end: stop }))
    expect(graph.nodes.map(({ kind, id }) => [kind, id])).toEqual([
      ['card', 'start'],
      ['card', 'fork'],
      ['gap', 'fork/cases.0'],
      ['card', 'end'],
    ])
    const gap = graph.edges.find(({ to }) => to === 'fork/cases.0')
    expect(gap).toMatchObject({ exit: { step: 'fork', exit: 'cases.0' }, isUnfinished: true })
  })

  test('takes an action after which nothing comes for an end, not for something unfinished', () => {
    const { next: _, ...last } = message('gone')
    const { edges } = graphOf(policy('one', { one: last }))
    expect(edges.at(-1)).toMatchObject({ from: 'one', to: 'one/next', isUnfinished: false })
  })

  test('leaves out of a closed branch what only it leads to, and says how much', () => {
    const graph = graphOf(forked, new Set(['fork']))
    expect(linesOf(graph)).toEqual(['start → fork', 'fork → joined', 'joined → last'])
    expect(graph.lids).toEqual(new Map([['fork', ['left', 'right']]]))
    expect(graph.edges[1]?.exit).toBeNull()
  })

  test('shows a branch that hides nothing as open', () => {
    const bare = policy('fork', { fork: branch(['end'], 'end'), end: stop })
    expect(graphOf(bare, new Set(['fork']))).toEqual(graphOf(bare))
  })
})

test('the branches that are closed over a step are those to be opened for it', () => {
  const nested = policy('outer', {
    outer: branch(['inner'], 'end'),
    inner: branch(['deep'], 'end'),
    deep: stop,
    end: stop,
  })
  expect(lidsOver(nested, new Set(['outer', 'inner']), 'deep')).toEqual(['outer', 'inner'])
  expect(lidsOver(nested, new Set(['inner']), 'inner')).toEqual([])
})

describe('the arrow keys', () => {
  const graph = graphOf(forked)

  test.each([
    ['start', 'forward', 'fork'],
    ['fork', 'forward', 'left'],
    ['left', 'right', 'right'],
    ['right', 'left', 'left'],
    ['right', 'back', 'fork'],
    ['joined', 'first', 'start'],
    ['start', 'last', 'last'],
  ] as const)('lead from %s %s to %s', (from, direction, to) => {
    expect(neighbour(graph, from, direction)).toBe(to)
  })

  test.each([
    ['last', 'forward'],
    ['start', 'back'],
    ['left', 'left'],
    ['right', 'right'],
  ] as const)('stay on %s where there is nothing %s', (from, direction) => {
    expect(neighbour(graph, from, direction)).toBe(from)
  })

  test('stop at an open end as well, and never at one as the last', () => {
    const open = graphOf(policy('fork', { end: stop, fork: branch(['end'], 'nowhere') }))
    expect(neighbour(open, 'end', 'right')).toBe('fork/otherwise')
    expect(neighbour(open, 'fork/otherwise', 'back')).toBe('fork')
    expect(neighbour(open, 'start', 'last')).toBe('end')
  })
})

/** Policies of up to twelve steps whose exits only lead forwards. */
function acyclicPolicy(): fc.Arbitrary<PolicyDocument> {
  const seeds = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  })
  return seeds.map((list) => {
    const idOf = (index: number) => `s-${index}`
    const later = (index: number, seed: number) => idOf(index + 1 + (seed % (list.length - index)))
    const steps = list.map(([one, other, forks], index) => [
      idOf(index),
      forks ? branch([later(index, one)], later(index, other)) : wait(later(index, one)),
    ])
    return policy(idOf(0), {
      ...(Object.fromEntries(steps) as Record<string, Step>),
      [idOf(list.length)]: stop,
    })
  })
}

/** Whether a walk from the start comes by a step. */
function isReached(document: PolicyDocument, id: string): boolean {
  const seen = new Set<string>()
  const ahead = [document.start]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    const step = document.steps[at]
    if (step !== undefined) ahead.push(...leadsTo(step))
  }
  return id === 'start' || seen.has(id)
}

test('where an exit led before is a line of its own, between cards that are drawn', () => {
  const document = policy('first', {
    first: message('second'),
    second: wait('third'),
    third: stop,
  })
  const gone = [
    { step: 'first', exit: 'next', to: 'third' },
    { step: 'second', exit: 'next', to: null },
    { step: 'nowhere', exit: 'next', to: 'third' },
  ] as const
  const { edges } = graphOf(document, new Set(), gone)
  expect(edges.filter(({ isGone }) => isGone).map(({ from, to }) => [from, to])).toEqual([
    ['first', 'third'],
  ])
  expect(edges.filter(({ from }) => from === 'first').map(({ to }) => to)).toEqual([
    'second',
    'third',
  ])
})
