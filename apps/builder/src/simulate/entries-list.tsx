import type { ClaimEvent, HappeningOn } from '@forfall/rules'
import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Day } from '../claims/day.tsx'
import { useEditor } from '../editor/editor-context.ts'
import { eventWords } from '../messages/event-words.ts'
import { useWords } from '../messages/use-words.ts'
import { EntryDialog } from './entry-dialog.tsx'
import { type Entry, withEntry, withEntryChanged, withoutEntry } from './run.ts'
import { useEntryWords } from './use-entry-words.ts'
import { useFactContext, useSimulation } from './use-simulation.ts'

/** What is in the dialog: something new, something to change, or nothing while it is closed. */
type Opened = { readonly entry: Entry | null } | null

/** What happens to the claim: from the book, and what a person lets happen here. */
export function EntriesList() {
  const words = useWords()
  const run = useSimulation((state) => state.run)
  const change = useSimulation((state) => state.change)
  const tell = useEntryWords()
  const { announce } = useEditor()
  const [opened, setOpened] = useState<Opened>(null)
  const add = useRef<HTMLButtonElement>(null)
  const fromBook = run.base.kind === 'claim' ? run.base.events.slice(1) : []
  const take = (happening: HappeningOn) => {
    const entry = opened?.entry ?? null
    change(
      entry === null
        ? withEntry(run, happening)
        : withEntryChanged(run, { ...happening, id: entry.id }),
    )
    announce(words.say('simulate.added', { day: words.day(happening.on), what: tell(happening) }))
  }
  const remove = (entry: Entry) => {
    change(withoutEntry(run, entry.id))
    announce(words.say('simulate.removed', { what: tell(entry) }))
    add.current?.focus()
  }
  return (
    <>
      {fromBook.length > 0 && <BookEvents events={fromBook} />}
      {fromBook.length + run.entries.length === 0 && (
        <p className="secondary small">{words.say('simulate.events-none')}</p>
      )}
      <ul className="plain-list setup-entries">
        {run.entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            onEdit={() => setOpened({ entry })}
            onRemove={() => remove(entry)}
          />
        ))}
      </ul>
      <Button
        ref={add}
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => setOpened({ entry: null })}
      >
        {words.say('simulate.add')}
      </Button>
      <EntryDialog opened={opened} onClose={() => setOpened(null)} onTake={take} />
    </>
  )
}

type EntryRowProps = {
  readonly entry: Entry
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function EntryRow({ entry, onEdit, onRemove }: EntryRowProps) {
  const words = useWords()
  const what = useEntryWords()(entry)
  const named = { what, day: words.day(entry.on) }
  return (
    <li className="setup-entry">
      <span>
        <Day day={entry.on} /> <span className="setup-entry-what">{what}</span>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={words.say('simulate.edit-event', named)}
        onClick={onEdit}
      >
        <IconPencil size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={words.say('simulate.remove-event', named)}
        onClick={onRemove}
      >
        <IconTrash size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  )
}

/** What happened to the claim in the book, which cannot be changed here. */
function BookEvents({ events }: { readonly events: readonly ClaimEvent[] }) {
  const words = useWords()
  const context = useFactContext()
  return (
    <>
      <h4>{words.say('simulate.events-book')}</h4>
      <ul className="plain-list setup-entries">
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log keeps its order, and may say a thing twice
          <li key={index} className="setup-entry">
            <span>
              <Day day={event.on} />{' '}
              <span className="setup-entry-what">{eventWords(event, context, words)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
