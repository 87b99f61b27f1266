import { existsSync } from 'node:fs'
import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  type Finding,
  type Jurisdiction,
  lintPolicy,
  ok,
  type PlainDate,
  type Result,
  refused,
  underPending,
} from '@forfall/rules'
import type { Command } from 'commander'
import {
  type Answer,
  answered,
  answeredNo,
  badInput,
  errorText,
  type InputError,
} from '../answer.ts'
import { dayOption } from '../option-types.ts'
import { findPolicy, noLaw } from '../policy-source.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'

type Options = CommonOptions & { readonly on?: PlainDate; readonly withPending?: string }

/** The law a policy is held to. */
type HeldTo = { readonly day: PlainDate; readonly withPending: string | undefined }

/** What was found about a policy; `errors` when it could not be read. */
type Linted = {
  readonly policy: string
  readonly findings: readonly Finding[]
  readonly errors: readonly InputError[]
  /** Whether there is a policy to be at fault, and not a wrong name or a file of something else. */
  readonly isReadable: boolean
}

/** `lint POLICY…`: what is wrong with policies, and what the law would do to them. */
export function addLint(program: Command, shell: Shell): void {
  const command = program
    .command('lint')
    .description('schema, linter and law findings of policies; exit 1 when one has an error')
    .argument('<policy...>', 'files, or ids of default policies')
    .option('--on <day>', 'the law of which day (default: today)', dayOption)
    .option('--with-pending <regime>', 'as if law that was passed were in force; see `law`')
  addWork<Options>(command, shell, ({ on, withPending }, policies) => {
    const heldTo = { day: on ?? shell.clock.today(), withPending }
    return answerOf(policies.map((policy) => lint(policy, heldTo, shell)))
  })
}

function lint(policy: string, { day, withPending }: HeldTo, { pathOf }: Shell): Linted {
  const found = findPolicy(policy, { pathOf })
  if (!found.ok) {
    const isDocument = found.problem.every(({ code }) => code !== 'not-well-formed')
    const isReadable = existsSync(pathOf(policy)) && isDocument
    return { policy, findings: [], errors: found.problem, isReadable }
  }
  const { document } = found.value
  const law = jurisdictionOf(document.jurisdiction)
  if (law === null) {
    const errors = [noLaw(document.jurisdiction, policy)]
    return { policy, findings: [], errors, isReadable: true }
  }
  const heldTo = lawWith(law, withPending)
  if (!heldTo.ok) return { policy, findings: [], errors: [heldTo.problem], isReadable: false }
  const findings = lintPolicy(document, heldTo.value, day)
  return { policy, findings, errors: [], isReadable: true }
}

function lawWith(law: Jurisdiction, pending: string | undefined): Result<Jurisdiction, InputError> {
  if (pending === undefined) return ok(law)
  const regime = law.pending.find(({ id }) => id === pending)
  if (regime !== undefined) return ok(underPending(law, regime))
  const known = law.pending.map(({ id }) => id).join(', ')
  return refused({
    code: 'unknown-regime',
    message: `Found "${pending}"; expected ${known === '' ? 'none: nothing is pending' : `one of ${known}`}.`,
    place: '--with-pending',
  })
}

function answerOf(linted: readonly Linted[]): Answer {
  const unread = linted.filter(({ isReadable }) => !isReadable)
  const policies = linted.map(({ policy, findings, errors }) => ({ policy, findings, errors }))
  const text = linted.map(lintedText).join('\n')
  if (unread.length > 0) {
    const errors = unread.flatMap((one) => one.errors)
    return { ...badInput(errors, { policies }), text }
  }
  const isFine = linted.every(
    ({ findings, errors }) =>
      errors.length === 0 && findings.every(({ severity }) => severity !== 'error'),
  )
  return isFine ? answered({ policies }, text) : answeredNo({ policies }, text)
}

function lintedText({ policy, findings, errors }: Linted): string {
  const lines = [
    ...errors.map((error) => `  error ${error.code}: ${errorText(error)}`),
    ...findings.map(({ severity, code, text, citation }) => {
      const cited = citation === null ? '' : ` [${citation.text}]`
      return `  ${severity} ${code}: ${text}${cited}`
    }),
  ]
  return lines.length === 0 ? `${policy}: nothing found` : [`${policy}:`, ...lines].join('\n')
}
