import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Where } from '../document/where.ts'
import { useDraft } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { ChoiceList } from './choice-list.tsx'
import { placeText } from './place-text.ts'
import { movedWith, placeKey, placesFor } from './places.ts'
import { numberedStep } from './step-title.ts'
import { useWording } from './use-wording.ts'

type MoveDialogProps = {
  /** The step to move; `null` while the dialog is closed. */
  readonly step: string | null
  /** Called when the dialog is done with, after `onMove` where a place was chosen. */
  readonly onClose: () => void
  readonly onMove: (where: Where, so: { readonly withBranch: boolean }) => void
}

/** Asks where a step is to stand: every place is in one list, so that nothing has to be dragged. */
export function MoveDialog({ step, onClose, onMove }: MoveDialogProps) {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const name = step === null ? '' : numberedStep(document, step, wording)
  return (
    <Modal
      opened={step !== null}
      onClose={onClose}
      title={words.say('move.title', { step: name })}
      closeButtonProps={{ 'aria-label': words.say('move.cancel') }}
      size="lg"
    >
      {step !== null && <PlaceForm key={step} step={step} onClose={onClose} onMove={onMove} />}
    </Modal>
  )
}

type PlaceFormProps = MoveDialogProps & { readonly step: string }

function PlaceForm({ step, onClose, onMove }: PlaceFormProps) {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const [isWithBranch, setIsWithBranch] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const following = movedWith(document, step, { withBranch: true }).size - 1
  const places = placesFor(document, step, movedWith(document, step, { withBranch: isWithBranch }))
  const where = places.find((place) => placeKey(place) === chosen)
  const move = (event: FormEvent) => {
    event.preventDefault()
    if (where === undefined) return
    onMove(where, { withBranch: isWithBranch })
    onClose()
  }
  return (
    <form onSubmit={move}>
      <Stack gap={12}>
        {following > 0 && (
          <Checkbox
            checked={isWithBranch}
            onChange={({ currentTarget }) => setIsWithBranch(currentTarget.checked)}
            label={words.say('move.with-branch', { count: following })}
          />
        )}
        <PlaceList places={places} chosen={chosen} choose={setChosen} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('move.cancel')}
          </Button>
          <Button type="submit" disabled={where === undefined}>
            {words.say('move.here')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type PlaceListProps = {
  readonly places: readonly Where[]
  readonly chosen: string | null
  readonly choose: (key: string) => void
}

function PlaceList({ places, chosen, choose }: PlaceListProps) {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  return (
    <ChoiceList
      label={words.say('move.place')}
      searchLabel={words.say('move.search')}
      none={words.say('move.none')}
      choices={places.map((where) => ({
        key: placeKey(where),
        text: placeText(document, where, { words, wording }),
      }))}
      chosen={chosen}
      choose={choose}
    />
  )
}
