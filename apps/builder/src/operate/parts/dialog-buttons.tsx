import { Button, Group } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'

type DialogButtonsProps = {
  readonly label: string
  readonly isBusy: boolean
  readonly onClose: () => void
}

/** The end of a form in a dialog: back out, or send it. */
export function DialogButtons({ label, isBusy, onClose }: DialogButtonsProps) {
  return (
    <Group justify="flex-end" gap={8}>
      <Button variant="default" onClick={onClose}>
        {useWords().say('people.cancel')}
      </Button>
      <Button type="submit" loading={isBusy}>
        {label}
      </Button>
    </Group>
  )
}
