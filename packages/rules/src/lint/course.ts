import type { LetterKind } from '../claim/event.ts'
import { addDays, laterOf, type PlainDate } from '../domain/plain-date.ts'
import { type Calendar, deadlineOn, workingDayFrom } from '../law/calendar.ts'
import {
  isResting,
  type PolicyDocument,
  type RestingStep,
  type StepOf,
} from '../policy/document.ts'

/** A way through a policy: the ids of its steps, first to last, ending on a step with an action. */
export type Course = readonly string[]

/** At most so many ways are followed; a policy with more is looked at in part. */
const coursesMax = 500

/** A step may stand on one way this often, so that a loop is followed once around. */
const visitsMax = 2

/** The ways from the start of a policy to each of its steps with an action. */
export function coursesOf(document: PolicyDocument): readonly Course[] {
  const found: Course[] = []
  const follow = (id: string, before: Course): void => {
    const step = document.steps[id]
    const visits = before.filter((one) => one === id).length
    if (step === undefined || visits >= visitsMax || found.length >= coursesMax) return
    const course = [...before, id]
    if (isResting(step)) found.push(course)
    for (const next of nextIds(document, id)) follow(next, course)
  }
  follow(document.start, [])
  return found
}

function nextIds(document: PolicyDocument, id: string): readonly string[] {
  const step = document.steps[id]
  if (step === undefined || step.kind === 'stop') return []
  if (step.kind === 'branch') return [...step.cases.map(({ next }) => next), step.otherwise]
  return step.next === undefined ? [] : [step.next]
}

/** A letter that a claim on a course has been sent. */
export type CourseLetter = {
  readonly kind: LetterKind
  readonly step: string
  readonly sentOn: PlainDate
  readonly payWithinDays: number
  readonly payBy: PlainDate
  readonly hasFee: boolean
}

/** A claim nobody pays, as it comes along a course: when its last step is reached at the earliest. */
export type Arrival = {
  readonly day: PlainDate
  readonly letters: readonly CourseLetter[]
}

/** The first day on which a claim due on a day can reach the end of a course. */
export function arrivalOn(
  course: Course,
  document: PolicyDocument,
  when: { readonly dueOn: PlainDate; readonly calendar: Calendar },
): Arrival {
  let at: Progress = { day: when.dueOn, actedOn: null, letters: [] }
  for (const [index, id] of course.entries()) {
    const step = document.steps[id]
    if (step === undefined || step.kind === 'branch') continue
    if (step.kind === 'wait') at = { ...at, day: waitedFor(step, at, when) }
    else {
      const day = earliest(step, at, when.calendar)
      if (index === course.length - 1) return { day, letters: at.letters }
      at = passed(id, step, { ...at, day }, when.calendar)
    }
  }
  return { day: at.day, letters: at.letters }
}

type Progress = Arrival & { readonly actedOn: PlainDate | null }

function waitedFor(
  step: StepOf<'wait'>,
  at: Progress,
  when: { readonly dueOn: PlainDate; readonly calendar: Calendar },
): PlainDate {
  const last = at.letters.at(-1)
  const from = {
    'due-day': when.dueOn,
    'issue-day': when.dueOn,
    'pay-by-day': last?.payBy ?? null,
    'last-letter': last?.sentOn ?? null,
    step: at.actedOn,
  }[step.since]
  const day = laterOf(at.day, addDays(from ?? at.day, step.days))
  return step.on === 'working-day' ? workingDayFrom(when.calendar, day) : day
}

/** One action a day: a step without a wait before it is reached the next day. */
function earliest(step: RestingStep, at: Progress, calendar: Calendar): PlainDate {
  const day = at.actedOn === at.day ? addDays(at.day, 1) : at.day
  return 'on' in step && step.on === 'working-day' ? workingDayFrom(calendar, day) : day
}

function passed(id: string, step: RestingStep, at: Progress, calendar: Calendar): Progress {
  const acted = { ...at, actedOn: at.day }
  if (step.kind !== 'remind' && step.kind !== 'notice' && step.kind !== 'demand') return acted
  const letter = {
    kind: step.kind,
    step: id,
    sentOn: at.day,
    payWithinDays: step.payWithinDays,
    payBy: deadlineOn(calendar, addDays(at.day, step.payWithinDays)),
    hasFee: step.fee !== 'none',
  }
  return { ...acted, letters: [...at.letters, letter] }
}
