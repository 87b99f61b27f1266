import { own } from '../change/own.ts'
import type { AlwaysEntry, LetterStep, PolicyDocument, Step } from '../policy/document.ts'
import { type Localized, textIn } from '../schemas/scalars.ts'
import { amountText, daysText, type Wording } from './wording.ts'

/**
 * What a reader calls a step, an `always` entry, `start`, or the end (`null`).
 *
 * Its title in quotes; without one its kind, with the id where another step would be called the same.
 */
export function stepName(id: string | null, document: PolicyDocument, wording: Wording): string {
  const { words } = wording
  if (id === null) return words.kinds.end
  if (id === 'start') return words.kinds.start
  const step = own(document.steps, id)
  const title = step?.title ?? document.always.find((entry) => entry.id === id)?.title
  if (title !== undefined) return quoted(title, wording)
  if (step === undefined) return words.quoted(id)
  const isAlone = !Object.entries(document.steps).some(
    ([other, { kind, title: called }]) =>
      other !== id && kind === step.kind && called === undefined,
  )
  return isAlone ? words.kinds[step.kind] : `${words.kinds[step.kind]} (${id})`
}

/** A step by kind, title and length: "reminder “Second reminder”", "wait (14 days)". */
export function stepText(step: Step, wording: Wording): string {
  const kind = wording.words.kinds[step.kind]
  const days = 'days' in step && step.days !== undefined ? ` (${daysText(step.days, wording)})` : ''
  if (step.kind === 'wait' || step.title === undefined) return `${kind}${days}`
  return `${kind} ${quoted(step.title, wording)}${days}`
}

/** The fee of a letter: "highest lawful fee", or its amount. */
export const feeText = (fee: LetterStep['fee'], wording: Wording): string =>
  typeof fee === 'string' ? wording.words.fee[fee] : amountText(fee.fixedMinor, wording)

/** A reason: in words where it is one that policies commonly give, else as it is written. */
export const reasonText = (reason: string, { words }: Wording): string =>
  own(words.reasons, reason) ?? reason

/** What an `always` entry does: "hold (disputed)". */
export const doesText = ({ kind, reason }: AlwaysEntry['do'], wording: Wording): string =>
  `${wording.words.kinds[kind]} (${reasonText(reason, wording)})`

const quoted = (title: Localized, { words, language }: Wording): string =>
  words.quoted(textIn(title, language))
