import type { Result } from '@forfall/rules'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import { bookProblemText } from '../book/problem-text.ts'
import type { BookProblem } from '../book/problems.ts'
import type { Context } from './context.ts'

/** A refusal on its way to the client; `cause` of the error that tRPC carries. */
class Refusal extends Error {
  readonly problem: BookProblem

  constructor(problem: BookProblem) {
    super(bookProblemText(problem))
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

/** A procedure anyone may call. */
export const procedure = trpc.procedure

const statuses: { readonly [code in BookProblem['code']]?: TRPCError['code'] } = {
  'claim-unknown': 'NOT_FOUND',
  'action-unknown': 'NOT_FOUND',
  'run-unknown': 'NOT_FOUND',
  'decision-unknown': 'NOT_FOUND',
  'country-unknown': 'NOT_FOUND',
  'policy-not-found': 'NOT_FOUND',
  'action-not-waiting': 'CONFLICT',
  'law-in-use': 'CONFLICT',
  'run-in-progress': 'CONFLICT',
  'review-not-open': 'CONFLICT',
  'idempotency-key-reused': 'CONFLICT',
  'claim-unplaced': 'PRECONDITION_FAILED',
}

/** The value of an answer; a refusal becomes the one error that tRPC sends. */
export function valueOf<Value>(result: Result<Value, BookProblem>): Value {
  return result.ok ? result.value : refuse(result.problem)
}

/** Answers with a problem of the book: the one error that tRPC sends. */
export function refuse(problem: BookProblem): never {
  throw new TRPCError({
    code: statuses[problem.code] ?? 'BAD_REQUEST',
    message: bookProblemText(problem),
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
