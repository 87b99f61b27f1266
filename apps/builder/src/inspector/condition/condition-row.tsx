import { type Fact, factName, factsLike, sentence } from '@forfall/rules'
import { Menu, NativeSelect } from '@mantine/core'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import {
  type Asking,
  askedBy,
  askingFor,
  askingOf,
  askingsFor,
  comparedWith,
  isWithFact,
} from './asked.ts'
import { useTools } from './condition-tools.ts'
import { NodeMenu } from './node-menu.tsx'
import type { Path, RowNode } from './tree.ts'
import { useFactGroups } from './use-facts.ts'
import { useMoveKeys } from './use-move-keys.ts'
import { WantedValue } from './wanted-value.tsx'

type ConditionRowProps = {
  readonly row: RowNode
  readonly path: Path
  readonly number: number
}

/** One question: which fact, how it is compared, and with what. */
export function ConditionRow({ row, path, number }: ConditionRowProps) {
  const words = useWords()
  const wording = useWording()
  const tools = useTools()
  const onKeyDown = useMoveKeys(path)
  const { comparison } = row
  const fact = wording.facts.get(comparison.fact)
  const asking = askingOf(row)
  const isNegated = row.isNot && asking !== 'unknown'
  const name = words.say('inspector.condition', { number })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is.
    <div
      role="group"
      aria-label={name}
      className="condition-row"
      data-path={path.join('.')}
      onKeyDown={onKeyDown}
    >
      <div className="condition-line">
        {isNegated && <span className="chip">{words.say('inspector.not')}</span>}
        <FactSelect row={row} path={path} />
        <NodeMenu node={row} path={path} name={name}>
          <RowItems row={row} path={path} fact={fact} />
        </NodeMenu>
      </div>
      <div className="condition-line">
        <NativeSelect
          size="xs"
          className="condition-operator"
          aria-label={words.say('inspector.comparison')}
          disabled={tools.isReadOnly || fact === undefined}
          value={asking}
          data={askingsFor(fact, asking).map((value) => ({
            value,
            label: words.say(`inspector.asking-${value}`),
          }))}
          onChange={({ currentTarget }) =>
            fact !== undefined && tools.set(path, askedBy(row, currentTarget.value as Asking, fact))
          }
        />
        {asking !== 'known' && asking !== 'unknown' && (
          <WantedValue row={row} path={path} fact={fact} />
        )}
      </div>
    </div>
  )
}

/** Which fact is asked for. One that is not in the catalogue stays, by its id, until another is chosen. */
function FactSelect({ row, path }: { readonly row: RowNode; readonly path: Path }) {
  const words = useWords()
  const wording = useWording()
  const tools = useTools()
  const groups = useFactGroups()
  const { fact: id } = row.comparison
  const unknown = wording.facts.has(id)
    ? []
    : [{ value: id, label: sentence(factName(id, wording)) }]
  const choose = (chosen: string): void => {
    const fact = wording.facts.get(chosen)
    if (fact !== undefined) tools.set(path, askingFor(row, fact, wording.facts.get(id)))
  }
  return (
    <NativeSelect
      size="xs"
      className="condition-fact"
      aria-label={words.say('inspector.fact')}
      disabled={tools.isReadOnly}
      value={id}
      data={[...unknown, ...groups.map(({ group, items }) => ({ group, items: [...items] }))]}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  )
}

type RowItemsProps = {
  readonly row: RowNode
  readonly path: Path
  readonly fact: Fact | undefined
}

/** What can be done to a row besides moving it. */
function RowItems({ row, path, fact }: RowItemsProps) {
  const words = useWords()
  const { facts } = useWording()
  const tools = useTools()
  if (fact === undefined) return null
  const [other] = factsLike(fact, facts.values())
  const asking = askingOf(row)
  const isList = asking === 'in' || asking === 'notIn'
  const hasValue = asking !== 'known' && asking !== 'unknown' && !isList
  const isFact = isWithFact(row.comparison)
  return (
    <>
      {asking !== 'known' && asking !== 'unknown' && (
        <Menu.Item onClick={() => tools.set(path, { ...row, isNot: !row.isNot })}>
          {words.say(row.isNot ? 'inspector.un-negate' : 'inspector.negate')}
        </Menu.Item>
      )}
      {hasValue && other !== undefined && (
        <Menu.Item onClick={() => tools.set(path, comparedWith(row, isFact ? null : other, fact))}>
          {words.say(isFact ? 'inspector.with-value' : 'inspector.with-fact')}
        </Menu.Item>
      )}
    </>
  )
}
