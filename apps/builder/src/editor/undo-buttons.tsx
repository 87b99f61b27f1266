import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { Label } from '../document/commands/run-command.ts'
import { chordText } from '../editor-parts/chord.ts'
import { useWords } from '../messages/use-words.ts'
import { useDraft, useEditor } from './editor-context.ts'
import { useFrame } from './frame-context.ts'
import { globalKeys } from './keys.ts'
import { useChangeWords } from './use-change-words.ts'

/** Undoes and does again, each by the name of what that is. Not there where nothing can be changed. */
export function UndoButtons() {
  const { readOnlyWhy } = useEditor()
  const undo = useDraft(({ history }) => history.past.at(-1)?.label ?? null)
  const redo = useDraft(({ history }) => history.future.at(-1)?.label ?? null)
  if (readOnlyWhy !== null) return null
  return (
    <ActionIcon.Group>
      <StepButton what="undo" label={undo} />
      <StepButton what="redo" label={redo} />
    </ActionIcon.Group>
  )
}

const icons = { undo: IconArrowBackUp, redo: IconArrowForwardUp }

type StepButtonProps = { readonly what: 'undo' | 'redo'; readonly label: Label | null }

/** It keeps the focus when there is nothing left, so that the keyboard does not fall off the page. */
function StepButton({ what, label }: StepButtonProps) {
  const words = useWords()
  const say = useChangeWords()
  const { act } = useFrame()
  const Icon = icons[what]
  const name =
    label === null
      ? words.say(`editor.nothing-to-${what}`)
      : words.say(`editor.${what}-named`, { change: say(label) })
  const [chord] = globalKeys.find(({ id }) => id === what)?.chords ?? []
  return (
    <Tooltip label={chord === undefined ? name : `${name} · ${chordText(chord)}`}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={name}
        aria-disabled={label === null}
        {...(label === null ? { 'data-disabled': true } : {})}
        onClick={() => act(what)}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
