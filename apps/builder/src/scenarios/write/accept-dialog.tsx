import { acceptedScenario, type ScenarioInput, writtenScenario } from '@forfall/rules'
import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import { CourseTable } from '../detail/course-table.tsx'
import { useWalked } from '../detail/use-walked.ts'
import { DialogFrame } from '../dialog-frame.tsx'
import type { WalkedScenario } from '../runs/run.ts'
import { useScenarioCommands } from '../use-scenario-commands.ts'
import { useValueMeans } from '../use-value-means.ts'
import '../detail/detail.css'

type AcceptDialogProps = { readonly scenario: ScenarioInput; readonly onClose: () => void }

/** Asks whether what came out is right, before a scenario expects it from then on. */
export function AcceptDialog({ scenario, onClose }: AcceptDialogProps) {
  const { words } = useValueMeans()
  const walked = useWalked(scenario)
  return (
    <DialogFrame title={words.say('scenarios.accept-title')} size="xl" onClose={onClose}>
      {walked?.ok === true ? (
        <AcceptForm name={scenario.scenario} walked={walked.value} onClose={onClose} />
      ) : (
        <p>{words.say('scenarios.cannot-run')}</p>
      )}
    </DialogFrame>
  )
}

type AcceptFormProps = {
  readonly name: string
  readonly walked: WalkedScenario
  readonly onClose: () => void
}

function AcceptForm({ name, walked, onClose }: AcceptFormProps) {
  const { words } = useValueMeans()
  const { announce } = useEditor()
  const { replace } = useScenarioCommands()
  const [isSure, setIsSure] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { scenario, days } = walked
  const accept = () => {
    const failed = replace(name, writtenScenario(acceptedScenario(scenario, days)))
    setProblem(failed)
    if (failed !== null) return
    announce(words.say('scenarios.accepted', { name }))
    onClose()
  }
  return (
    <Stack gap={12}>
      <p>{words.say('scenarios.accept-note', { name })}</p>
      <CourseTable
        days={days.filter(({ outcome }) => outcome !== 'same')}
        currency={scenario.given.invoice.amount.currency}
      />
      <Checkbox
        label={words.say('scenarios.accept-sure')}
        checked={isSure}
        onChange={({ currentTarget }) => setIsSure(currentTarget.checked)}
      />
      {problem !== null && (
        <Alert role="alert" color="red" className="tone-error">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {words.say('scenarios.cancel')}
        </Button>
        <Button disabled={!isSure} onClick={accept}>
          {words.say('scenarios.accept-now')}
        </Button>
      </Group>
    </Stack>
  )
}
