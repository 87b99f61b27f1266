import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { ok, type Result, refused } from '@forfall/rules'
import {
  type Address,
  type AddressProblem,
  addressIn,
  addressProblemText,
  listensOn,
} from '../auth/address.ts'
import { type TrustProblem, trustedProxiesIn, trustProblemText } from './trust-proxy.ts'

/** How a server is to be started. */
export type Settings = {
  readonly host: string
  readonly port: number
  readonly address: Address
  readonly trustedProxies: readonly string[]
}

/** Why a server cannot be started as it is told to. */
export type SettingsProblem =
  | AddressProblem
  | TrustProblem
  | { readonly code: 'secret-too-short'; readonly lengthMin: number }

const secretLengthMin = 32

/**
 * What the environment says. Port 0 becomes one that is free, because browsers have to be told which.
 *
 * @problem address-not-a-url, address-insecure, trust-proxy-unreadable
 * @problem secret-too-short `FORFALL_SECRET` can be guessed
 */
export async function settingsIn(
  env: NodeJS.ProcessEnv,
): Promise<Result<Settings, SettingsProblem>> {
  const asked = listensOn(env)
  const { host } = asked
  const port = asked.port === 0 ? await freePort(host) : asked.port
  const address = addressIn({ ...env, PORT: String(port) })
  if (!address.ok) return address
  const proxies = trustedProxiesIn(env)
  if (!proxies.ok) return proxies
  const named = env['FORFALL_SECRET'] ?? ''
  if (named !== '' && named.length < secretLengthMin)
    return refused({ code: 'secret-too-short', lengthMin: secretLengthMin })
  return ok({ host, port, address: address.value, trustedProxies: proxies.value })
}

async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** What is wrong with the environment, in one English sentence. */
export function settingsProblemText(problem: SettingsProblem): string {
  switch (problem.code) {
    case 'secret-too-short':
      return `FORFALL_SECRET is too short; expected ${problem.lengthMin} characters or more.`
    case 'trust-proxy-unreadable':
      return trustProblemText(problem)
    default:
      return addressProblemText(problem)
  }
}
