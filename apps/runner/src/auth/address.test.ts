import { assert } from '@forfall/rules'
import { expect, test } from 'vitest'
import { addressOf, isOwnPage } from './address.ts'

const read = (text: string) => {
  const address = addressOf(text)
  assert(address.ok, 'no address')
  return address.value
}

test('a loopback address goes by all names of the machine, with its port', () => {
  expect(read('http://127.0.0.1:4400/')).toEqual({
    origin: 'http://127.0.0.1:4400',
    origins: ['http://localhost:4400', 'http://127.0.0.1:4400', 'http://[::1]:4400'],
    isSecure: false,
  })
})

test('any other address has to be encrypted', () => {
  expect(read('https://forfall.example/')).toMatchObject({
    origins: ['https://forfall.example'],
    isSecure: true,
  })
  expect(addressOf('http://forfall.example')).toMatchObject({
    problem: { code: 'address-insecure' },
  })
  expect(addressOf('http://0.0.0.0:4400')).toMatchObject({ problem: { code: 'address-insecure' } })
  for (const text of ['forfall.example', 'ftp://forfall.example', ''])
    expect(addressOf(text)).toMatchObject({ problem: { code: 'address-not-a-url' } })
})

test.each([
  [{ origin: 'https://forfall.example' }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'https://forfall.example.evil.example' }, false],
  [{ origin: 'http://forfall.example' }, false],
  [{ origin: 'null' }, false],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ referer: 'https://forfall.example/' }, false],
  [{}, false],
] as const)('a request with %j is of an own page: %s', (headers, isOwn) => {
  expect(isOwnPage(read('https://forfall.example'), new Headers({ ...headers }))).toBe(isOwn)
})
