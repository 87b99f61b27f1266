import { Button, Group } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import { usePermit } from '../parts/may-note.tsx'
import { type Deed, deeds } from './deed.ts'

type DeedButtonsProps = {
  readonly isOff?: boolean
  readonly onDeed: (deed: Deed) => void
}

/** The buttons for what can be done to actions that have not gone out. */
export function DeedButtons({ isOff = false, onDeed }: DeedButtonsProps) {
  const words = useWords()
  const { may, describedBy } = usePermit('actions:release')
  return (
    <Group gap={8}>
      {deeds.map((deed) => (
        <Button
          key={deed}
          variant={deed === 'release' ? 'filled' : 'default'}
          disabled={!may || isOff}
          aria-describedby={describedBy}
          onClick={() => onDeed(deed)}
        >
          {words.say(`operate.deed-${deed}`)}
        </Button>
      ))}
    </Group>
  )
}
