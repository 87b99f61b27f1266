import { Alert } from '@mantine/core'
import { useState } from 'react'
import { Waiting } from '../../app/answers.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { useWords } from '../../messages/use-words.ts'
import { MayNote, usePermit } from '../parts/may-note.tsx'
import { Refused } from '../parts/refused.tsx'
import { CheckedFile } from './checked-file.tsx'
import { DropZone } from './drop-zone.tsx'
import { type ImportGaps, ImportOptions } from './import-options.tsx'
import { ImportsTable } from './imports-table.tsx'
import { TakenFile } from './taken-file.tsx'
import { useImport } from './use-import.ts'
import '../../claims/claims.css'
import '../operate.css'

/** Invoice files: dropped, looked at with what is wrong at its record, and taken in whole or not at all. */
export function ImportPage() {
  const words = useWords()
  const { may } = usePermit('claims:import')
  const [gaps, setGaps] = useState<ImportGaps>({})
  const { check, commit, isTooLarge, choose, fill, take, clear } = useImport()
  return (
    <>
      <PageHead title={words.say('operate.import-title')}>
        <p className="secondary">{words.say('operate.import-about')}</p>
        <MayNote scope="claims:import" />
      </PageHead>
      <div className="operate-sections">
        <DropZone isOff={!may} onFile={(file) => void choose(file, gaps)} />
        <ImportOptions
          gaps={gaps}
          onChange={(changed) => {
            setGaps(changed)
            fill(changed)
          }}
        />
        {isTooLarge && (
          <Alert role="alert" color="red" className="tone-error">
            {words.say('operate.refused-upload-too-large')}
          </Alert>
        )}
        {check.isPending && <Waiting />}
        <Refused error={check.error ?? commit.error} />
        {commit.data !== undefined && <TakenFile taken={commit.data} />}
        {check.data !== undefined && commit.data === undefined && (
          <CheckedFile
            checked={check.data}
            isBusy={commit.isPending}
            onTake={take}
            onClear={clear}
          />
        )}
        <ImportsTable />
      </div>
    </>
  )
}
