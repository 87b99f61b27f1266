import {
  type AdjustedValue,
  feeText,
  type Jurisdiction,
  type PolicyDocument,
  type PolicyFromSetup,
  stepName,
  type Wording,
  wordingOf,
} from '@forfall/rules'
import { useWords, type Words } from '../../../messages/use-words.ts'

type RaisedProps = { readonly made: PolicyFromSetup; readonly law: Jurisdiction }

/** What the law changed in what was asked for, with the rules that say so. */
export function Raised({ made, law }: RaisedProps) {
  const words = useWords()
  const wording = wordingOf(words.language, law)
  const { adjustments, document } = made
  if (adjustments.length === 0)
    return (
      <p role="status" className="set-up-raised">
        {words.say('setup.nothing-raised')}
      </p>
    )
  return (
    <div role="status" className="set-up-raised">
      <h4>{words.say('setup.raised')}</h4>
      <ul>
        {adjustments.map(({ step, change, rule, citation }) => (
          <li key={`${step} ${change.field} ${'language' in change ? change.language : ''}`}>
            {words.say('setup.raised-at', {
              step: stepName(stepMeant(document, step), document, wording),
              change: changeText(change, words, wording),
            })}{' '}
            <span className="secondary">
              {words.text(rule)} (<a href={citation.url}>{citation.text}</a>)
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The step that a wait is for; any other step itself. */
function stepMeant(document: PolicyDocument, id: string): string {
  const step = document.steps[id]
  if (step?.kind === 'wait') return stepMeant(document, step.next)
  return step?.kind === 'branch' ? step.otherwise : id
}

function changeText(change: AdjustedValue, words: Words, wording: Wording): string {
  switch (change.field) {
    case 'days':
    case 'payWithinDays':
      return words.say(`setup.raised-${change.field}`, { from: change.from, to: change.to })
    case 'fee':
      return words.say('setup.raised-fee', {
        from: feeText(change.from, wording),
        to: feeText(change.to, wording),
      })
    default:
      return words.say(`setup.raised-${change.field}`)
  }
}
