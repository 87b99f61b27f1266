import { Table } from '@mantine/core'
import type { CheckedUpload } from '../../app/api.ts'
import { useWords, type Words } from '../../messages/use-words.ts'
import { Scrolled } from '../parts/scrolled.tsx'

type Note = Pick<CheckedUpload['problems'][number], 'code' | 'text'> & { readonly place: NotePlace }

type NotePlace = {
  readonly line?: number | undefined
  readonly path?: string | undefined
  readonly record?: string | undefined
}

type NotesTableProps = { readonly title: string; readonly notes: readonly Note[] }

/** What was found in a file, each at its record. */
export function NotesTable({ title, notes }: NotesTableProps) {
  const words = useWords()
  return (
    <Scrolled>
      <h3>{title}</h3>
      <Table aria-label={title} verticalSpacing={4} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.say('operate.column-record')}</Table.Th>
            <Table.Th scope="col">{words.say('operate.column-place')}</Table.Th>
            <Table.Th scope="col">{words.say('operate.column-what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {notes.map((note, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice of one place
            <Table.Tr key={at}>
              <Table.Th scope="row">{note.place.record ?? '–'}</Table.Th>
              <Table.Td className="record-place">{placeText(note.place, words)}</Table.Td>
              <Table.Td>
                <span lang="en">{note.text}</span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scrolled>
  )
}

/** Where in a file something stands: its line, its path or both. */
export function placeText({ line, path }: NotePlace, words: Words): string {
  const parts = [
    line === undefined ? null : words.say('operate.line', { line }),
    path === undefined ? null : path,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '–' : parts.join(', ')
}
