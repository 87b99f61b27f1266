import { Button, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useWords } from '../../messages/use-words.ts'
import { ConditionRow } from './condition-row.tsx'
import { useTools } from './condition-tools.ts'
import { NodeMenu } from './node-menu.tsx'
import type { GroupNode, Path } from './tree.ts'
import { useMoveKeys } from './use-move-keys.ts'

type ConditionGroupProps = {
  readonly group: GroupNode
  readonly path: Path
  readonly label: string
  /** Whether the whole condition can be taken away. */
  readonly canGoEmpty?: boolean
}

const ways = ['all', 'any', 'not-all', 'not-any'] as const

/** Conditions that are asked together, and how: all of them, any, not all, none. */
export function ConditionGroup({ group, path, label, canGoEmpty = false }: ConditionGroupProps) {
  const words = useWords()
  const tools = useTools()
  const onKeyDown = useMoveKeys(path)
  const { join, isNot, parts } = group
  const isOuter = path.length === 0
  const choose = (way: string): void =>
    tools.set(path, {
      ...group,
      isNot: way.startsWith('not-'),
      join: way.endsWith('any') ? 'any' : 'all',
    })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is.
    <div
      role="group"
      aria-label={label}
      className="condition-group"
      data-outer={isOuter}
      data-path={path.join('.')}
      onKeyDown={onKeyDown}
    >
      <div className="condition-group-head">
        <NativeSelect
          size="xs"
          aria-label={words.say('inspector.join')}
          disabled={tools.isReadOnly}
          value={`${isNot ? 'not-' : ''}${join}`}
          data={ways.map((value) => ({ value, label: words.say(`inspector.join-${value}`) }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        {!isOuter && <NodeMenu node={group} path={path} name={label} />}
      </div>
      <ul className="plain-list condition-parts">
        {parts.map((part, place) => (
          // A row has no name of its own: its place is what it is known by.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <li key={place}>
            {part.kind === 'row' ? (
              <ConditionRow row={part} path={[...path, place]} number={place + 1} />
            ) : (
              <ConditionGroup
                group={part}
                path={[...path, place]}
                label={words.say('inspector.group', { number: place + 1 })}
              />
            )}
          </li>
        ))}
      </ul>
      {!tools.isReadOnly && (
        <div className="condition-add">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => tools.add(path)}
          >
            {words.say('inspector.add-condition')}
          </Button>
          {isOuter && canGoEmpty && <RemoveAll group={group} />}
        </div>
      )}
    </div>
  )
}

function RemoveAll({ group }: { readonly group: GroupNode }) {
  const words = useWords()
  const tools = useTools()
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => tools.set([], { ...group, parts: [] })}
    >
      {words.say('inspector.no-condition')}
    </Button>
  )
}
