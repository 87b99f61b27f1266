import { Alert } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { TakenUpload } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { ImportCounts } from './import-counts.tsx'
import { NotesTable } from './notes-table.tsx'

/** What became of a file that was taken in, or was not. */
export function TakenFile({ taken }: { readonly taken: TakenUpload }) {
  const words = useWords()
  const { file } = taken
  if (taken.status === 'refused')
    return (
      <section className="panel">
        <p role="alert" className="outcome-refused">
          {words.say('operate.import-refused', { file })}
        </p>
        <NotesTable title={words.say('operate.problems')} notes={taken.problems} />
      </section>
    )
  return (
    <section className="panel">
      <Alert role="status" color="green" className="tone-ok">
        {words.say(taken.isNew ? 'operate.import-done' : 'operate.import-known', { file })}
      </Alert>
      <ImportCounts counts={taken.counts} />
      <p>
        {words.say('operate.import-next')} <Link to="/runs">{words.say('operate.runs-title')}</Link>
      </p>
    </section>
  )
}
