import { Button } from '@mantine/core'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { NotesTable } from './notes-table.tsx'

type ImportNotesProps = { readonly id: string; readonly count: number }

/** What was said of a file when it was read; fetched when somebody opens it. */
export function ImportNotes({ id, count }: ImportNotesProps) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const found = useQuery(useTRPC().imports.get.queryOptions(isOpen ? { id } : skipToken))
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.say('operate.notes', { count })}
      </Button>
      {isOpen && found.isPending && <Waiting />}
      {isOpen && found.isError && <Failed error={found.error} retry={found.refetch} />}
      {isOpen && found.data !== undefined && (
        <NotesTable title={words.say('operate.notes', { count })} notes={found.data.notes} />
      )}
    </div>
  )
}
