import { expect, test } from 'vitest'
import { z } from 'zod'
import { inputProblems } from './issue.ts'

const problemsOf = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input)
  return error === undefined ? [] : inputProblems(error, input)
}

const schema = z.strictObject({
  kind: z.enum(['a', 'b']),
  items: z.array(z.strictObject({ days: z.int().min(0) })),
})

test('names the place, what stands there and what was expected', () => {
  expect(problemsOf(schema, { kind: 'a', items: [{ days: 1 }, { days: 'two' }] })).toEqual([
    {
      path: ['items', '1', 'days'],
      found: '"two"',
      expected: 'number',
      isUnknownKey: false,
      wants: { kind: 'type', type: 'number' },
    },
  ])
})

test('a missing key was found to be nothing', () => {
  const [problem] = problemsOf(schema, { items: [] })
  expect(problem).toMatchObject({ path: ['kind'], found: 'nothing', expected: 'one of a, b' })
})

test('every place is named', () => {
  expect(problemsOf(schema, { kind: 'c', items: null }).map(({ path }) => path)).toEqual([
    ['kind'],
    ['items'],
  ])
})

test('a key that is not known is told apart', () => {
  expect(problemsOf(schema, { kind: 'a', items: [], colour: 1, size: 2 })).toEqual([
    {
      path: [],
      found: '"colour, size"',
      expected: 'no such key',
      isUnknownKey: true,
      wants: { kind: 'no-such-key' },
    },
  ])
})

test('input that is no object at all', () => {
  expect(problemsOf(schema, 'text')).toMatchObject([{ path: [], found: '"text"' }])
  expect(problemsOf(schema, undefined)).toMatchObject([{ path: [], found: 'nothing' }])
})

test('of several forms, the one that came closest is spoken of', () => {
  const either = z.strictObject({
    when: z.union([z.string(), z.strictObject({ at: z.strictObject({ day: z.int() }) }), z.null()]),
  })
  expect(problemsOf(either, { when: { at: { day: 'x' } } })).toMatchObject([
    { path: ['when', 'at', 'day'], found: '"x"', expected: 'number' },
  ])
})

test('when no form comes close, the place of the choice is named', () => {
  const either = z.strictObject({ when: z.union([z.string(), z.null()]) })
  expect(problemsOf(either, { when: 5 })).toMatchObject([
    { path: ['when'], found: '5', expected: 'one of the forms the format knows' },
  ])
})

test('a form that would fit but for a key it does not know names that key', () => {
  const either = z.strictObject({
    when: z.union([z.string(), z.strictObject({ day: z.int().optional() })]),
  })
  expect(problemsOf(either, { when: { dya: 5 } })).toEqual([
    {
      path: ['when'],
      found: '"dya"',
      expected: 'no such key',
      isUnknownKey: true,
      wants: { kind: 'no-such-key' },
    },
  ])
})

test('a long value is shortened', () => {
  const [problem] = problemsOf(z.int(), 'x'.repeat(200))
  expect(problem?.found).toHaveLength(78)
  expect(problem?.found.endsWith('…')).toBe(true)
})

test('a message of our own is kept', () => {
  const even = z.int().refine((value) => value % 2 === 0, 'an even number')
  expect(problemsOf(even, 3)).toMatchObject([{ found: '3', expected: 'an even number' }])
})
