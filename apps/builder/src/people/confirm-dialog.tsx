import { Button, Group, Stack } from '@mantine/core'
import { useWords } from '../messages/use-words.ts'
import { Dialog } from './dialog.tsx'
import { Refusal } from './refusal.tsx'

type ConfirmDialogProps = {
  readonly title: string
  /** What comes of it. */
  readonly text: string
  readonly button: string
  readonly about: 'people' | 'keys'
  readonly isBusy: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks whether somebody wants what cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const words = useWords()
  const { title, text, button, about, isBusy, error, onConfirm, onClose } = props
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack gap={16}>
        <p>{text}</p>
        <Refusal error={error} about={about} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {words.say('people.cancel')}
          </Button>
          <Button color="red" className="people-danger" loading={isBusy} onClick={onConfirm}>
            {button}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
