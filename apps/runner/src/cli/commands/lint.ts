import { existsSync } from 'node:fs'
import { jurisdictionOf, jurisdictions } from '@forfall/jurisdictions'
import {
  findingsAhead,
  type Jurisdiction,
  type Language,
  lintPolicy,
  ok,
  type PlainDate,
  type PolicyDocument,
  type Result,
  refused,
  underPending,
  withWaivers,
} from '@forfall/rules'
import type { Command } from 'commander'
import { readText } from '../../policy-life/read-text.ts'
import { type Answer, answered, answeredNo, badInput, type InputError } from '../answer.ts'
import { dayOption, languageOption } from '../option-types.ts'
import { findPolicy, noLaw } from '../policy-source.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'
import { type Linted, lintedDocument, lintedText } from '../text/lint.ts'

type Options = CommonOptions & {
  readonly on?: PlainDate
  readonly lawOn?: PlainDate
  readonly withPending?: string
  readonly language: Language
}

/** The law a policy is held to. */
type HeldTo = {
  readonly day: PlainDate
  /** Last day of the look ahead, if one was asked for. */
  readonly lawOn: PlainDate | undefined
  readonly withPending: string | undefined
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
    .option('--language <code>', 'the language of the sentences', languageOption, 'en' as const)
  addWork<Options>(command, shell, ({ on, lawOn, withPending, language }, typed) => {
    const heldTo = { day: on ?? shell.clock.today(), lawOn, withPending }
    const policies = typed.length === 0 ? defaultPolicies(withPending) : typed
    return answerOf(
      policies.map((policy) => lint(policy, heldTo, shell)),
      language,
    )
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
  const findings = withWaivers(
    lintPolicy(document, heldTo.value, { day, readText }),
    document.waivers,
    day,
  )
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
  return { coming: findingsAhead(document, law, { today, through, readText, ...pending }) }
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

function answerOf(linted: readonly Linted[], language: Language): Answer {
  const unread = linted.filter(({ isReadable }) => !isReadable)
  const policies = linted.map((one) => lintedDocument(one, language))
  const text = linted.map((one) => lintedText(one, language)).join('\n')
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
