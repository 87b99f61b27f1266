import { expect, test } from 'vitest'
import { keyScopes, roles, rolesIn, rolesText, scopes, scopesOf } from './permissions.ts'

test('whoever is in may read the book, and everything can be done by somebody', () => {
  for (const role of roles) expect(scopesOf([role])).toContain('book:read')
  expect(scopesOf(roles)).toEqual(scopes)
  expect(scopesOf([])).toEqual([])
})

test('no role alone both writes a policy and reviews it', () => {
  for (const role of roles) {
    const held = scopesOf([role])
    expect(held.includes('policies:write') && held.includes('policies:review')).toBe(false)
  }
})

test('no key reviews, makes keys or lets anybody in', () => {
  for (const scope of ['policies:review', 'keys:make', 'keys:manage', 'members:manage'])
    expect(keyScopes).not.toContain(scope)
})

test('roles are text and back, each once and in their order', () => {
  expect(rolesText(['admin', 'author', 'admin'])).toBe('author,admin')
  expect(rolesIn('admin,owner,author')).toEqual(['author', 'admin'])
  expect(rolesIn('')).toEqual([])
})
