import { describe, expect, test } from 'vitest'
import { branch, chain, policy, stop } from '../document/testing/policies.ts'
import { keysAbove, type TreeRow, treeRows } from './rows.ts'

/** A row as indented key, place and whether it is open. */
const line = ({ key, level, place, count, isOpen }: TreeRow) =>
  `${'  '.repeat(level - 1)}${isOpen === null ? '·' : isOpen ? '▾' : '▸'} ${key} ${place}/${count}`

const watched = policy(
  { begin: stop },
  {
    always: [
      {
        id: 'dead',
        when: { fact: 'isDeceased', operator: 'equal', value: true },
        do: { kind: 'stop', reason: 'deceased' },
      },
    ],
  },
)

describe('the rows of the outline', () => {
  test('stand under the branch, the exit and the beginning they belong to', () => {
    expect(treeRows(chain, new Set()).map(line)).toEqual([
      '· start 1/3',
      '· grace 2/3',
      '▾ small 3/3',
      '  ▾ small cases.0 1/2',
      '    · tiny 1/1',
      '  ▾ small otherwise 2/2',
      '    · letter 1/3',
      '    · over 2/3',
      '    · end 3/3',
    ])
    expect(treeRows(watched, new Set()).map(line)).toEqual([
      '▾ start 1/2',
      '  · dead 1/1',
      '· begin 2/2',
    ])
  })

  test('hide what is under a closed one', () => {
    const closed = new Set(['small cases.0', 'start'])
    expect(treeRows(chain, closed).map(line).slice(2, 6)).toEqual([
      '▾ small 3/3',
      '  ▸ small cases.0 1/2',
      '  ▾ small otherwise 2/2',
      '    · letter 1/3',
    ])
    expect(treeRows(watched, closed).map(line)).toEqual(['▸ start 1/2', '· begin 2/2'])
  })

  test('of an exit select its branch', () => {
    const rows = treeRows(chain, new Set())
    expect(rows.find(({ key }) => key === 'small otherwise')?.id).toBe('small')
  })
})

test('what is above a row is known while it is hidden', () => {
  expect(keysAbove(chain, 'over')).toEqual(['small', 'small otherwise'])
  expect(keysAbove(watched, 'dead')).toEqual(['start'])
  expect(keysAbove(chain, 'grace')).toEqual([])
  expect(keysAbove(chain, 'gone')).toEqual([])
})

test('an exit without steps of its own has nothing to open', () => {
  const joined = policy({ fork: branch(['end'], 'end'), end: stop })
  const exits = treeRows(joined, new Set()).filter(({ kind }) => kind === 'exit')
  expect(exits.map(({ isOpen }) => isOpen)).toEqual([null, null])
})
