import {
  type Comparison,
  type Fact,
  factsLike,
  isFactReference,
  sentence,
  type Wanted,
  type Wording,
} from '@forfall/rules'
import { Checkbox, NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { useTools } from './condition-tools.ts'
import type { Path, RowNode } from './tree.ts'
import { useFactGroups } from './use-facts.ts'
import { WantedNumber } from './wanted-number.tsx'
import { WantedNumbers } from './wanted-numbers.tsx'

/** What an editor of a value is given. */
export type WantedValueProps = {
  readonly row: RowNode
  readonly path: Path
  readonly fact: Fact | undefined
}

/** With what a fact is compared: a value of its own kind, several, or another fact. */
export function WantedValue({ row, path, fact }: WantedValueProps) {
  const { value } = row.comparison
  if (fact === undefined) return <span className="chip">{JSON.stringify(value)}</span>
  const so = { row, path, fact }
  if (isFactReference(value)) return <WantedFact {...so} />
  const isList = Array.isArray(value)
  if (fact.type !== 'integer') return isList ? <WantedWords {...so} /> : <WantedWord {...so} />
  return isList ? <WantedNumbers {...so} /> : <WantedNumber {...so} />
}

type OfFact = WantedValueProps & { readonly fact: Fact }

const withValue = (row: RowNode, value: Wanted): RowNode => ({
  ...row,
  comparison: { ...row.comparison, value } satisfies Comparison,
})

/** One of the few values of a fact, in words. */
function WantedWord({ row, path, fact }: OfFact) {
  const words = useWords()
  const wording = useWording()
  const tools = useTools()
  return (
    <NativeSelect
      size="xs"
      className="condition-value"
      aria-label={words.say('inspector.value')}
      disabled={tools.isReadOnly}
      value={String(row.comparison.value)}
      data={valueChoices(fact, wording)}
      onChange={({ currentTarget: { value } }) =>
        tools.set(path, withValue(row, fact.type === 'boolean' ? value === 'true' : value))
      }
    />
  )
}

/** Several of the few values of a fact; one of them always. */
function WantedWords({ row, path, fact }: OfFact) {
  const words = useWords()
  const wording = useWording()
  const tools = useTools()
  const { value } = row.comparison
  const chosen = Array.isArray(value) ? value.map(String) : []
  const toggle = (one: string): void => {
    const picked = (fact.values ?? []).filter((other) => chosen.includes(other) !== (other === one))
    if (picked.length > 0) tools.set(path, withValue(row, picked))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is.
    <div role="group" aria-label={words.say('inspector.values')} className="condition-values">
      {valueChoices(fact, wording).map((choice) => (
        <Checkbox
          key={choice.value}
          size="xs"
          label={choice.label}
          disabled={tools.isReadOnly}
          checked={chosen.includes(choice.value)}
          onChange={() => toggle(choice.value)}
        />
      ))}
    </div>
  )
}

/** Another fact that counts in the same. */
function WantedFact({ row, path, fact }: OfFact) {
  const words = useWords()
  const { facts } = useWording()
  const tools = useTools()
  const like = useMemo(() => factsLike(fact, facts.values()), [fact, facts])
  const groups = useFactGroups(like)
  const { value } = row.comparison
  return (
    <NativeSelect
      size="xs"
      className="condition-value"
      aria-label={words.say('inspector.other-fact')}
      disabled={tools.isReadOnly}
      value={isFactReference(value) ? value.fact : ''}
      data={groups.map(({ group, items }) => ({ group, items: [...items] }))}
      onChange={({ currentTarget }) =>
        tools.set(path, withValue(row, { fact: currentTarget.value }))
      }
    />
  )
}

function valueChoices({ type, values = [] }: Fact, { words }: Wording) {
  if (type === 'boolean')
    return [
      { value: 'true', label: sentence(words.yes) },
      { value: 'false', label: sentence(words.no) },
    ]
  const names: Readonly<Record<string, string>> = words.debtorKinds
  return values.map((value) => ({ value, label: sentence(names[value] ?? value) }))
}
