import type { Result } from '@forfall/rules'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { acceptInvitation, readInvitation } from '../auth/accept-invitation.ts'
import type { Auth } from '../auth/auth.ts'
import { createFirstAdmin } from '../auth/first-admin.ts'
import { setNewPassword } from '../auth/new-password.ts'
import { newPassword, passwordLength } from '../auth/password.ts'
import { entryLimits } from './limits.ts'
import { webHeaders } from './web-request.ts'

const token = z.string().max(256)
const email = z.email().max(320)
const person = { name: z.string().trim().min(1).max(200), password: newPassword }

const signInBody = z.strictObject({
  email: z.string().max(320),
  password: z.string().max(passwordLength.max),
})
const firstAdminBody = z.strictObject({ token, email, ...person })
const readBody = z.strictObject({ token })
const acceptBody = z.strictObject({ token, email: email.optional(), ...person })
const newPasswordBody = z.strictObject({ token, password: newPassword })

/**
 * Signing in and out, and the links by which people first come in. Whatever else the library could do
 * has no address, and what it says of a session stays here: pages see no token.
 */
export function addAuthRoutes(app: FastifyInstance, auth: Auth): void {
  addSessionRoutes(app, auth)
  addForm(app, 'first-admin', firstAdminBody, (order) => createFirstAdmin(auth, order))
  addForm(app, 'invitation', readBody, async (asked) => readInvitation(auth, asked.token))
  addForm(app, 'invitation/accept', acceptBody, (answer) => acceptInvitation(auth, answer))
  addForm(app, 'new-password', newPasswordBody, (answer) => setNewPassword(auth, answer))
}

function addSessionRoutes(app: FastifyInstance, auth: Auth): void {
  const ask = (request: FastifyRequest, body?: object): Promise<Response> =>
    auth.library.handler(webRequest(auth, request, body))
  app.post('/api/auth/sign-in/email', entryLimits, async (request, reply) => {
    const read = signInBody.safeParse(request.body)
    if (!read.success) return badInput(reply, read.error)
    return answerWith(reply, await ask(request, read.data), () => ({}))
  })
  app.post('/api/auth/sign-out', entryLimits, async (request, reply) =>
    answerWith(reply, await ask(request, {}), () => ({})),
  )
  // Renews the session: the cookie that comes with it lasts as long as a new one.
  app.get('/api/auth/get-session', async (request, reply) =>
    answerWith(reply, await ask(request), (session) => ({ isSignedIn: session !== null })),
  )
}

/** Answers a form with what is done with it, `409` where that is refused. */
function addForm<Body>(
  app: FastifyInstance,
  path: string,
  body: z.ZodType<Body>,
  use: (body: Body) => Promise<Result<object | null, { readonly code: string }>>,
): void {
  app.post(`/api/auth/${path}`, entryLimits, async (request, reply) => {
    const read = body.safeParse(request.body)
    if (!read.success) return badInput(reply, read.error)
    const used = await use(read.data)
    if (!used.ok) return reply.code(409).send({ problem: used.problem })
    return reply.header('cache-control', 'no-store').send(used.value ?? {})
  })
}

const badInput = (reply: FastifyReply, { issues }: z.ZodError): FastifyReply =>
  reply.code(400).send({ issues: issues.map(issueOf) })

const issueOf = ({ path, message }: z.core.$ZodIssue) => ({ path: path.map(String), message })

const webRequest = ({ address }: Auth, request: FastifyRequest, body?: object): Request =>
  new Request(new URL(request.url, address.origin), {
    method: request.method,
    headers: webHeaders(request),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/** The library's cookies and status; of its words only what a page has to know. */
async function answerWith(
  reply: FastifyReply,
  response: Response,
  said: (body: unknown) => object,
): Promise<FastifyReply> {
  reply.code(response.status).header('cache-control', 'no-store')
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  const text = await response.text()
  const body: unknown = text === '' ? null : JSON.parse(text)
  return reply.send(response.ok ? said(body) : { problem: { code: codeIn(body) } })
}

const refusalSchema = z.object({ code: z.string() })

function codeIn(body: unknown): string {
  const read = refusalSchema.safeParse(body)
  return read.success ? read.data.code.toLowerCase().replaceAll('_', '-') : 'refused'
}
