import { describe, expect, test } from 'vitest'
import { policy, remind, stop } from '../document/testing/policies.ts'
import { inspectedOf } from './inspected.ts'

const document = policy(
  { letter: remind('end'), end: stop },
  {
    always: [
      {
        id: 'disputed',
        when: { fact: 'isDisputed', operator: 'equal', value: true },
        do: { kind: 'hold', reason: 'dispute' },
      },
    ],
  },
)

const kindOf = (...selection: readonly string[]) => inspectedOf(document, selection)

describe('what is looked at', () => {
  test('one step, one entry, the beginning, or nothing', () => {
    expect(kindOf('end')).toMatchObject({ kind: 'step', id: 'end' })
    expect(kindOf('disputed')).toMatchObject({ kind: 'entry', id: 'disputed' })
    expect(kindOf('start')).toEqual({ kind: 'policy', isStart: true })
    expect(kindOf()).toEqual({ kind: 'policy', isStart: false })
  })
  test('several steps; an entry among them counts for nothing', () => {
    expect(kindOf('letter', 'disputed', 'end')).toEqual({ kind: 'steps', ids: ['letter', 'end'] })
    expect(kindOf('letter', 'disputed')).toMatchObject({ kind: 'entry' })
  })
  test('what is not there any more is not looked at', () => {
    expect(kindOf('letter', 'gone')).toMatchObject({ kind: 'step', id: 'letter' })
    expect(kindOf('toString')).toEqual({ kind: 'policy', isStart: false })
  })
})
