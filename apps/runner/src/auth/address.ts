import { ok, type Result, refused } from '@forfall/rules'

/** Where the browser finds the server. */
export type Address = {
  /** Scheme, name and port. */
  readonly origin: string
  /** Every way in which the same server is called; requests from pages of others are not taken. */
  readonly origins: readonly string[]
  readonly isSecure: boolean
}

/** Why an address cannot be signed in to. */
export type AddressProblem =
  | { readonly code: 'address-not-a-url'; readonly address: string }
  | { readonly code: 'address-insecure'; readonly address: string }

/** The host and the port a server is to listen on: `HOST` and `PORT`, else this machine and 4400. */
export const listensOn = (
  env: NodeJS.ProcessEnv,
): { readonly host: string; readonly port: number } => ({
  host: env['HOST'] || '127.0.0.1',
  port: Number(env['PORT'] || '4400'),
})

/**
 * Where browsers find the server of an environment: `FORFALL_URL`, else where it listens.
 *
 * @problem as `addressOf`
 */
export function addressIn(env: NodeJS.ProcessEnv): Result<Address, AddressProblem> {
  const { host, port } = listensOn(env)
  const name = host.includes(':') ? `[${host}]` : host
  return addressOf(env['FORFALL_URL'] || `http://${name}:${port}`)
}

/** The names of the own machine. */
export const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Reads a server's address. A loopback address goes by all the names of the own machine.
 *
 * @problem address-not-a-url it is no `http` or `https` address
 * @problem address-insecure passwords would cross a network in the clear
 */
export function addressOf(text: string): Result<Address, AddressProblem> {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    return refused({ code: 'address-not-a-url', address: text })
  const isSecure = url.protocol === 'https:'
  if (loopbackNames.includes(url.hostname)) {
    const origins = loopbackNames.map((name) => originOf(url, name))
    return ok({ origin: url.origin, origins, isSecure })
  }
  if (!isSecure) return refused({ code: 'address-insecure', address: url.origin })
  return ok({ origin: url.origin, origins: [url.origin], isSecure })
}

const originOf = (url: URL, name: string): string =>
  `${url.protocol}//${name}${url.port === '' ? '' : `:${url.port}`}`

/**
 * Whether a request that changes something may use the cookies it carries: it comes from a page of
 * this server. A browser always says where such a request comes from.
 */
export function isOwnPage(address: Address, headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return address.origins.includes(origin)
  return headers.get('sec-fetch-site') === 'same-origin'
}

/** Why an address cannot be signed in to, in one English sentence. */
export const addressProblemText = ({ code, address }: AddressProblem): string =>
  code === 'address-not-a-url'
    ? `FORFALL_URL is "${address}"; expected an address like https://forfall.example.`
    : `Passwords would go to ${address} unencrypted; set FORFALL_URL to the https address of the ` +
      'server in front, or HOST to 127.0.0.1.'
