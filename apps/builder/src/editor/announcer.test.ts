import { expect, test } from 'vitest'
import { clock } from '../document/testing/clock.ts'
import { createAnnouncer } from './announcer.ts'

test('what is said at nearly the same time is said once, and together', async () => {
  const time = clock()
  const { announce, said } = createAnnouncer(time.after)
  const heard: string[] = []
  said.subscribe(({ text }) => text !== '' && heard.push(text))
  announce('Deleted.')
  await time.pass(200)
  announce('3 problems.')
  announce('3 problems.')
  await time.pass(299)
  expect(heard).toEqual([])
  await time.pass(1)
  expect(heard).toEqual(['Deleted. 3 problems.'])
})

test('the same words are heard again when they are said again', async () => {
  const time = clock()
  const { announce, said } = createAnnouncer(time.after)
  const texts: string[] = []
  said.subscribe(({ text }) => texts.push(text))
  announce('Undone.')
  await time.pass(300)
  announce('Undone.')
  await time.pass(300)
  expect(texts.filter((text) => text === 'Undone.')).toHaveLength(2)
  expect(texts, 'with silence in between').toContain('')
})
