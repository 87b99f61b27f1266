import { createHmac, timingSafeEqual } from 'node:crypto'

/** What links are made with: where the server is, and a key that signs them. */
export type Links = { readonly origin: string; readonly key: string }

/** The page a link leads to. */
export type LinkPage = 'invitation' | 'new-password'

/**
 * A link that carries text nobody else can make up. It is signed, so that who reads the database, or a
 * copy of it, cannot make one. What stands after `#` reaches no server log.
 *
 * @param sealed what else has to be as it was for the link to work; it is not in the link
 */
export const linkTo = (links: Links, page: LinkPage, text: string, sealed = ''): string =>
  `${links.origin}/${page}#${text}.${signature(links, { page, text, sealed })}`

/** The text that a link's token carries, not yet trusted; null when it is no token. */
export function textIn(token: string): string | null {
  const end = token.lastIndexOf('.')
  return end < 1 ? null : token.slice(0, end)
}

/** Whether we made the link that a token is of, and what was sealed is as it was. */
export function isOurs(links: Links, page: LinkPage, token: string, sealed = ''): boolean {
  const text = textIn(token)
  return text !== null && isSame(token, `${text}.${signature(links, { page, text, sealed })}`)
}

/** Compares in a time that does not tell how much of it was right. */
export function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

type Signed = { readonly page: LinkPage; readonly text: string; readonly sealed: string }

const signature = ({ key }: Links, { page, text, sealed }: Signed): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([page, text, sealed]))
    .digest('base64url')
