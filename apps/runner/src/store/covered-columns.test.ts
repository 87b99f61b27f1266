import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { coveredColumns } from './covered-columns.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

/** Columns that the log leaves out, and may. */
const free = ['auditSeq', 'ClaimEvent.salt', 'PolicyVersion.creditorId']

test.each(Object.entries(coveredColumns))('every column of %s is covered', (table, covered) => {
  const columns = opened.book.store.sqlite.pragma(`table_info("${table}")`) as {
    readonly name: string
  }[]
  const names = columns.map(({ name }) => name)
  const left = names.filter((name) => !free.includes(name) && !free.includes(`${table}.${name}`))
  expect([...covered].toSorted()).toEqual(left.toSorted())
})
