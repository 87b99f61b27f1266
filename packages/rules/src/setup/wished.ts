import type { Jurisdiction } from '../law/jurisdiction.ts'
import {
  documentFormat,
  type LetterStep,
  type PolicyDocument,
  type PolicyInput,
} from '../policy/document.ts'
import type { Localized } from '../schemas/scalars.ts'
import { modelsFor, noticeOf } from './model.ts'
import type { Setup, SetupLetter } from './setup.ts'
import { type ModelLetter, modelLetter, repeatedTexts, textsWithoutInterest } from './texts.ts'
import { handOverReviewTitle, minimumTitle, reminderTitle, tooSmallTitle } from './words.ts'

type Steps = PolicyInput['steps']

/** What a new policy is called. */
export type Named = { readonly id: string; readonly title: Localized }

/** A letter of the course, before its wait is put before it. */
type CourseLetter = SetupLetter & {
  readonly id: string
  readonly kind: LetterStep['kind']
  readonly title: Localized | undefined
  readonly compensation: Setup['compensation']
  readonly texts: PolicyDocument['templates'][string]
}

/** Id of a reminder, the first one with 1. */
export const reminderId = (number: number): string => `reminder-${number}`

/** The kind of the letter before collection in a country. */
export const noticeKind = (jurisdiction: Jurisdiction, setup: Setup): 'notice' | 'demand' => {
  const found = modelsFor(jurisdiction, setup.debtorKinds).map(noticeOf)
  return found.some((letter) => letter?.kind === 'demand') ? 'demand' : 'notice'
}

/** The policy that was asked for, as it would be if the law had nothing to say. */
export function wishedPolicy(setup: Setup, jurisdiction: Jurisdiction, named: Named): PolicyInput {
  const models = modelsFor(jurisdiction, setup.debtorKinds)
  const letters = lettersOf(setup, jurisdiction)
  return {
    format: documentFormat,
    ...named,
    jurisdiction: jurisdiction.country,
    ...appliesTo(setup),
    settings: { acceptPaymentWithoutFees: setup.acceptPaymentWithoutFees },
    start: 'wait-1',
    steps: stepsOf(setup, letters, models[0]?.steps ?? {}),
    always: models[0]?.always ?? [],
    templates: Object.fromEntries(letters.map(({ id, texts }) => [id, texts])),
  }
}

const appliesTo = ({ debtorKinds }: Setup): Pick<PolicyInput, 'appliesTo'> =>
  new Set(debtorKinds).size === 3
    ? {}
    : { appliesTo: { all: [{ fact: 'debtorKind', operator: 'in', value: debtorKinds }] } }

function lettersOf(setup: Setup, jurisdiction: Jurisdiction): readonly CourseLetter[] {
  const models = modelsFor(jurisdiction, setup.debtorKinds)
  const reminders = setup.reminders.map((wanted, index) =>
    reminder(wanted, index, { setup, models }),
  )
  const { notice: wanted, compensation } = setup
  if (wanted === null) return reminders
  const kind = noticeKind(jurisdiction, setup)
  const model = modelLetter(models, { kind, compensation })
  const about = { id: kind, kind, title: model?.step.title, compensation }
  return [...reminders, { ...wanted, ...about, texts: chargedTexts(model, setup) }]
}

type Beside = { readonly setup: Setup; readonly models: readonly PolicyDocument[] }

/** Several reminders have numbers; a single one is called as the country's own. */
function reminder(wanted: SetupLetter, index: number, { setup, models }: Beside): CourseLetter {
  const number = index + 1
  const kind = 'remind'
  const compensation = 'none'
  const model = modelLetter(models, { kind, compensation })
  const title = setup.reminders.length > 1 ? reminderTitle(number) : model?.step.title
  const texts = chargedTexts(model, setup)
  return {
    ...wanted,
    ...{ id: reminderId(number), kind, title, compensation },
    texts: index === 0 ? texts : repeatedTexts(texts, number),
  }
}

const chargedTexts = (model: ModelLetter | null, { interest }: Setup): CourseLetter['texts'] =>
  interest === 'none' ? textsWithoutInterest(model?.texts ?? {}) : (model?.texts ?? {})

/** Letters and their waits one after the other, then what comes when none was paid. */
function stepsOf(setup: Setup, letters: readonly CourseLetter[], models: Steps): Steps {
  const { handOver, minimumMinor } = setup
  const ends = handOver.kind === 'none' ? [] : [{ id: lastId(setup), ...handOver }]
  const course = [...letters, ...ends]
  const first = course[0]?.id ?? ''
  const waits = course.map(({ id, afterDays }, index) => [
    `wait-${index + 1}`,
    {
      kind: 'wait' as const,
      days: afterDays,
      since: index === 0 ? ('due-day' as const) : ('pay-by-day' as const),
      next: index === 0 && minimumMinor > 0 ? 'small' : id,
    },
  ])
  const written = letters.map((letter, index) => {
    const next = index + 1 < course.length ? { next: `wait-${index + 2}` } : {}
    return [letter.id, { ...letterStep(letter, setup), ...next }]
  })
  return {
    ...Object.fromEntries(waits.slice(0, 1)),
    ...(minimumMinor > 0 ? minimumSteps(minimumMinor, first) : {}),
    ...Object.fromEntries(alternating(written, waits.slice(1))),
    ...(handOver.kind === 'none' ? {} : { [lastId(setup)]: lastStep(setup, models) }),
  }
}

/** Each letter with the wait after it, in reading order. */
const alternating = <Item>(letters: readonly Item[], waits: readonly Item[]): readonly Item[] =>
  letters.length === 0
    ? waits
    : letters.flatMap((letter, index) => [letter, ...waits.slice(index, index + 1)])

const lastId = ({ handOver }: Setup): string => (handOver.kind === 'review' ? 'review' : 'agency')

const letterStep = (letter: CourseLetter, { interest, mode }: Setup): Steps[string] => ({
  kind: letter.kind,
  ...(letter.title === undefined ? {} : { title: letter.title }),
  fee: letter.fee,
  interest,
  compensation: letter.compensation,
  payWithinDays: letter.payWithinDays,
  template: letter.id,
  mode,
})

function lastStep({ handOver }: Setup, models: Steps): Steps[string] {
  if (handOver.kind === 'review')
    return { kind: 'review', title: handOverReviewTitle, reason: 'late' }
  const model = Object.values(models).find(({ kind }) => kind === 'hand-over')
  // A person releases it, also where letters go out by themselves.
  return { ...(model ?? {}), kind: 'hand-over', mode: 'create' }
}

const minimumSteps = (minor: number, next: string): Steps => ({
  small: {
    kind: 'branch',
    title: minimumTitle,
    cases: [
      {
        when: {
          all: [
            { fact: 'outstandingMinor', operator: 'lessThan', value: minor },
            { fact: 'isForeignCurrency', operator: 'equal', value: false },
          ],
        },
        next: 'too-small',
      },
    ],
    otherwise: next,
  },
  'too-small': { kind: 'stop', title: tooSmallTitle, reason: 'below-minimum' },
})
