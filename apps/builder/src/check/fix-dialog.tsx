import { findingText, fixText, type WaivedFinding } from '@forfall/rules'
import { Alert, Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { fixPreview } from './fix-preview.ts'
import { ReadOnlyNote } from './read-only-note.tsx'

type FixDialogProps = {
  /** What is to be fixed; `null` while the dialog is closed. */
  readonly finding: WaivedFinding | null
  /** The caller moves the focus: what was fixed or waived may be gone a moment later. */
  readonly onClose: (isDone: boolean) => void
}

/** Shows what a fix would change before it is made. */
export function FixDialog({ finding, onClose }: FixDialogProps) {
  const words = useWords()
  const fix = finding?.fix ?? null
  return (
    <Modal
      opened={fix !== null}
      onClose={() => onClose(false)}
      title={fix === null ? '' : fixText(fix, words.language)}
      closeButtonProps={{ 'aria-label': words.say('check.cancel') }}
      size="lg"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      {finding !== null && fix !== null && (
        <FixPreview finding={finding} fix={fix} onClose={onClose} />
      )}
    </Modal>
  )
}

type FixPreviewProps = {
  readonly finding: WaivedFinding
  readonly fix: NonNullable<WaivedFinding['fix']>
  readonly onClose: (isDone: boolean) => void
}

function FixPreview({ finding, fix, onClose }: FixPreviewProps) {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const document = useDraft(({ content }) => content.document)
  const dispatch = useDraft((state) => state.dispatch)
  const [isRefused, setIsRefused] = useState(false)
  const preview = fixPreview(document, fix, wording)
  const { step, field, code } = finding
  const make = () => {
    const done = dispatch('apply-fix', { fix, place: { step, field }, finding: code })
    if (done.ok) onClose(true)
    else setIsRefused(true)
  }
  return (
    <>
      <p className="secondary">{findingText(finding, words.language)}</p>
      {preview.ok && !isRefused ? (
        <>
          <h3 className="problems-heading">{words.say('check.what-changes')}</h3>
          <ul className="fix-changes">
            {preview.value.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {fix.kind === 'add-to-text' && (
            <ins className="fix-added" lang={fix.language}>
              {fix.text}
            </ins>
          )}
        </>
      ) : (
        <Alert role="alert" color="red" className="tone-error">
          {words.say('check.fix-does-not-fit')}
        </Alert>
      )}
      <ReadOnlyNote />
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={() => onClose(false)}>
          {words.say('check.cancel')}
        </Button>
        <Button data-autofocus disabled={!preview.ok || readOnlyWhy !== null} onClick={make}>
          {words.say('check.make-fix')}
        </Button>
      </Group>
    </>
  )
}
