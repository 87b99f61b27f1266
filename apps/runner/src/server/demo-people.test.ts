import { afterEach, beforeEach, expect, test } from 'vitest'
import { askToSignIn, openTestAuth, type TestAuth } from '../testing/auth.ts'
import { addDemoPeople, demoPeopleIn } from './demo-people.ts'

let opened: TestAuth

beforeEach(() => {
  opened = openTestAuth()
})

afterEach(() => opened.remove())

test('the people of a demonstration sign in by what they are given, which nobody knows before', async () => {
  const { auth, store } = opened
  expect(demoPeopleIn(store)).toEqual([])
  const added = await addDemoPeople(store)
  for (const { email, password } of added) {
    expect((await askToSignIn(auth, email, password)).status).toBe(200)
    expect(password.length).toBeGreaterThanOrEqual(12)
  }
  expect(new Set(added.map(({ password }) => password)).size).toBe(added.length)
  expect(demoPeopleIn(store).map(({ email }) => email)).toEqual(added.map(({ email }) => email))
})

test('whoever writes a policy in a demonstration is not who reviews it', async () => {
  const [writer, reviewer] = await addDemoPeople(opened.store)
  expect(writer?.roles).toEqual(expect.arrayContaining(['author', 'operator', 'admin']))
  expect(reviewer?.roles).toEqual(['reviewer'])
})
