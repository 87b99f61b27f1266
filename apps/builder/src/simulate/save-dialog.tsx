import type { ScenarioInput } from '@forfall/rules'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { useOpenedPolicy } from '../editor/opened-context.ts'
import { refusalText } from '../editor-parts/refusal-text.ts'
import { useWords } from '../messages/use-words.ts'
import { savedScenario } from './saved-scenario.ts'
import { useSimulation, useSimulationStore } from './use-simulation.ts'

type SaveDialogProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Asks what a run is to be called as a scenario. */
export function SaveDialog({ isOpen, onClose }: SaveDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={words.say('simulate.save-title')}
      closeButtonProps={{ 'aria-label': words.say('simulate.close') }}
      transitionProps={{ duration: 0 }}
    >
      {isOpen && <SaveForm onClose={onClose} />}
    </Modal>
  )
}

function SaveForm({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const source = useSimulation((state) => state.source)
  const taken = useDraft(({ content }) => content.scenarios)
  const [name, setName] = useState(source?.kind === 'scenario' ? source.name : '')
  const [problem, setProblem] = useState<string | null>(null)
  const scenario = useScenario(name.trim())
  const save = useSave(scenario)
  const isTaken = taken.some((one) => one.scenario === name.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const failed = name.trim() === '' ? words.say('simulate.name-needed') : save(isTaken)
    setProblem(failed)
    if (failed === null) onClose()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <p className="secondary">
          {words.say('simulate.save-note', { count: scenario?.timeline.length ?? 0 })}
        </p>
        <TextInput
          data-autofocus
          label={words.say('simulate.name')}
          required
          maxLength={200}
          value={name}
          error={problem ?? undefined}
          onChange={({ currentTarget }) => {
            setProblem(null)
            setName(currentTarget.value)
          }}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('simulate.cancel')}
          </Button>
          <Button type="submit">
            {words.say(isTaken ? 'simulate.replace-now' : 'simulate.save-now')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What would be saved under a name; `null` where the policy cannot run. */
function useScenario(name: string): ScenarioInput | null {
  const document = useDraft(({ content }) => content.document)
  const run = useSimulation((state) => state.run)
  const { today } = useOpenedPolicy()
  return useMemo(
    () =>
      savedScenario(run, {
        name: name === '' ? '–' : name,
        source: `recorded from the policy as it was on ${today}`,
        document,
      }),
    [run, document, name, today],
  )
}

/** Saves a scenario; answers why it was not saved, or `null`. */
function useSave(scenario: ScenarioInput | null): (replaces: boolean) => string | null {
  const { draft, announce } = useEditor()
  const store = useSimulationStore()
  const words = useWords()
  return (replaces) => {
    if (scenario === null) return words.say('simulate.cannot-run')
    const { dispatch } = draft.getState()
    const name = scenario.scenario
    const done = replaces
      ? dispatch('replace-scenario', { name, scenario })
      : dispatch('add-scenario', { scenario })
    if (!done.ok) return refusalText(done.problem, words)
    const { run, on } = store.getState()
    store.getState().open(run, { kind: 'scenario', name })
    store.getState().lookAt(on)
    announce(words.say('simulate.saved', { name }))
    return null
  }
}
