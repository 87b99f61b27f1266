const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a request's `Host` header may be answered. A server on a loopback address answers to
 * loopback names only, so that a foreign page cannot reach it under a name of its own.
 */
export function isAllowedHost(listensOn: string, header: string | undefined): boolean {
  if (!loopback.includes(listensOn) && listensOn !== '::1') return true
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase()
  return loopback.includes(name)
}
