import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { useScenarioCommands } from '../use-scenario-commands.ts'
import { type Suggestion, suggestionKinds } from './suggestions.ts'

type SuggestionListProps = {
  readonly found: readonly Suggestion[]
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What a search found, to choose from; what is chosen is put in as one change. */
export function SuggestionList({ found, onBack, onClose }: SuggestionListProps) {
  const words = useWords()
  const { announce } = useEditor()
  const { put } = useScenarioCommands()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<string | null>(null)
  const chosen = found.filter(({ scenario }) => !left.has(scenario.scenario))
  const add = () => {
    const failed = put(chosen.map(({ scenario }) => scenario))
    setProblem(failed)
    if (failed !== null) return
    announce(words.say('scenarios.put-in', { count: chosen.length }))
    onClose()
  }
  const toggle = (names: readonly string[], isTaken: boolean) =>
    setLeft((before) => {
      const after = new Set(before)
      for (const name of names) isTaken ? after.delete(name) : after.add(name)
      return after
    })
  return (
    <Stack gap={12}>
      <p role="status">{words.say('scenarios.found', { count: found.length })}</p>
      {suggestionKinds.map((kind) => (
        <FoundGroup
          key={kind}
          title={words.say(`scenarios.kind-${kind}`)}
          names={found.filter((one) => one.kind === kind).map(({ scenario }) => scenario.scenario)}
          left={left}
          onToggle={toggle}
        />
      ))}
      {problem !== null && (
        <Alert role="alert" color="red" className="tone-error">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onBack}>
          {words.say('scenarios.back')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={add}>
          {words.say('scenarios.put', { count: chosen.length })}
        </Button>
      </Group>
    </Stack>
  )
}

type FoundGroupProps = {
  readonly title: string
  readonly names: readonly string[]
  /** What is not taken. */
  readonly left: ReadonlySet<string>
  readonly onToggle: (names: readonly string[], isTaken: boolean) => void
}

function FoundGroup({ title, names, left, onToggle }: FoundGroupProps) {
  if (names.length === 0) return null
  const taken = names.filter((name) => !left.has(name)).length
  return (
    <fieldset className="found-group">
      <legend>
        <Checkbox
          label={title}
          checked={taken === names.length}
          indeterminate={taken > 0 && taken < names.length}
          onChange={({ currentTarget }) => onToggle(names, currentTarget.checked)}
        />
      </legend>
      {names.map((name) => (
        <Checkbox
          key={name}
          size="xs"
          label={name}
          lang="en"
          checked={!left.has(name)}
          onChange={({ currentTarget }) => onToggle([name], currentTarget.checked)}
        />
      ))}
    </fieldset>
  )
}
