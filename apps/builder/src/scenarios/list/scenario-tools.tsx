import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowsMaximize, IconArrowsMinimize, IconDots, IconPlus } from '@tabler/icons-react'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { download } from '../../text/download.ts'
import { scenariosFile } from '../file/scenarios-file.ts'
import type { Doing } from '../use-doing.ts'

type ScenarioToolsProps = {
  readonly onDo: (doing: Doing) => void
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
}

/** What can be done with the scenarios as a whole. */
export function ScenarioTools({ onDo, isWhole, onWhole }: ScenarioToolsProps) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const isReadOnly = readOnlyWhy !== null
  const Size = isWhole ? IconArrowsMinimize : IconArrowsMaximize
  return (
    <div className="scenarios-tools">
      <Button
        variant="default"
        size="compact-sm"
        disabled={isReadOnly}
        leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
        onClick={() => onDo({ what: 'add' })}
      >
        {words.say('scenarios.add')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        disabled={isReadOnly}
        onClick={() => onDo({ what: 'find' })}
      >
        {words.say('scenarios.find')}
      </Button>
      <FileMenu onDo={onDo} isReadOnly={isReadOnly} />
      <ActionIcon
        className="scenarios-size"
        variant="subtle"
        color="gray"
        size={28}
        aria-pressed={isWhole}
        aria-label={words.say('scenarios.whole')}
        onClick={() => onWhole(!isWhole)}
      >
        <Size size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  )
}

type FileMenuProps = Pick<ScenarioToolsProps, 'onDo'> & { readonly isReadOnly: boolean }

function FileMenu({ onDo, isReadOnly }: FileMenuProps) {
  const words = useWords()
  const scenarios = useDraft(({ content }) => content.scenarios)
  const id = useDraft(({ content }) => content.document.id)
  return (
    <Menu position="bottom-end" withinPortal transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon variant="default" size={28} aria-label={words.say('scenarios.files')}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={isReadOnly} onClick={() => onDo({ what: 'import' })}>
          {words.say('scenarios.import')}
        </Menu.Item>
        <Menu.Item
          disabled={scenarios.length === 0}
          onClick={async () => download(`${id}.scenarios.yaml`, await scenariosFile(scenarios))}
        >
          {words.say('scenarios.export')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
