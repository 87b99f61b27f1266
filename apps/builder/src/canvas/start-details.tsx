import {
  type AlwaysEntry,
  conditionText,
  doesText,
  sentence,
  textIn,
  type Wording,
} from '@forfall/rules'
import { IconPlus } from '@tabler/icons-react'
import { usualEntry } from '../document/commands/entries.ts'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { useDo } from '../editor-parts/use-do.ts'
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
      <AddAlways />
    </>
  )
}

/** Adds an `always` entry; for pointers, as its key does the same on the card. */
function AddAlways() {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const act = useDo()
  if (readOnlyWhy !== null) return null
  return (
    <button
      type="button"
      className="step-card-add nodrag nopan"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation()
        act('add-entry', usualEntry)
      }}
    >
      <IconPlus size={14} stroke={2} aria-hidden />
      {words.say('action.add-always')}
    </button>
  )
}

/** An `always` entry in one line: "Insolvency: review by a person (insolvency)". */
export function entryLine({ id, title, do: does }: AlwaysEntry, wording: Wording): string {
  const name = title === undefined ? id : textIn(title, wording.language)
  return `${name}: ${doesText(does, wording)}`
}
