import {
  type Jurisdiction,
  type PolicyFromSetup,
  type SampleInvoice,
  sampleCourse,
  textIn,
  type WalkedDay,
  wordingOf,
} from '@forfall/rules'
import { kindName } from '../../../messages/kind-name.ts'
import { useWords, type Words } from '../../../messages/use-words.ts'

type CourseProps = {
  readonly made: PolicyFromSetup
  readonly law: Jurisdiction
  readonly invoice: SampleInvoice
}

/** Each day on which a policy does something about an invoice that nobody pays. */
export function Course({ made, law, invoice }: CourseProps) {
  const words = useWords()
  const course = sampleCourse(made.document, law, invoice)
  const isUnverified = course.some(({ decision }) =>
    decision.blockers.some(({ code }) => code === 'law-not-known'),
  )
  return (
    <>
      <ol className="set-up-course" aria-label={words.say('setup.course')}>
        {course.map((one) => (
          <CourseDay key={one.day} walked={one} made={made} law={law} />
        ))}
      </ol>
      {isUnverified && <p className="small secondary">{words.say('setup.unverified')}</p>}
    </>
  )
}

type CourseDayProps = Pick<CourseProps, 'made' | 'law'> & { readonly walked: WalkedDay }

function CourseDay({ walked, made, law }: CourseDayProps) {
  const words = useWords()
  const { day, decision } = walked
  const { action, amounts } = decision
  const amount = (minor: number) => words.amount(minor, amounts.currency)
  return (
    <li>
      <span className="set-up-day">{words.day(day)}</span>
      <div>
        <strong>{actionName(decision, { made, law, words })}</strong>
        {'feeMinor' in action && (
          <div className="small">
            {words.say('setup.letter-costs', {
              fee: amount(action.feeMinor),
              payBy: words.day(action.payBy),
            })}
          </div>
        )}
        <div className="small secondary">
          {words.say('setup.then-owed', { total: amount(amounts.totalMinor) })}
        </div>
      </div>
    </li>
  )
}

type Means = Pick<CourseProps, 'made' | 'law'> & { readonly words: Words }

/** The title of the step that was done; the kind of what was done instead. */
function actionName({ action }: WalkedDay['decision'], { made, law, words }: Means): string {
  if (action.kind === 'none') return ''
  const step = 'step' in action ? made.document.steps[action.step] : undefined
  return step?.kind === action.kind && step.title !== undefined
    ? textIn(step.title, words.language)
    : kindName(action.kind, wordingOf(words.language, law))
}
