import { isLetterKind } from '@forfall/rules'
import { Button, Group } from '@mantine/core'
import type { ActionRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import type { Deed } from '../operate/actions/deed.ts'
import { DeedButtons } from '../operate/actions/deed-buttons.tsx'
import { MayNote } from '../operate/parts/may-note.tsx'

type WaitingButtonsProps = {
  readonly row: ActionRow
  readonly onLook: () => void
  readonly onDeed: (deed: Deed) => void
}

/** Looking at what waits, and doing something to it; holds and stops go by themselves. */
export function WaitingButtons({ row, onLook, onDeed }: WaitingButtonsProps) {
  const words = useWords()
  const isOutward = isLetterKind(row.kind) || row.kind === 'message' || row.kind === 'hand-over'
  if (!isOutward) return <p className="secondary">{words.say('operate.goes-by-itself')}</p>
  return (
    <>
      <Group gap={8}>
        <Button
          variant="default"
          aria-label={words.say('operate.look-at', { invoice: row.invoiceNumber })}
          onClick={onLook}
        >
          {words.say('operate.look')}
        </Button>
        <DeedButtons onDeed={onDeed} />
      </Group>
      <MayNote scope="actions:release" />
    </>
  )
}
