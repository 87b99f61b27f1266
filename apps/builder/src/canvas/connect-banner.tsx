import { Button } from '@mantine/core'
import { Panel } from '@xyflow/react'
import { exitText } from '../document/derived/exit-text.ts'
import { exitsOf } from '../document/exits.ts'
import { useDraft } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { useCanvas } from './canvas-store.ts'
import { titleOf } from './card-view.ts'
import type { ConnectMode } from './use-connect-mode.ts'

/** While an exit is being led elsewhere: what would come of it, and how to end it without keys. */
export function ConnectBanner({ mode }: { readonly mode: ConnectMode }) {
  const words = useWords()
  const wording = useWording()
  const connecting = useCanvas((state) => state.connecting)
  const document = useDraft(({ content }) => content.document)
  if (connecting === null) return null
  const { exit, to } = connecting
  const said = { wording, words }
  const text = exitText(document, exit, wording)
  return (
    <Panel position="bottom-center" className="connect-banner">
      <p>
        {words.say('canvas.connecting', {
          step: titleOf(exit.step, document, said),
          exit: text ?? '',
          hasExit: text === null ? 'no' : 'yes',
          to: titleOf(to, document, said),
        })}
      </p>
      <p className="secondary small">{words.say('canvas.connect-help')}</p>
      <div className="connect-banner-buttons">
        <Button size="compact-sm" onClick={mode.commit}>
          {words.say('canvas.connect-commit')}
        </Button>
        {exitsOf(document, exit.step).length > 1 && (
          <Button size="compact-sm" variant="default" onClick={mode.otherExit}>
            {words.say('canvas.connect-other-exit')}
          </Button>
        )}
        {exit.to !== null && (
          <Button size="compact-sm" variant="default" onClick={mode.empty}>
            {words.say('canvas.connect-empty')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={mode.cancel}>
          {words.say('canvas.connect-cancel')}
        </Button>
      </div>
    </Panel>
  )
}
