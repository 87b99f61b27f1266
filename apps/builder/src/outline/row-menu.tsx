import { Menu } from '@mantine/core'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { chordText } from '../editor-parts/chord.ts'
import { type Spot, SpotMenu } from '../editor-parts/spot-menu.tsx'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { type RowActionId, rowActions } from './row-actions.ts'
import { rowTitle } from './row-words.ts'
import type { TreeRow } from './rows.ts'

type RowMenuProps = {
  readonly row: TreeRow
  readonly at: Spot
  readonly onChoose: (action: RowActionId) => void
  readonly onClose: () => void
}

/** What can be done with an exit or an `always` entry, each with its key. */
export function RowMenu({ row, at, onChoose, onClose }: RowMenuProps) {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const document = useDraft(({ content }) => content.document)
  const title = rowTitle(row, { document, wording, words })
  return (
    <SpotMenu at={at} label={words.say('outline.row-menu', { row: title })} onClose={onClose}>
      {rowActions
        .filter(({ on }) => on === row.kind)
        .map(({ id, chords: [chord], isFor }) => (
          <Menu.Item
            key={id}
            disabled={readOnlyWhy !== null || !isFor(document, row)}
            rightSection={
              chord !== undefined && <kbd className="spot-menu-keys">{chordText(chord)}</kbd>
            }
            onClick={() => onChoose(id)}
          >
            {words.say(`outline.${id}`)}
          </Menu.Item>
        ))}
    </SpotMenu>
  )
}
