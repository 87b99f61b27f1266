import { Button, Group } from '@mantine/core'
import type { CheckedUpload } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { useWhen } from '../../review/when.ts'
import { usePermit } from '../parts/may-note.tsx'
import { ImportCounts } from './import-counts.tsx'
import { NotesTable } from './notes-table.tsx'
import { RecordsTable } from './records-table.tsx'

type CheckedFileProps = {
  readonly checked: CheckedUpload
  readonly isBusy: boolean
  readonly onTake: () => void
  readonly onClear: () => void
}

/** What taking a file in would come to. One with a problem is not taken at all. */
export function CheckedFile({ checked, isBusy, onTake, onClear }: CheckedFileProps) {
  const words = useWords()
  const when = useWhen()
  const { may } = usePermit('claims:import')
  const { file, format, counts, problems, remarks, recordCount, importedBefore } = checked
  const isGood = problems.length === 0 && counts !== null
  return (
    <section className="panel" aria-labelledby="checked-file">
      <h2 id="checked-file">{words.say('operate.checked', { file })}</h2>
      <p role="status" className={isGood ? undefined : 'outcome-refused'}>
        {isGood
          ? words.say('operate.checked-good', { count: recordCount, format: format ?? '' })
          : words.say('operate.checked-bad', { count: problems.length })}
      </p>
      {importedBefore !== null && (
        <p>{words.say('operate.imported-before', { when: when(importedBefore.importedAt) })}</p>
      )}
      {counts !== null && <ImportCounts counts={counts} />}
      {problems.length > 0 && <NotesTable title={words.say('operate.problems')} notes={problems} />}
      {remarks.length > 0 && <NotesTable title={words.say('operate.remarks')} notes={remarks} />}
      <Group gap={8} my={12}>
        <Button disabled={!isGood || !may} loading={isBusy} onClick={onTake}>
          {words.say('operate.import-take')}
        </Button>
        <Button variant="default" onClick={onClear}>
          {words.say('operate.import-leave')}
        </Button>
      </Group>
      {checked.records.length > 0 && (
        <RecordsTable records={checked.records} recordCount={recordCount} />
      )}
    </section>
  )
}
