import { existsSync } from 'node:fs'
import { jurisdictionOf, jurisdictions } from '@forfall/jurisdictions'
import {
  type ComingFinding,
  type Finding,
  findingsAhead,
  type Jurisdiction,
  lintPolicy,
  ok,
  type PlainDate,
  type PolicyDocument,
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

type Options = CommonOptions & {
  readonly on?: PlainDate
  readonly lawOn?: PlainDate
  readonly withPending?: string
}

/** The law a policy is held to. */
type HeldTo = {
  readonly day: PlainDate
  /** Last day of the look ahead, if one was asked for. */
  readonly lawOn: PlainDate | undefined
  readonly withPending: string | undefined
}

/** What was found about a policy; `errors` when it could not be read. */
type Linted = {
  readonly policy: string
  readonly findings: readonly Finding[]
  /** What coming law breaks, and from when; absent where nobody asked. */
  readonly coming?: readonly ComingFinding[]
  readonly errors: readonly InputError[]
  /** Whether there is a policy to be at fault, and not a wrong name or a file of something else. */
  readonly isReadable: boolean
}

/** `lint POLICY…`: what is wrong with policies, and what the law would do to them. */
export function addLint(program: Command, shell: Shell): void {
  const command = program
    .command('lint')
    .description('schema, linter and law findings of policies; exit 1 when one has an error')
    .argument('[policy...]', 'files, or ids of default policies (default: all of those)')
    .option('--on <day>', 'the law of which day (default: today)', dayOption)
    .option('--law-on <day>', 'also what changes of the law through that day break', dayOption)
    .option('--with-pending <regime>', 'as if law that was passed were in force; see `law`')
  addWork<Options>(command, shell, ({ on, lawOn, withPending }, typed) => {
    const heldTo = { day: on ?? shell.clock.today(), lawOn, withPending }
    const policies = typed.length === 0 ? defaultPolicies(withPending) : typed
    return answerOf(policies.map((policy) => lint(policy, heldTo, shell)))
  })
}

/** Every default policy; only those of its country where a pending act is named. */
function defaultPolicies(withPending: string | undefined): readonly string[] {
  const touched = jurisdictions.filter(({ pending }) =>
    pending.some(({ id }) => id === withPending),
  )
  return (touched.length > 0 ? touched : jurisdictions).flatMap(({ policies }) =>
    policies.map(({ id }) => id),
  )
}

function lint(policy: string, about: HeldTo, { pathOf }: Shell): Linted {
  const { day, withPending } = about
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
  return { policy, findings, ...comingFor(document, law, about), errors: [], isReadable: true }
}

/** What is ahead, as far as the look ahead reaches; a pending act reaches to its own first day. */
function comingFor(
  document: PolicyDocument,
  law: Jurisdiction,
  { day: today, lawOn, withPending }: HeldTo,
): Pick<Linted, 'coming'> {
  const regime = law.pending.find(({ id }) => id === withPending)
  const from = regime === undefined ? null : (regime.from ?? regime.signalledFrom ?? lawOn)
  const through = lawOn ?? from
  if (through === null || through === undefined) return {}
  const pending =
    regime === undefined || from === null || from === undefined ? {} : { pending: { regime, from } }
  return { coming: findingsAhead(document, law, { today, through, ...pending }) }
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
  const policies = linted.map(({ isReadable: _, ...one }) => one)
  const text = linted.map(lintedText).join('\n')
  if (unread.length > 0) {
    const errors = unread.flatMap((one) => one.errors)
    return { ...badInput(errors, { policies }), text }
  }
  const isFine = linted.every(
    ({ findings, coming = [], errors }) =>
      errors.length === 0 && [...findings, ...coming].every(({ severity }) => severity !== 'error'),
  )
  return isFine ? answered({ policies }, text) : answeredNo({ policies }, text)
}

function lintedText({ policy, findings, coming, errors }: Linted): string {
  const lines = [
    ...errors.map((error) => `  error ${error.code}: ${errorText(error)}`),
    ...findings.map(({ severity, code, text, citation }) => {
      const cited = citation === null ? '' : ` [${citation.text}]`
      return `  ${severity} ${code}: ${text}${cited}`
    }),
  ]
  const ahead = (coming ?? []).map(comingText)
  if (coming !== undefined)
    lines.push(ahead.length === 0 ? '  ahead: nothing breaks' : '  ahead:', ...ahead)
  return lines.length === 0 ? `${policy}: nothing found` : [`${policy}:`, ...lines].join('\n')
}

/** One thing that breaks, from when, and at which step and field. */
function comingText({ from, severity, code, step, field, text }: ComingFinding): string {
  const place = [step, field].filter((part) => part !== null).join(', ')
  return `  from ${from} ${severity} ${code}${place === '' ? '' : ` (${place})`}: ${text}`
}
