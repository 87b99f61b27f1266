import { Button, Switch } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useEditor, useView } from '../editor/editor-context.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { ClaimDialog } from './claim-dialog.tsx'
import { EntriesList } from './entries-list.tsx'
import { InvoiceForm } from './invoice-form.tsx'
import { givenIn, madeUpFor } from './run.ts'
import { SaveDialog } from './save-dialog.tsx'
import { ScenarioList } from './scenario-list.tsx'
import { useCourse, useFactContext, useSimulation, useWalkedDocument } from './use-simulation.ts'
import { VersionChoice } from './version-choice.tsx'

/** The claim that is simulated, what happens to it, and under what it is walked. */
export function Setup() {
  const words = useWords()
  return (
    <div className="setup">
      <Part title={words.say('simulate.claim')}>
        <ClaimPart />
      </Part>
      <Part title={words.say('simulate.events')}>
        <EntriesList />
      </Part>
      <Part title={words.say('simulate.scenarios')}>
        <ScenarioList />
        <SaveButton />
      </Part>
      <Part title={words.say('simulate.policy')}>
        <VersionChoice />
        <PendingLaw />
        <p className="secondary small">{words.say('simulate.law-note')}</p>
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="setup-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** The invoice of a claim that is made up, or which one from the book it is; and how to change between the two. */
function ClaimPart() {
  const words = useWords()
  const base = useSimulation((state) => state.run.base)
  const source = useSimulation((state) => state.source)
  const mayRead = useMay('book:read')
  const [isOpen, setOpen] = useState(false)
  const { number } = givenIn(base).invoice
  const about =
    base.kind === 'claim'
      ? words.say('simulate.from-book', { number })
      : source === null
        ? words.say('simulate.made-up')
        : words.say('simulate.from-scenario', { name: source.name })
  return (
    <>
      <p className="secondary small">{about}</p>
      {base.kind === 'made-up' ? <InvoiceForm given={base.given} /> : <MakeUp />}
      <Button variant="default" disabled={!mayRead} onClick={() => setOpen(true)}>
        {words.say('simulate.take-claim')}
      </Button>
      {!mayRead && <p className="secondary small">{words.say('simulate.may-not-read')}</p>}
      <ClaimDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

function MakeUp() {
  const words = useWords()
  const document = useWalkedDocument()
  const { jurisdiction } = useFactContext().wording
  const day = useView((view) => view.lawDay)
  const open = useSimulation((state) => state.open)
  if (jurisdiction === null) return null
  return (
    <Button variant="default" onClick={() => open(madeUpFor(document, jurisdiction, day), null)}>
      {words.say('simulate.make-up')}
    </Button>
  )
}

/** Law that was passed and may be taken as in force. */
function PendingLaw() {
  const words = useWords()
  const { jurisdiction } = useFactContext().wording
  const pending = useView((view) => view.pending)
  const setLaw = useView((view) => view.setLaw)
  return (jurisdiction?.pending ?? []).map(({ id, title }) => (
    <Switch
      key={id}
      label={words.say('check.with-pending', { title: words.text(title) })}
      checked={pending === id}
      onChange={({ currentTarget }) => setLaw({ pending: currentTarget.checked ? id : null })}
    />
  ))
}

/** Saves what happens as a scenario; where that cannot be, it says why. */
function SaveButton() {
  const words = useWords()
  const why = useWhyNotSaved()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDeviceFloppy size={16} stroke={1.75} aria-hidden />}
        disabled={why !== null}
        onClick={() => setOpen(true)}
      >
        {words.say('simulate.save')}
      </Button>
      {why !== null && <p className="secondary small">{why}</p>}
      <SaveDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

/** Why the run cannot be saved; `null` where it can. */
function useWhyNotSaved(): string | null {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const other = useSimulation((state) => state.other)
  const { problems, isLawless } = useCourse()
  if (readOnlyWhy !== null) return isMessageId(readOnlyWhy) ? words.say(readOnlyWhy) : readOnlyWhy
  if (other !== null) return words.say('simulate.save-draft-only')
  if (isLawless) return words.say('simulate.no-law')
  return problems === null ? null : words.say('simulate.cannot-run')
}
