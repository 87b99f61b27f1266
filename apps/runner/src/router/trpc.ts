import { ok, type Result, refused } from '@forfall/rules'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { Caller, Place } from '../auth/caller.ts'
import type { Scope } from '../auth/permissions.ts'
import type { AccessProblem, CallerProblem } from '../auth/problem.ts'
import { bookFor } from '../book/book.ts'
import { type Problem, problemText } from '../problem.ts'
import type { Context } from './context.ts'
import { statuses } from './statuses.ts'
import { whileAllowed } from './while-allowed.ts'

/** A refusal on its way to the client; `cause` of the error that tRPC carries. */
class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problemText(problem))
    this.problem = problem
  }
}

const trpc = initTRPC.context<Context>().create({
  isDev: false,
  sse: { ping: { enabled: true, intervalMs: 5_000 } },
  errorFormatter({ shape, error }) {
    const cause = error.cause
    const problem = cause instanceof Refusal ? cause.problem : null
    const issues = cause instanceof z.ZodError ? cause.issues.map(issueOf) : []
    const message = messageOf(error)
    return { ...shape, message, data: { code: shape.data.code, problem, issues } }
  },
})

/** Makes a router of procedures. */
export const router = trpc.router

/** A procedure anyone may call, signed in or not. It has no book. */
export const procedure = trpc.procedure

/** A procedure for whoever is known, with or without an organisation. It has no book. */
export const knownProcedure = trpc.procedure.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, caller: valueOf(ctx.caller) } }),
)

/** A procedure for a person who is signed in, with or without an organisation. It has no book. */
export const personProcedure = knownProcedure.use(({ ctx, next }) => {
  const { userId, sessionId } = ctx.caller
  if (sessionId === null) return refuse({ code: 'only-for-people' })
  return next({ ctx: { ...ctx, person: { userId, sessionId } } })
})

/**
 * A procedure for those who may do something. It has the book of their organisation, in their name. What
 * goes on for long ends when they may no longer.
 */
export const procedureFor = (scope: Scope) =>
  trpc.procedure.use(async ({ ctx, next, type }) => {
    const { caller, place } = valueOf(permitted(ctx.caller, scope))
    const { organisationId } = place
    const book = bookFor(ctx.root, { actor: caller.actor, organisationId })
    const answer = await next({ ctx: { ...ctx, caller, place, book } })
    if (type !== 'subscription' || !answer.ok) return answer
    const check = async (): Promise<void> => {
      const now = valueOf(permitted(await ctx.callerNow(), scope))
      if (now.place.organisationId !== organisationId) refuse({ code: 'no-organisation' })
    }
    return { ...answer, data: whileAllowed(answer.data as AsyncIterable<unknown>, check) }
  })

type Permitted = { readonly caller: Caller; readonly place: Place }

function permitted(
  found: Result<Caller, CallerProblem>,
  scope: Scope,
): Result<Permitted, AccessProblem> {
  if (!found.ok) return found
  const { place } = found.value
  if (place === null) return refused({ code: 'no-organisation' })
  if (!place.scopes.includes(scope)) return refused({ code: 'not-permitted', scope })
  return ok({ caller: found.value, place })
}

/** The value of an answer; a refusal becomes the one error that tRPC sends. */
export function valueOf<Value>(result: Result<Value, Problem>): Value {
  return result.ok ? result.value : refuse(result.problem)
}

/** Answers with a problem: the one error that tRPC sends. */
export function refuse(problem: Problem): never {
  throw new TRPCError({
    code: statuses[problem.code] ?? 'BAD_REQUEST',
    message: problemText(problem),
    cause: new Refusal(problem),
  })
}

/** A schema as the procedures take it: typed both ways for clients, and run on zod's fast path. */
type Parser<Input, Output> = {
  readonly _input: Input
  readonly _output: Output
  readonly parse: (input: unknown) => Output
}

/** A schema as an input parser. A parser that has only `parse` is called without a promise. */
export const parsed = <Input, Output>(schema: z.ZodType<Output, Input>): Parser<Input, Output> => ({
  _input: schema._input,
  _output: schema._output,
  parse: (input) => schema.parse(input),
})

const issueOf = ({ path, message }: z.core.$ZodIssue) => ({ path: path.map(String), message })

function messageOf(error: TRPCError): string {
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Something went wrong on the server.'
  if (!(error.cause instanceof z.ZodError)) return error.message
  return error.cause.issues
    .map(({ path, message }) => `${path.length === 0 ? 'input' : path.join('.')}: ${message}`)
    .join('; ')
}
