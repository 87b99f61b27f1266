import {
  type AlwaysEntry,
  conditionText,
  doesText,
  sentence,
  textIn,
  type Wording,
} from '@forfall/rules'
import { useDraft } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'

/** On the card of the beginning: for which claims the policy is, and what ends dunning at once. */
export function StartDetails() {
  const words = useWords()
  const wording = useWording()
  const appliesTo = useDraft(({ content }) => content.document.appliesTo)
  const always = useDraft(({ content }) => content.document.always)
  return (
    <>
      <p className="step-card-summary">
        {appliesTo === undefined
          ? sentence(wording.words.allClaims)
          : words.say('start.applies', { condition: conditionText(appliesTo, wording) })}
      </p>
      <p className="step-card-line">{words.say('always.title')}</p>
      <ul className="step-card-list">
        <li>{words.say('always.engine')}</li>
        {always.map((entry) => (
          <li key={entry.id}>{entryLine(entry, wording)}</li>
        ))}
      </ul>
    </>
  )
}

/** An `always` entry in one line: "Insolvency: review by a person (insolvency)". */
function entryLine({ id, title, do: does }: AlwaysEntry, wording: Wording): string {
  const name = title === undefined ? id : textIn(title, wording.language)
  return `${name}: ${doesText(does, wording)}`
}
