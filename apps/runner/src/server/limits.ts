import type { FastifyRequest, RouteShorthandOptions } from 'fastify'

/** Bytes of a body: a policy with its scenarios fits. */
const bodyBytesMax = 1024 * 1024

/** A thousand claims with their histories fit; more is not asked for at once. */
const largeBytesMax = 32 * 1024 * 1024

/** What people type into a form fits. */
const formBytesMax = 16 * 1024

/** Procedures that take many claims, or a whole file, at once. */
export const largeProcedures = [
  'decisions.evaluateMany',
  'decisions.evaluateStream',
  'imports.check',
  'imports.commit',
] as const

/** Requests of one caller, or of one network address where nobody is known to ask. */
const procedureRate = { max: 1_200, timeWindow: 60_000 }

/** Attempts from one network address to come in by one way. */
const entryRate = { max: 20, timeWindow: 5 * 60_000 }

/** What a route of procedures may be asked, counted for whoever asks. */
export const procedureLimits = (
  size: 'usual' | 'large',
  callerName: (request: FastifyRequest) => string,
): RouteShorthandOptions => ({
  bodyLimit: size === 'large' ? largeBytesMax : bodyBytesMax,
  config: { rateLimit: { ...procedureRate, keyGenerator: callerName } },
})

/** What a way to come in may be asked. */
export const entryLimits: RouteShorthandOptions = {
  bodyLimit: formBytesMax,
  config: { rateLimit: entryRate },
}
