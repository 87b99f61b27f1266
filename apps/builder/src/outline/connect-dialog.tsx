import type { ExitAt } from '@forfall/rules'
import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { exitText } from '../document/derived/exit-text.ts'
import { orderOf } from '../document/derived/flow.ts'
import { exitsOf } from '../document/exits.ts'
import { useDraft } from '../editor/editor-context.ts'
import { ChoiceList } from '../editor-parts/choice-list.tsx'
import { numberedStep } from '../editor-parts/step-title.ts'
import { useDo } from '../editor-parts/use-do.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'

/** A step, and the exit of it that is to lead elsewhere; its first one, when absent. */
export type ConnectFrom = Pick<ExitAt, 'step'> & Partial<Pick<ExitAt, 'exit'>>

type ConnectDialogProps = {
  /** `null` while the dialog is closed. */
  readonly from: ConnectFrom | null
  readonly onClose: () => void
}

/** Asks which step an exit is to lead to. */
export function ConnectDialog({ from, onClose }: ConnectDialogProps) {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const step = from === null ? '' : numberedStep(document, from.step, wording)
  return (
    <Modal
      opened={from !== null}
      onClose={onClose}
      title={words.say('outline.connect-title', { step })}
      closeButtonProps={{ 'aria-label': words.say('outline.connect-cancel') }}
      size="lg"
    >
      {from !== null && <TargetForm from={from} onClose={onClose} />}
    </Modal>
  )
}

type TargetFormProps = { readonly from: ConnectFrom; readonly onClose: () => void }

function TargetForm({ from, onClose }: TargetFormProps) {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const act = useDo()
  const exits = exitsOf(document, from.step)
  const [name, setName] = useState<string>(from.exit ?? exits[0]?.exit ?? 'next')
  const [to, setTo] = useState<string | null>(null)
  const exit = exits.find((one) => one.exit === name)
  const connect = (event: FormEvent) => {
    event.preventDefault()
    if (exit === undefined || to === null) return
    act('connect', { step: from.step, exit: exit.exit, to })
    onClose()
  }
  return (
    <form onSubmit={connect}>
      <Stack gap={12}>
        {exits.length > 1 && (
          <Radio.Group label={words.say('outline.connect-way')} value={name} onChange={setName}>
            {exits.map((one) => (
              <Radio
                key={one.exit}
                value={one.exit}
                label={exitText(document, one, wording)}
                my={4}
              />
            ))}
          </Radio.Group>
        )}
        <ChoiceList
          label={words.say('outline.connect-target')}
          searchLabel={words.say('outline.connect-search')}
          none={words.say('outline.connect-none')}
          choices={orderOf(document)
            .filter((id) => id !== exit?.to)
            .map((id) => ({ key: id, text: numberedStep(document, id, wording) }))}
          chosen={to}
          choose={setTo}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('outline.connect-cancel')}
          </Button>
          <Button type="submit" disabled={to === null}>
            {words.say('outline.connect-commit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
