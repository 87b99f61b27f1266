import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import type { Address } from '../auth/address.ts'
import { addAuthRoutes } from './auth-routes.ts'
import { isAllowedHost } from './hosts.ts'
import { addProcedures, type ProcedureOptions } from './procedures.ts'
import { addWebPage } from './web-page.ts'
import { isFromOwnPage } from './web-request.ts'

/** What the server needs. */
export type AppOptions = ProcedureOptions & {
  /** Folder of the built web page. */
  readonly webFolder: string
  /** The address the server listens on; a loopback address is served to this machine only. */
  readonly host: string
  /** Addresses of proxies whose word on where a request comes from is taken. */
  readonly trustedProxies: readonly string[]
}

/** The web server: the procedures, signing in, and the web page everywhere else. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { trustedProxies, auth } = options
  const { address } = auth
  const app = fastify({
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    routerOptions: { maxParamLength: 5_000 },
    forceCloseConnections: true,
  })
  addGates(app, options.host, address)
  const hsts = address.isSecure ? { maxAge: yearSeconds } : false
  await app.register(helmet, {
    contentSecurityPolicy: { directives },
    hsts,
    // Other sites hear nothing; without a referrer at all, browsers do not say to us either whence they ask.
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(rateLimit, { global: false, cache: callersMax })
  await addProcedures(app, options)
  addAuthRoutes(app, auth)
  await addWebPage(app, options.webFolder)
  return app
}

const yearSeconds = 365 * 24 * 60 * 60

/** Whose requests are counted at the same time. */
const callersMax = 50_000

/** What never gets any further, whatever it asks for. */
function addGates(app: FastifyInstance, host: string, address: Address): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isAllowedHost({ listensOn: host, address }, request.headers.host)) return
    await reply.code(421).send({ error: 'This server answers only to its own name.' })
  })
  app.addHook('onRequest', async (request, reply) => {
    if (isFromOwnPage(address, request)) return
    await reply.code(403).send({ error: 'This server is changed from its own pages only.' })
  })
}

/** Everything comes from here, nothing is evaluated. The web page's components set inline styles. */
const directives = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'worker-src': ["'self'"],
  'frame-ancestors': ["'none'"],
  'upgrade-insecure-requests': null,
}
