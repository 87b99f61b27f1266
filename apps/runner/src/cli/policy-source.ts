import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { jurisdictionOf, jurisdictions } from '@forfall/jurisdictions'
import {
  ok,
  type PolicyDocument,
  type PolicyProblem,
  policyProblemText,
  type Result,
  readPolicyFile,
  refused,
} from '@forfall/rules'
import { type ActivePolicy, activePolicyOf } from '../book/policies.ts'
import type { InputError } from './answer.ts'
import { readOne, type StructuredDocument } from './read-structured.ts'

/** A policy document with the place it was read from. */
export type SourcedPolicy = { readonly document: PolicyDocument; readonly place: string }

/** Where a policy that is named by a path may lie. */
export type PolicyPlaces = {
  /** A file whose folder is tried first. */
  readonly besides?: string
  readonly pathOf: (typed: string) => string
}

/**
 * A policy by the id of a default policy, or by the path of its file.
 *
 * @problem policy-unknown, or as `policyInFile`
 */
export function findPolicy(
  reference: string,
  places: PolicyPlaces,
): Result<SourcedPolicy, readonly InputError[]> {
  const documents = jurisdictions.flatMap(({ policies }) => policies)
  const shipped = documents.find(({ id }) => id === reference)
  if (shipped !== undefined) return ok({ document: shipped, place: `policy ${reference}` })
  const candidates = [
    ...(places.besides === undefined ? [] : [resolve(dirname(places.besides), reference)]),
    places.pathOf(reference),
  ]
  const file = candidates.find((candidate) => existsSync(candidate))
  if (file !== undefined) return policyInFile(file, reference)
  const known = documents.map(({ id }) => id).join(', ')
  return refused([
    {
      code: 'policy-unknown',
      message: `Found no policy "${reference}"; expected a policy file, or one of ${known}.`,
      place: null,
    },
  ])
}

/**
 * A policy from a file: a bare document, or one that was exported with its scenarios.
 *
 * @problem as `readOne`, and every place at which the file is not a policy
 */
function policyInFile(file: string, shown: string): Result<SourcedPolicy, readonly InputError[]> {
  const read = readOne(file, shown)
  if (!read.ok) return read
  const policy = readPolicyFile(read.value.value)
  if (policy.ok) return ok({ document: policy.value.document, place: shown })
  return refused(policyErrors(policy.problem, (path) => placeOf(read.value, path)))
}

/**
 * A policy ready to decide by.
 *
 * @problem no-law, or each reason why it does not compile
 */
export function activePolicy({
  document,
  place,
}: SourcedPolicy): Result<ActivePolicy, readonly InputError[]> {
  const active = activePolicyOf(document, jurisdictionOf)
  if (active.ok) return active
  if (active.problem.code === 'no-law') return refused([noLaw(active.problem.country, place)])
  return refused(
    policyErrors(active.problem.problems, (path) => [place, path.join('.')].join(', ')),
  )
}

/** That this release lacks a country's law. */
export const noLaw = (country: string, place: string | null): InputError => ({
  code: 'no-law',
  message: `Found jurisdiction ${country}; expected one of ${jurisdictions.map((law) => law.country).join(', ')}.`,
  place,
})

const policyErrors = (
  problems: readonly PolicyProblem[],
  place: (path: readonly string[]) => string,
): readonly InputError[] =>
  problems.map((problem) => ({
    code: problem.code,
    message: policyProblemText(problem),
    place: place([
      ...(problem.step === null ? [] : ['steps', problem.step]),
      ...(problem.field === null ? [] : problem.field.split('.')),
    ]),
  }))

/** Where the path of a problem lies in a file: inside of `document`, where it was exported. */
const placeOf = ({ value, placeOf: inFile }: StructuredDocument, path: readonly string[]): string =>
  inFile(isOfDocument(value, path) ? ['document', ...path] : path)

const isOfDocument = (value: unknown, [first]: readonly string[]): boolean =>
  isExported(value) && first !== undefined && !Object.hasOwn(value, first)

const isExported = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'document')
