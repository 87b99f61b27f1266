import { addMonths, findingText, parsePlainDate, type WaivedFinding } from '@forfall/rules'
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useDraft, useEditor, useView } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { ReadOnlyNote } from './read-only-note.tsx'

type WaiveDialogProps = {
  /** What is to be waived; `null` while the dialog is closed. */
  readonly finding: WaivedFinding | null
  /** The caller moves the focus: what was fixed or waived may be gone a moment later. */
  readonly onClose: (isDone: boolean) => void
}

/** Asks why somebody takes a warning upon themselves, and until when. */
export function WaiveDialog({ finding, onClose }: WaiveDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={finding !== null}
      onClose={() => onClose(false)}
      title={words.say('check.waive-title')}
      closeButtonProps={{ 'aria-label': words.say('check.cancel') }}
      size="lg"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      {finding !== null && <WaiveForm finding={finding} onClose={onClose} />}
    </Modal>
  )
}

/** A waiver holds so many months when nobody says otherwise. */
const monthsAtFirst = 3

type WaiveFormProps = {
  readonly finding: WaivedFinding
  readonly onClose: (isDone: boolean) => void
}

function WaiveForm({ finding, onClose }: WaiveFormProps) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const dispatch = useDraft((state) => state.dispatch)
  const lawDay = useView((view) => view.lawDay)
  const [reason, setReason] = useState(finding.waiver?.reason ?? '')
  const [typed, setTyped] = useState<string>(
    finding.waiver?.until ?? addMonths(lawDay, monthsAtFirst),
  )
  const [isTried, setIsTried] = useState(false)
  const until = parsePlainDate(typed)
  const isLate = until !== null && until > lawDay
  const waive = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (reason.trim() === '' || !isLate) return
    const { code, step, field } = finding
    if (dispatch('waive', { code, step, field, reason: reason.trim(), until }).ok) onClose(true)
  }
  return (
    <form onSubmit={waive} noValidate>
      <Stack gap={12}>
        <p className="secondary">{findingText(finding, words.language)}</p>
        <Textarea
          data-autofocus
          label={words.say('check.reason')}
          description={words.say('check.reason-note')}
          required
          autosize
          minRows={2}
          maxLength={4000}
          value={reason}
          error={isTried && reason.trim() === '' ? words.say('check.reason-missing') : undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <TextInput
          type="date"
          className="day-input"
          label={words.say('check.until')}
          description={words.say('check.until-note')}
          required
          value={typed}
          error={
            isTried && !isLate
              ? words.say('check.until-too-early', { day: words.day(lawDay) })
              : undefined
          }
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <ReadOnlyNote />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={() => onClose(false)}>
            {words.say('check.cancel')}
          </Button>
          <Button type="submit" disabled={readOnlyWhy !== null}>
            {words.say('check.waive-now')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
