import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from '../auth/auth.ts'
import { callerOf } from '../auth/caller.ts'
import type { Context, Services } from '../router/context.ts'
import { appRouter } from '../router/index.ts'
import { largeProcedures, procedureLimits } from './limits.ts'
import { webHeaders } from './web-request.ts'

/** What the procedures need of the server. */
export type ProcedureOptions = {
  readonly services: Omit<Services, 'links'>
  readonly auth: Auth
  /** Hears of what went wrong inside; nothing of it is sent to clients. */
  readonly onFailure: (path: string, error: Error) => void
}

/** The procedures under `/trpc`, each request in the name of whoever it is from. */
export async function addProcedures(
  app: FastifyInstance,
  options: ProcedureOptions,
): Promise<void> {
  const callers = new WeakMap<FastifyRequest, Context['caller']>()
  const callerName = (request: FastifyRequest): string => {
    const caller = callers.get(request)
    if (caller?.ok !== true) return `address ${request.ip}`
    const { kind, id } = caller.value.actor
    return `${kind} ${id}`
  }
  const answer = (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
    handle(options, { request, reply, caller: callers.get(request) })
  await app.register(async (procedures) => {
    // The library reads the body itself.
    procedures.removeContentTypeParser('application/json')
    procedures.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) =>
      done(null, body),
    )
    procedures.addHook('onRequest', async (request) => {
      callers.set(request, await callerOf(options.auth, webHeaders(request)))
    })
    procedures.all('/trpc/:path', procedureLimits('usual', callerName), answer)
    for (const path of largeProcedures)
      procedures.all(`/trpc/${path}`, procedureLimits('large', callerName), answer)
  })
}

type Asked = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly caller: Context['caller'] | undefined
}

function handle(
  { services, auth, onFailure }: ProcedureOptions,
  { request, reply, caller }: Asked,
): Promise<void> {
  const callerNow = () => callerOf(auth, webHeaders(request))
  return fastifyRequestHandler({
    router: appRouter,
    req: request,
    res: reply,
    path: pathOf(request),
    // A question with a whole policy in it does not fit an address.
    allowMethodOverride: true,
    createContext: async () => ({
      ...services,
      links: auth.links,
      caller: caller ?? (await callerNow()),
      callerNow,
    }),
    onError: ({ path, error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') onFailure(path ?? '?', error)
    },
  })
}

const pathOf = (request: FastifyRequest): string =>
  decodeURIComponent(new URL(request.url, 'http://server').pathname.slice('/trpc/'.length))
