import type { ScenarioInput } from '@forfall/rules'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import type { ScenarioRun } from '../runs/run.ts'
import type { Doing } from '../use-doing.ts'
import { useScenarioCommands } from '../use-scenario-commands.ts'
import { useSimulate } from '../use-simulate.ts'

type RowMenuProps = {
  readonly scenario: ScenarioInput
  readonly run: ScenarioRun | undefined
  readonly onDo: (doing: Doing) => void
}

/** What can be done with a scenario. */
export function RowMenu({ scenario, run, onDo }: RowMenuProps) {
  const words = useWords()
  const { readOnlyWhy, announce } = useEditor()
  const { duplicate, remove } = useScenarioCommands()
  const simulate = useSimulate()
  const name = scenario.scenario
  const isReadOnly = readOnlyWhy !== null
  const say = (problem: string | null) => problem !== null && announce(problem)
  return (
    <Menu position="bottom-end" withinPortal transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={words.say('scenarios.menu', { name })}
        >
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onDo({ what: 'edit', name })}>
          {words.say(isReadOnly ? 'scenarios.look' : 'scenarios.edit')}
        </Menu.Item>
        <Menu.Item disabled={run?.outcome === 'unreadable'} onClick={() => simulate(name)}>
          {words.say('scenarios.simulate')}
        </Menu.Item>
        <Menu.Item disabled={isReadOnly} onClick={() => say(duplicate(scenario))}>
          {words.say('scenarios.duplicate')}
        </Menu.Item>
        <Menu.Item
          disabled={isReadOnly || run?.outcome !== 'failed'}
          onClick={() => onDo({ what: 'accept', name })}
        >
          {words.say('scenarios.accept')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={isReadOnly} onClick={() => say(remove(name))}>
          {words.say('scenarios.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
