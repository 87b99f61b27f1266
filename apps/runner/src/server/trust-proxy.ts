import { isIP } from 'node:net'
import { ok, type Result, refused } from '@forfall/rules'

/** Why it cannot be said which proxies to trust. */
export type TrustProblem = { readonly code: 'trust-proxy-unreadable'; readonly text: string }

/** Ranges that the library knows by name. */
const namedRanges = ['loopback', 'linklocal', 'uniquelocal']

/**
 * The proxies in front whose word on a client's address is taken, from `FORFALL_TRUST_PROXY`: addresses,
 * ranges and names of ranges with commas between them; none where nothing is said. Not everybody can be
 * trusted, nor a number of proxies whoever they are: then a client could make its address up.
 *
 * @problem trust-proxy-unreadable
 */
export function trustedProxiesIn(env: NodeJS.ProcessEnv): Result<readonly string[], TrustProblem> {
  const text = (env['FORFALL_TRUST_PROXY'] ?? '').trim()
  if (text === '') return ok([])
  const ranges = text.split(',').map((range) => range.trim())
  return ranges.every(isRange) ? ok(ranges) : refused({ code: 'trust-proxy-unreadable', text })
}

function isRange(text: string): boolean {
  if (namedRanges.includes(text)) return true
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || isPrefix(bits, version === 4 ? 32 : 128)
}

/** A range of no bits is everybody. */
const isPrefix = (bits: string, bitsMax: number): boolean =>
  /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= bitsMax

/** What is wrong with it, in one English sentence. */
export const trustProblemText = ({ text }: TrustProblem): string =>
  `FORFALL_TRUST_PROXY is "${text}"; expected addresses of proxies, such as 10.0.0.5 or loopback.`
