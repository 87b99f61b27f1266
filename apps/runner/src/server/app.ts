import { existsSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import fastify, { type FastifyInstance } from 'fastify'
import type { Context } from '../router/context.ts'
import { type AppRouter, appRouter } from '../router/index.ts'
import { isAllowedHost } from './hosts.ts'

/** What the server needs besides the book. */
export type AppOptions = {
  readonly context: Context
  /** Folder of the built web page. */
  readonly webFolder: string
  /** The address the server listens on; a loopback address is served to this machine only. */
  readonly host: string
  /** Hears of what went wrong inside; nothing of it is sent to clients. */
  readonly onFailure: (path: string, error: Error) => void
}

/** A thousand claims with their histories fit; more is not asked for at once. */
const bodyBytesMax = 32 * 1024 * 1024

/** The web server: the procedures under `/trpc`, the web page everywhere else. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: bodyBytesMax,
    routerOptions: { maxParamLength: 5_000 },
    forceCloseConnections: true,
  })
  app.addHook('onRequest', async (request, reply) => {
    if (isAllowedHost(options.host, request.headers.host)) return
    await reply
      .code(421)
      .send({ error: 'This server answers only to the name of its own machine.' })
  })
  await app.register(helmet, { contentSecurityPolicy: { directives }, hsts: false })
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      // A question with a whole policy in it does not fit an address.
      allowMethodOverride: true,
      createContext: () => options.context,
      onError: ({ path, error }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') options.onFailure(path ?? '?', error)
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  })
  await addWebPage(app, options.webFolder)
  return app
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

async function addWebPage(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'))
  if (isBuilt)
    await app.register(fastifyStatic, {
      root: folder,
      setHeaders: (reply, path) => {
        const isNamedByContent = path.startsWith(join(folder, 'assets'))
        reply.header(
          'cache-control',
          isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(trpc|assets)\//.test(request.url)
    if (isPage && isBuilt) return reply.sendFile('index.html')
    const error = isPage ? 'The web page is not built; run "npm run build".' : 'Not found.'
    return reply.code(404).send({ error })
  })
}
