import { Alert, Button, FileButton, Group, Stack } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { DialogFrame } from '../dialog-frame.tsx'
import { useScenarioCommands } from '../use-scenario-commands.ts'
import { type Incoming, incomingFrom } from './incoming.ts'
import { readScenariosFile } from './scenarios-file.ts'
import { TextProblems } from './text-problems.tsx'

type ImportDialogProps = { readonly onClose: () => void }

/** A file that was read. */
type Read = { readonly name: string; readonly incoming: Incoming }

/** Reads a file of scenarios and says what would be put in before it is. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const words = useWords()
  const { document, scenarios } = useDraft(({ content }) => content)
  const [read, setRead] = useState<Read | null>(null)
  const take = async (file: File | null) => {
    if (file === null) return
    const parts = await readScenariosFile(await file.text())
    setRead({ name: file.name, incoming: incomingFrom(parts, document, scenarios) })
  }
  return (
    <DialogFrame title={words.say('scenarios.import-title')} onClose={onClose}>
      <Stack gap={12}>
        <p className="secondary">{words.say('scenarios.import-note')}</p>
        <div>
          <FileButton onChange={take} accept=".yaml,.yml,.json,application/yaml,application/json">
            {(props) => (
              <Button
                {...props}
                variant="default"
                leftSection={<IconFileUpload size={16} stroke={1.75} aria-hidden />}
              >
                {words.say('scenarios.choose-file')}
              </Button>
            )}
          </FileButton>
        </div>
        {read !== null && <IncomingList {...read} />}
        <ImportButtons incoming={read?.incoming ?? null} onClose={onClose} />
      </Stack>
    </DialogFrame>
  )
}

/** What is in a file, and what of it cannot be put in. */
function IncomingList({ name, incoming }: Read) {
  const words = useWords()
  const { put, replaced, elsewhere, oracles, problems } = incoming
  return (
    <>
      <p role="status">
        {words.say('scenarios.file-read', { name, count: put.length, replaced: replaced.length })}
      </p>
      <ul className="found-group">
        {put.map(({ scenario }) => (
          <li key={scenario}>
            {scenario}
            {replaced.includes(scenario) && (
              <span className="secondary"> ({words.say('scenarios.replaces')})</span>
            )}
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p>{words.say('scenarios.file-elsewhere', { count: elsewhere })}</p>}
      {oracles > 0 && <p>{words.say('scenarios.file-oracles', { count: oracles })}</p>}
      <TextProblems problems={problems} />
    </>
  )
}

type ImportButtonsProps = ImportDialogProps & { readonly incoming: Incoming | null }

function ImportButtons({ incoming, onClose }: ImportButtonsProps) {
  const words = useWords()
  const { announce } = useEditor()
  const commands = useScenarioCommands()
  const [problem, setProblem] = useState<string | null>(null)
  const count = incoming?.put.length ?? 0
  const put = () => {
    const failed = commands.put(incoming?.put ?? [])
    setProblem(failed)
    if (failed !== null) return
    announce(words.say('scenarios.put-in', { count }))
    onClose()
  }
  return (
    <>
      {problem !== null && (
        <Alert role="alert" color="red" className="tone-error">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {words.say('scenarios.cancel')}
        </Button>
        <Button disabled={count === 0} onClick={put}>
          {words.say('scenarios.put', { count })}
        </Button>
      </Group>
    </>
  )
}
