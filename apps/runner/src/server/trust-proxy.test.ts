import { expect, test } from 'vitest'
import { trustedProxiesIn } from './trust-proxy.ts'

const trusted = (text: string): unknown => {
  const read = trustedProxiesIn({ FORFALL_TRUST_PROXY: text })
  return read.ok ? read.value : read.problem.code
}

test.each([
  ['', []],
  ['10.0.0.5', ['10.0.0.5']],
  ['loopback, 10.0.0.0/8,fd00::/8', ['loopback', '10.0.0.0/8', 'fd00::/8']],
])('"%s" trusts %j', (text, ranges) => {
  expect(trusted(text)).toEqual(ranges)
})

test.each(['1', 'true', '*', '0.0.0.0/0', '::/0', '10.0.0.5/33', '10.0.0', 'a,b', '10.0.0.1/8/8'])(
  '"%s" is not taken',
  (text) => {
    expect(trusted(text)).toBe('trust-proxy-unreadable')
  },
)

test('nothing said, nobody trusted', () => {
  expect(trustedProxiesIn({})).toEqual({ ok: true, value: [] })
})
