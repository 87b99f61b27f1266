import type { ScenarioInput } from '@forfall/rules'
import { Alert, Button, Group, SegmentedControl, Stack } from '@mantine/core'
import type { FormEvent } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import { isMessageId } from '../../messages/catalogues.ts'
import { useWords } from '../../messages/use-words.ts'
import { DialogFrame } from '../dialog-frame.tsx'
import { ScenarioForm } from './scenario-form.tsx'
import { ScenarioText } from './scenario-text.tsx'
import { useWriting } from './use-writing.ts'
import './write.css'

type WriteDialogProps = {
  /** `null` for a new one. */
  readonly scenario: ScenarioInput | null
  readonly onClose: () => void
}

/** A scenario to be written, in a form or as text. */
export function WriteDialog({ scenario, onClose }: WriteDialogProps) {
  const words = useWords()
  const title = scenario === null ? 'scenarios.add-title' : 'scenarios.edit-title'
  return (
    <DialogFrame title={words.say(title)} size="72rem" onClose={onClose}>
      <WriteForm scenario={scenario} onClose={onClose} />
    </DialogFrame>
  )
}

function WriteForm({ scenario, onClose }: WriteDialogProps) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const writing = useWriting(scenario)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (await writing.save()) onClose()
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack gap={12}>
        {writing.canForm && (
          <SegmentedControl
            className="write-views"
            size="xs"
            aria-label={words.say('scenarios.view')}
            value={writing.view}
            data={(['form', 'text'] as const).map((value) => ({
              value,
              label: words.say(`scenarios.as-${value}`),
            }))}
            onChange={(view) => void writing.show(view === 'text' ? 'text' : 'form')}
          />
        )}
        {writing.view === 'form' && writing.form !== null ? (
          <ScenarioForm
            draft={writing.form}
            problems={writing.formProblems}
            onChange={writing.changeForm}
          />
        ) : (
          <ScenarioText
            text={writing.text}
            problems={writing.textProblems}
            onChange={writing.changeText}
          />
        )}
        {writing.refusal !== null && (
          <Alert role="alert" color="red" className="tone-error">
            {writing.refusal}
          </Alert>
        )}
        {readOnlyWhy !== null && (
          <p className="secondary">
            {isMessageId(readOnlyWhy) ? words.say(readOnlyWhy) : readOnlyWhy}
          </p>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('scenarios.cancel')}
          </Button>
          <Button type="submit" disabled={readOnlyWhy !== null}>
            {words.say(scenario === null ? 'scenarios.add-now' : 'scenarios.save-now')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
