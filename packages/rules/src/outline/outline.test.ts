import { describe, expect, test } from 'vitest'
import { policyDocumentSchema } from '../policy/document.ts'
import { flatOutline, type OutlineItem, outlineOf } from './outline.ts'

const stop = { kind: 'stop', reason: 'done' } as const
const wait = (next: string) => ({ kind: 'wait', days: 1, since: 'step', next }) as const
const remind = (next: string) =>
  ({ kind: 'remind', payWithinDays: 14, template: 'reminder', next }) as const

/** Led to from each case, and from `otherwise`. */
const branch = (cases: readonly string[], otherwise: string) => ({
  kind: 'branch' as const,
  cases: cases.map((next, index) => ({
    when: { fact: 'outstandingMinor', operator: 'lessThan' as const, value: 100 * (index + 1) },
    next,
  })),
  otherwise,
})

/** A policy whose first step is where it begins, unless it says so. */
const policy = (steps: Readonly<Record<string, unknown>>, more: object = {}) =>
  policyDocumentSchema.parse({
    format: 1,
    id: 'test',
    title: { en: 'Test' },
    jurisdiction: 'ZZ',
    start: Object.keys(steps)[0],
    steps,
    ...more,
  })

const chain = policy({
  grace: wait('small'),
  small: branch(['tiny'], 'letter'),
  tiny: stop,
  letter: remind('over'),
  over: wait('end'),
  end: stop,
})

/** The outline as indented lines: number, id, and where each exit goes that leads on elsewhere. */
const lines = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ number, id, level, exits }) => [
    `${'  '.repeat(level - 1)}${number} ${id}`,
    ...exits.flatMap(({ number: name, goes, to, items: inside }) => [
      ...(goes === 'elsewhere' ? [`${'  '.repeat(level - 1)}${name} → ${to}`] : []),
      ...(goes === 'nowhere' ? [`${'  '.repeat(level - 1)}${name} → –`] : []),
      ...lines(inside),
    ]),
  ])

describe('the outline', () => {
  test('has the steps of an exit under it', () => {
    expect(lines(outlineOf(chain))).toEqual([
      '1 grace',
      '2 small',
      '  2a.1 tiny',
      '  2b.1 letter',
      '  2b.2 over',
      '  2b.3 end',
    ])
  })

  test('has what exits have in common behind the branch', () => {
    const joined = policy({
      fork: branch(['left', 'end'], 'right'),
      left: wait('both'),
      right: wait('both'),
      both: remind('end'),
      end: stop,
    })
    expect(lines(outlineOf(joined))).toEqual([
      '1 fork',
      '  1a.1 left',
      '1b → end',
      '  1c.1 right',
      '2 both',
      '3 end',
    ])
    const exits = outlineOf(joined)[0]?.exits.map(({ items }) => items[0]?.exits[0]?.goes)
    expect(exits).toEqual(['on', undefined, 'on'])
  })

  test('nests a branch in a branch', () => {
    const nested = policy({
      outer: branch(['inner'], 'end'),
      inner: branch(['a'], 'b'),
      a: wait('again'),
      b: wait('again'),
      again: wait('end'),
      end: stop,
    })
    expect(lines(outlineOf(nested))).toEqual([
      '1 outer',
      '  1a.1 inner',
      '    1a.1a.1 a',
      '    1a.1b.1 b',
      '  1a.2 again',
      '2 end',
    ])
  })

  test('leads back by number in a loop', () => {
    const looped = policy({
      letter: remind('over'),
      over: wait('fork'),
      fork: branch(['letter'], 'end'),
      end: stop,
    })
    expect(lines(outlineOf(looped))).toEqual([
      '1 letter',
      '2 over',
      '3 fork',
      '3a → letter',
      '  3b.1 end',
    ])
  })

  test('has two exits that lead to one step behind the branch', () => {
    const same = policy({ fork: branch(['end'], 'end'), end: stop })
    expect(lines(outlineOf(same))).toEqual(['1 fork', '2 end'])
  })

  test('has what nothing leads to last, and empty exits as such', () => {
    const loose = policy(
      {
        lost: wait('lost-2'),
        'lost-2': wait('end'),
        begin: branch(['nowhere'], 'end'),
        end: stop,
      },
      { start: 'begin' },
    )
    expect(lines(outlineOf(loose))).toEqual([
      '1 begin',
      '1a → –',
      '  1b.1 end',
      '2 lost',
      '3 lost-2',
      '3 → end',
    ])
    const flat = flatOutline(outlineOf(loose))
    expect(flat.filter(({ isLoose }) => isLoose).map(({ id }) => id)).toEqual(['lost', 'lost-2'])
  })
})
