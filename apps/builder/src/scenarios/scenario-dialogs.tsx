import { useDraft } from '../editor/editor-context.ts'
import { ImportDialog } from './file/import-dialog.tsx'
import { SuggestDialog } from './suggest/suggest-dialog.tsx'
import type { Doing } from './use-doing.ts'
import { AcceptDialog } from './write/accept-dialog.tsx'
import { WriteDialog } from './write/write-dialog.tsx'

type ScenarioDialogsProps = { readonly doing: Doing; readonly onClose: () => void }

/** The dialog of what is being done with the scenarios. */
export function ScenarioDialogs({ doing, onClose }: ScenarioDialogsProps) {
  const name = 'name' in doing ? doing.name : null
  const scenario = useDraft(({ content }) => content.scenarios.find((one) => one.scenario === name))
  if (doing.what === 'find') return <SuggestDialog onClose={onClose} />
  if (doing.what === 'import') return <ImportDialog onClose={onClose} />
  if (doing.what === 'add') return <WriteDialog scenario={null} onClose={onClose} />
  if (scenario === undefined) return null
  return doing.what === 'edit' ? (
    <WriteDialog scenario={scenario} onClose={onClose} />
  ) : (
    <AcceptDialog scenario={scenario} onClose={onClose} />
  )
}
