import type { FastifyRequest } from 'fastify'
import { type Address, isOwnPage } from '../auth/address.ts'

/** The headers of a request as the web has them. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  headers.delete('content-length')
  return headers
}

/**
 * Whether a request may go on: one that changes something with the help of cookies has to come from
 * a page of this server.
 */
export function isFromOwnPage(address: Address, request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  if (request.headers.cookie === undefined) return true
  return isOwnPage(address, webHeaders(request))
}
