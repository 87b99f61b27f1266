import type { PolicyField, StepField } from '../change/groups.ts'
import type { DebtorKind } from '../claim/event.ts'
import type { Operator } from '../policy/condition.ts'
import type { LetterStep, PolicyDocument, StepKind, StepOf } from '../policy/document.ts'
import type { Language } from '../schemas/scalars.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { sv } from './sv.ts'

type Letter = Pick<LetterStep, 'feeTooEarly' | 'interest' | 'compensation' | 'mode' | 'on'>
type Words<Key extends string> = { readonly [key in Key]: string }

/** What is written around names and values. Names of steps come with their quotes. */
export type Sentences = {
  /** The wait before a step, as its name: "wait before notice". */
  readonly waitBefore: (step: string) => string
  readonly fieldOf: (field: string, step: string) => string
  readonly stepAdded: (what: string, around: AroundWords) => string
  readonly stepRemoved: (what: string, around: AroundWords) => string
  readonly stepRenamed: (before: string, after: string) => string
  readonly entryRenamed: (before: string, after: string) => string
  /** @param way the case it is about, in words; empty where there is only one way */
  readonly leads: (
    step: string,
    way: string,
    to: { readonly before: string; readonly after: string },
  ) => string
  readonly caseAdded: (branch: string, way: string) => string
  readonly caseRemoved: (branch: string, way: string) => string
  readonly casesReordered: (branch: string) => string
  readonly entryAdded: (entry: string, does: string) => string
  readonly entryRemoved: (entry: string) => string
  readonly entriesReordered: string
  readonly waiverAdded: (finding: string, until: string) => string
  readonly waiverRemoved: (finding: string) => string
  readonly waiverChanged: (finding: string) => string
  readonly waiversReordered: string
  readonly letterText: (template: string) => string
  /** A condition and what follows from it. */
  readonly if: (condition: string, then: string) => string
}

/** The names of what stands before and behind; `null` where nothing does. */
export type AroundWords = { readonly from: string | null; readonly to: string | null }

/** The words of a language for policies, all in lower case but for what is always a capital. */
export type Vocabulary = {
  /** By what numbers, lists and names of languages are written. */
  readonly locale: string
  readonly quoted: (text: string) => string
  readonly kinds: Words<StepKind | 'start' | 'end'>
  readonly fields: Words<StepField | 'title' | 'when' | 'do'>
  readonly policyFields: Words<PolicyField | 'description' | 'title'>
  readonly settings: Words<keyof PolicyDocument['settings']>
  readonly templateFields: Words<'subject' | 'body'>
  readonly since: Words<StepOf<'wait'>['since']>
  readonly fee: Words<'none' | 'statutory-maximum'>
  readonly feeTooEarly: Words<Letter['feeTooEarly']>
  readonly interest: Words<Letter['interest']>
  readonly compensation: Words<Letter['compensation']>
  readonly mode: Words<Letter['mode']>
  readonly on: Words<Letter['on']>
  readonly service: Words<StepOf<'hand-over'>['service']>
  readonly debtorKinds: Words<DebtorKind>
  /** Reasons that policies commonly give; others stand as they are written. */
  readonly reasons: Readonly<Record<string, string>>
  /** Facts that are not in the catalogue: they are the engine's own. */
  readonly engineFacts: Words<'position' | 'proposal.feeMinor' | 'proposal.payWithinDays'>
  readonly operators: { readonly [operator in Operator]: (value: string) => string }
  readonly isKnown: (fact: string) => string
  readonly isNotKnown: (fact: string) => string
  readonly not: (condition: string) => string
  readonly days: { readonly one: string; readonly other: string }
  readonly yes: string
  readonly no: string
  readonly nothing: string
  readonly otherwise: string
  readonly added: string
  readonly removed: string
  readonly changed: string
  /** For which claims a policy is, when it does not say. */
  readonly allClaims: string
  readonly sentences: Sentences
}

const vocabularies: { readonly [language in Language]?: Vocabulary } = { en, nb, da, fi, sv }

/** The words of a language; English where nobody has written them. */
export const vocabularyOf = (language: Language): Vocabulary => vocabularies[language] ?? en
