import { type Address, loopbackNames } from '../auth/address.ts'

/** Under what a server can be reached. */
export type ServedAt = {
  /** The address it listens on. */
  readonly listensOn: string
  /** The address it is known by. */
  readonly address: Address
}

/**
 * Whether a request's `Host` header may be answered. A server on a loopback address answers to loopback
 * names and to the name it is known by, so that a foreign page cannot reach it under a name of its own.
 */
export function isAllowedHost(
  { listensOn, address }: ServedAt,
  header: string | undefined,
): boolean {
  if (!loopbackNames.includes(listensOn) && listensOn !== '::1') return true
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase()
  return loopbackNames.includes(name) || name === new URL(address.origin).hostname
}
