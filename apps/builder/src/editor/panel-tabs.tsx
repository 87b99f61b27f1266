import { ActionIcon, Tabs } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../messages/use-words.ts'

/** A tab of a panel: its name, and what it shows. */
export type PanelTab<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly content: ReactNode
}

type PanelTabsProps<Id extends string> = {
  readonly label: string
  readonly tabs: readonly PanelTab<Id>[]
  readonly open: Id
  readonly onOpen: (id: Id) => void
  /** Closes the panel; `null` where it stays. */
  readonly onClose: (() => void) | null
}

/** The tabs of a panel, what the open one shows, and a button that closes it. */
export function PanelTabs<Id extends string>(props: PanelTabsProps<Id>) {
  const { label, tabs, open, onOpen, onClose } = props
  const words = useWords()
  return (
    <Tabs
      className="panel-tabs"
      value={open}
      onChange={(id) => {
        const chosen = tabs.find((tab) => tab.id === id)
        if (chosen !== undefined) onOpen(chosen.id)
      }}
      keepMounted={false}
    >
      <div className="panel-tabs-head">
        <Tabs.List aria-label={label}>
          {tabs.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {onClose !== null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={words.say('editor.close-panel', { panel: label })}
            onClick={onClose}
          >
            <IconX size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {tabs.map(({ id, name, content }) => (
        <Tabs.Panel key={id} value={id} className="panel-tabs-body">
          <h2 className="visually-hidden">{name}</h2>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
