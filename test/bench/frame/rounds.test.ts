import { expect, test } from 'vitest'
import { reportOf, reportText } from './report.ts'
import { interleaved, median, ratioOf } from './rounds.ts'

const measured = (name: string, perSecond: readonly number[]) => ({
  contender: { name, items: 1, work: () => 0 },
  perSecond,
})

test('the middle of numbers is one of them, or lies between two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5])
})

test('a ratio is taken round by round, so that a slow round slows both', () => {
  expect(ratioOf(measured('a', [100, 20, 90]), measured('b', [50, 10, 30]))).toEqual({
    median: 2,
    least: 2,
    most: 3,
  })
})

test('contenders take turns, as often as there are rounds, and what they did is counted', async () => {
  const turns: string[] = []
  const contender = (name: string) => ({ name, items: 10, work: async () => turns.push(name) })
  const pace = { rounds: 3, atLeastMs: 0.001, warmUpMs: 0.001 }
  const found = await interleaved([contender('a'), contender('b')], pace)
  const order = turns.filter((name, index) => name !== turns[index - 1])
  expect(order.join('')).toBe('abababab')
  expect(found.map(({ perSecond }) => perSecond.length)).toEqual([3, 3])
  expect(found.flatMap(({ perSecond }) => perSecond).every((rate) => rate > 0)).toBe(true)
})

test('a report says which targets were met, and by how much', () => {
  const machine = { cpu: 'any', cores: 2, memoryGib: 4, node: 'v26', system: 'any' }
  const report = reportOf(
    {
      subject: 'Running',
      method: ['On foot.'],
      unit: 'steps',
      measured: [measured('hare', [30, 40]), measured('tortoise', [10, 10])],
      base: 'tortoise',
      targets: [
        { of: 'hare', against: 'tortoise', wanted: 3 },
        { of: 'tortoise', against: 'hare', wanted: 1 },
      ],
    },
    machine,
  )
  expect(report.lines.map(({ name, perSecond, ratio }) => [name, perSecond, ratio.median])).toEqual(
    [
      ['hare', 35, 3.5],
      ['tortoise', 10, 1],
    ],
  )
  expect(report.verdicts.map(({ isMet }) => isMet)).toEqual([true, false])
  expect(reportText(report)).toContain('MISSED  tortoise × hare')
})
