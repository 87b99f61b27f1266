import { useRef } from 'react'
import { useDraft, useEditor, useView } from '../editor/editor-context.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { type Inspected, inspectedOf } from './inspected.ts'
import { EntryPanel } from './panels/entry-panel.tsx'
import { ManyPanel } from './panels/many-panel.tsx'
import { PolicyPanel } from './panels/policy-panel.tsx'
import { StepPanel } from './panels/step-panel.tsx'
import { useWantedField } from './use-wanted-field.ts'
import './inspector.css'

/** What is selected, with everything that can be said of it and set. */
export function Inspector() {
  const document = useDraft(({ content }) => content.document)
  const selection = useView((view) => view.selection)
  const inspected = inspectedOf(document, selection)
  const root = useRef<HTMLDivElement>(null)
  useWantedField(root)
  return (
    <div className="inspector" ref={root}>
      <ReadOnlyWhy />
      <Panel key={keyOf(inspected)} inspected={inspected} />
    </div>
  )
}

/** Each thing has a panel of its own: what is open in one is not in the next. */
const keyOf = (inspected: Inspected): string =>
  'id' in inspected ? inspected.id : `${inspected.kind} ${'isStart' in inspected}`

function Panel({ inspected }: { readonly inspected: Inspected }) {
  switch (inspected.kind) {
    case 'step':
      return <StepPanel id={inspected.id} step={inspected.step} />
    case 'entry':
      return <EntryPanel id={inspected.id} entry={inspected.entry} />
    case 'steps':
      return <ManyPanel ids={inspected.ids} />
    case 'policy':
      return <PolicyPanel isStart={inspected.isStart} />
  }
}

/** Why nothing can be changed, where nothing can. */
function ReadOnlyWhy() {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  if (readOnlyWhy === null) return null
  return (
    <p className="inspector-read-only">
      {isMessageId(readOnlyWhy) ? words.say(readOnlyWhy) : readOnlyWhy}
    </p>
  )
}
