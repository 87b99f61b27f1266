import { stepSchema } from '@forfall/rules'
import { expect, test } from 'vitest'
import { palette } from './palette.ts'

test('every kind of step is offered once', () => {
  const offered = palette.flatMap(({ kinds }) => kinds.map(({ kind }) => kind))
  const kinds = stepSchema.options.map(({ shape }) => shape.kind.value)
  expect(offered.toSorted()).toEqual([...kinds].toSorted())
})
