import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { useTools } from './condition-tools.ts'
import type { Node, Path } from './tree.ts'

type NodeMenuProps = {
  readonly node: Node
  readonly path: Path
  /** What the row or group is called. */
  readonly name: string
  /** What can be done to this one besides. */
  readonly children?: ReactNode
}

/** What can be done to a row or group of a condition. */
export function NodeMenu({ node, path, name, children }: NodeMenuProps) {
  const words = useWords()
  const tools = useTools()
  if (tools.isReadOnly) return null
  return (
    <Menu position="bottom-end" returnFocus transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={28}
          aria-label={words.say('inspector.condition-menu', { name })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        {(['up', 'down'] as const).map((by) => (
          <Menu.Item
            key={by}
            disabled={!tools.canMove(path, by)}
            rightSection={<kbd className="key-hint">Alt {by === 'up' ? '↑' : '↓'}</kbd>}
            onClick={() => tools.move(path, by)}
          >
            {words.say(`inspector.move-${by}`)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => tools.wrap(path)}>{words.say('inspector.wrap')}</Menu.Item>
        {node.kind === 'group' && !node.isNot && (
          <Menu.Item onClick={() => tools.unwrap(path)}>{words.say('inspector.unwrap')}</Menu.Item>
        )}
        <Menu.Item disabled={tools.isOnlyRow(path)} onClick={() => tools.remove(path)}>
          {words.say('inspector.remove-condition')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
