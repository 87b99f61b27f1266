import { leadsTo, type PolicyDocument, policyDocumentSchema, type Step } from '@forfall/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf, neighbour, readingOrder } from './graph.ts'

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
  test('begins with a card of its own that leads to the first step', () => {
    const { nodes, edges } = graphOf(forked)
    expect(nodes[0]).toEqual({ id: 'start', step: null })
    expect(edges[0]).toMatchObject({ from: 'start', to: 'fork', exit: { kind: 'next' } })
  })

  test('has the exits of a branch in order, the last one "otherwise"', () => {
    const exits = graphOf(forked).edges.filter(({ from }) => from === 'fork')
    expect(exits.map(({ to, exit }) => [to, exit])).toEqual([
      ['left', { kind: 'case', index: 0 }],
      ['right', { kind: 'otherwise' }],
    ])
  })

  test('keeps two exits that lead to the same step apart', () => {
    const twice = policy('fork', { fork: branch(['end'], 'end'), end: stop })
    const ids = graphOf(twice).edges.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(3)
  })

  test('leaves out an exit to a step that does not exist', () => {
    const { edges } = graphOf(policy('one', { one: wait('nowhere') }))
    expect(edges.map(({ to }) => to)).toEqual(['one'])
  })
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
