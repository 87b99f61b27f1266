import { Button, CopyButton, Group, Stack, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useWords } from '../messages/use-words.ts'

type ShownOnceProps = {
  readonly label: string
  readonly value: string
  /** What to do with it. */
  readonly note: string
  readonly onClose: () => void
}

/** Something that is shown this once, to be copied and handed on. */
export function ShownOnce({ label, value, note, onClose }: ShownOnceProps) {
  const words = useWords()
  return (
    <Stack gap={16}>
      <p>{note}</p>
      <div className="people-once">
        <TextInput
          label={label}
          value={value}
          readOnly
          data-autofocus
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={
                copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
              }
              onClick={copy}
            >
              {words.say(copied ? 'people.copied' : 'people.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      <Group justify="flex-end">
        <Button onClick={onClose}>{words.say('people.done')}</Button>
      </Group>
    </Stack>
  )
}
