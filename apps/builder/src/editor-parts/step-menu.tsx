import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import { useDraft, useEditor, useView } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { chordText } from './chord.ts'
import { type Spot, SpotMenu } from './spot-menu.tsx'
import { type StepAction, type StepActionId, stepActions } from './step-actions.ts'
import { stepTitle } from './step-title.ts'
import { useWording } from './use-wording.ts'

type StepMenuProps = {
  readonly at: Spot
  readonly onChoose: (action: StepActionId) => void
  readonly onClose: () => void
}

/** What can be done with the chosen steps, each with its key. */
export function StepMenu({ at, onChoose, onClose }: StepMenuProps) {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const selection = useView((state) => state.selection)
  const [only = 'start'] = selection
  const label =
    selection.length > 1
      ? words.say('action.menu-many', { count: selection.length })
      : words.say('action.menu', { step: stepTitle(document, only, wording) })
  return (
    <SpotMenu at={at} label={label} onClose={onClose}>
      {stepActions.map((group, index) => (
        <Fragment key={group[0]?.id}>
          {index > 0 && <Menu.Divider />}
          {group.map((action) => (
            <ActionItem
              key={action.id}
              action={action}
              isFor={action.isFor(document, selection)}
              onChoose={onChoose}
            />
          ))}
        </Fragment>
      ))}
    </SpotMenu>
  )
}

type ActionItemProps = {
  readonly action: StepAction
  readonly isFor: boolean
  readonly onChoose: (action: StepActionId) => void
}

function ActionItem({ action, isFor, onChoose }: ActionItemProps) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const { id, chord, changes } = action
  return (
    <Menu.Item
      disabled={!isFor || (changes && readOnlyWhy !== null)}
      rightSection={chord !== null && <kbd className="spot-menu-keys">{chordText(chord)}</kbd>}
      onClick={() => onChoose(id)}
    >
      {words.say(`action.${id}`)}
    </Menu.Item>
  )
}
