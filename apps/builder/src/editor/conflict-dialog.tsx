import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { conflictsOf } from '../document/draft-state.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { type ToldConflict, toldConflict, toldScenarioConflict } from './conflict-words.ts'
import { useDraft } from './editor-context.ts'
import { usePeople } from './use-people.ts'
import './conflict-dialog.css'

type Side = 'mine' | 'theirs'

/** Two people changed the same: each difference with what either did, and a choice between them. */
export function ConflictDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const people = usePeople()
  const theirs = useDraft((state) => state.theirs)
  const name = theirs === null ? '' : (people.get(theirs.savedBy) ?? theirs.savedBy)
  return (
    <Modal
      opened={theirs !== null}
      onClose={onClose}
      size="xl"
      title={words.say('editor.conflict-title', { name })}
      closeButtonProps={{ 'aria-label': words.say('editor.conflict-later') }}
    >
      {theirs !== null && <Choices key={theirs.revision} name={name} onClose={onClose} />}
    </Modal>
  )
}

function Choices({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const words = useWords()
  const conflicts = useToldConflicts()
  const resolve = useDraft((state) => state.resolve)
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const left = conflicts.filter(({ id, area }) => chosen[keyOf({ id, area })] === undefined).length
  const chooseAll = (side: Side) =>
    setChosen(Object.fromEntries(conflicts.map((one) => [keyOf(one), side])))
  const take = () => {
    resolve(choicesOf(conflicts, chosen))
    onClose()
  }
  return (
    <Stack gap={16}>
      <p>{words.say('editor.conflict-about', { name })}</p>
      <Group gap={8}>
        <Button variant="default" size="xs" onClick={() => chooseAll('mine')}>
          {words.say('editor.conflict-all-mine')}
        </Button>
        <Button variant="default" size="xs" onClick={() => chooseAll('theirs')}>
          {words.say('editor.conflict-all-theirs', { name })}
        </Button>
      </Group>
      {conflicts.map((conflict) => (
        <Choice
          key={keyOf(conflict)}
          conflict={conflict}
          name={name}
          chosen={chosen[keyOf(conflict)] ?? null}
          choose={(side) => setChosen((before) => ({ ...before, [keyOf(conflict)]: side }))}
        />
      ))}
      <Group justify="space-between" gap={8}>
        <span role="status">{words.say('editor.conflict-left', { count: left })}</span>
        <Button disabled={left > 0} onClick={take}>
          {words.say('editor.conflict-take')}
        </Button>
      </Group>
    </Stack>
  )
}

type ChoiceProps = {
  readonly conflict: ToldConflict
  readonly name: string
  readonly chosen: Side | null
  readonly choose: (side: Side) => void
}

function Choice({ conflict, name, chosen, choose }: ChoiceProps) {
  const words = useWords()
  const labels = {
    mine: words.say('editor.conflict-mine'),
    theirs: words.say('editor.conflict-theirs', { name }),
  }
  return (
    <Radio.Group
      className="conflict"
      label={conflict.place}
      value={chosen}
      onChange={(value) => choose(value as Side)}
    >
      {(['mine', 'theirs'] as const).map((side) => (
        <Radio
          key={side}
          value={side}
          label={labels[side]}
          description={conflict[side].join(' · ')}
        />
      ))}
    </Radio.Group>
  )
}

function useToldConflicts(): readonly ToldConflict[] {
  const words = useWords()
  const wording = useWording()
  const base = useDraft((state) => state.base)
  const content = useDraft((state) => state.content)
  const theirs = useDraft((state) => state.theirs)
  return useMemo(() => {
    if (theirs === null) return []
    const conflicts = conflictsOf({ base, content, theirs })
    const sides = { base: base.content, mine: content, theirs: theirs.content }
    return [
      ...(conflicts?.document ?? []).map((one) => toldConflict(one, sides, { words, wording })),
      ...(conflicts?.scenarios ?? []).map((one) => toldScenarioConflict(one, { words, wording })),
    ]
  }, [base, content, theirs, words, wording])
}

const keyOf = ({ area, id }: Pick<ToldConflict, 'area' | 'id'>): string => `${area} ${id}`

function choicesOf(conflicts: readonly ToldConflict[], chosen: Readonly<Record<string, Side>>) {
  const of = (area: ToldConflict['area']) =>
    Object.fromEntries(
      conflicts
        .filter((one) => one.area === area)
        .map((one) => [one.id, chosen[keyOf(one)] ?? 'mine'] as const),
    )
  return { document: of('document'), scenarios: of('scenarios') }
}
