import { Modal, Table } from '@mantine/core'
import { type Chord, chordText } from '../editor-parts/chord.ts'
import { stepActions } from '../editor-parts/step-actions.ts'
import { useWords } from '../messages/use-words.ts'
import { globalKeys } from './keys.ts'

type Row = { readonly name: string; readonly keys: readonly string[] }

/** Every key there is: of the whole editor, for chosen steps, and for moving around. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={words.say('editor.key-sheet')}
      closeButtonProps={{ 'aria-label': words.say('editor.close-sheet') }}
    >
      <KeyTable title={words.say('editor.keys-everywhere')} rows={useGlobalRows()} />
      <KeyTable title={words.say('editor.keys-steps')} rows={useStepRows()} />
      <KeyTable title={words.say('editor.keys-moving')} rows={useMoveRows()} />
      <KeyTable title={words.say('editor.to-simulate')} rows={useSimulateRows()} />
      <KeyTable title={words.say('editor.to-compare')} rows={useCompareRows()} />
    </Modal>
  )
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const words = useWords()
  return (
    <Table verticalSpacing={4} mb={16} captionSide="top">
      <Table.Caption className="key-caption">{title}</Table.Caption>
      <Table.Thead className="visually-hidden">
        <Table.Tr>
          <Table.Th scope="col">{words.say('editor.keys-what')}</Table.Th>
          <Table.Th scope="col">{words.say('editor.keys-key')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, keys }) => (
          <Table.Tr key={name}>
            <Table.Td>{name}</Table.Td>
            <Table.Td ta="right">
              {keys.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function useGlobalRows(): readonly Row[] {
  const words = useWords()
  const ids = [...new Set(globalKeys.map(({ id }) => id))]
  return ids.map((id) => ({
    name: words.say(`editor.key-${id}`),
    keys: [
      ...new Set(
        globalKeys.filter((key) => key.id === id).flatMap(({ chords }) => shown(chords[0])),
      ),
    ],
  }))
}

function useStepRows(): readonly Row[] {
  const words = useWords()
  return stepActions
    .flat()
    .filter(({ chord }) => chord !== null)
    .map(({ id, chord }) => ({ name: words.say(`action.${id}`), keys: shown(chord ?? undefined) }))
}

function useMoveRows(): readonly Row[] {
  const words = useWords()
  return moves.map(({ id, keys }) => ({ name: words.say(`editor.keys-${id}`), keys }))
}

function useSimulateRows(): readonly Row[] {
  const words = useWords()
  return stops.map(({ id, keys }) => ({ name: words.say(`simulate.keys-${id}`), keys }))
}

function useCompareRows(): readonly Row[] {
  const words = useWords()
  return [
    { name: words.say('compare.next'), keys: [']'] },
    { name: words.say('compare.previous'), keys: ['['] },
  ]
}

const shown = (chord: Chord | undefined): readonly string[] =>
  chord === undefined ? [] : [chord.key === '?' ? '?' : chordText(chord)]

/** Keys that follow the flow and look at the diagram; the diagram and the outline dispatch them. */
const moves = [
  { id: 'along', keys: ['↓', '↑'] },
  { id: 'siblings', keys: ['→', '←'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'fields', keys: ['Enter'] },
  { id: 'back', keys: ['Esc'] },
  { id: 'menu', keys: ['Shift+F10'] },
  { id: 'zoom', keys: ['+', '−', '0', '1'] },
] as const

/** Keys that go from day to day of a claim that is simulated. */
const stops = [
  { id: 'anywhere', keys: ['[', ']'] },
  { id: 'stops', keys: ['←', '→'] },
  { id: 'month', keys: ['Page Up', 'Page Down'] },
  { id: 'ends', keys: ['Home', 'End'] },
] as const
