import { type ChangeGroup, changeGroups, changeText } from '@forfall/rules'
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useEditor } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import type { PlacedChange } from './compared.ts'
import { useComparison } from './use-comparison.ts'
import { WordDiff } from './word-diff.tsx'

/** What changed, in sentences, by what it touches; pressing one leads to its card. */
export function ChangeList() {
  const words = useWords()
  const { compared } = useComparison()
  const { changes } = compared
  if (changes.length === 0) return <p className="compare-note">{words.say('compare.same')}</p>
  return (
    <>
      <Stepping />
      {changeGroups.map((group) => (
        <Group key={group} group={group} />
      ))}
    </>
  )
}

/** How many changes there are, the one that is looked at, and buttons to the next one and the one before. */
function Stepping() {
  const words = useWords()
  const { compared, at, goTo } = useComparison()
  const count = compared.changes.length
  return (
    <div className="compare-stepping">
      <p className="numbers">
        {at === null
          ? words.say('compare.changes', { count })
          : words.say('compare.at', { at: at + 1, count })}
      </p>
      <StepButton
        label={words.say('compare.previous')}
        sign="["
        onClick={() => goTo((at ?? 0) - 1)}
      >
        <IconChevronUp size={16} stroke={1.75} aria-hidden />
      </StepButton>
      <StepButton label={words.say('compare.next')} sign="]" onClick={() => goTo((at ?? -1) + 1)}>
        <IconChevronDown size={16} stroke={1.75} aria-hidden />
      </StepButton>
      <CopyLink />
    </div>
  )
}

/** The address says both sides and the change that is looked at. */
function CopyLink() {
  const words = useWords()
  const { announce } = useEditor()
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => announce(words.say('compare.link-copied')),
      () => announce(words.say('compare.link-denied')),
    )
  return (
    <StepButton label={words.say('compare.copy-link')} onClick={copy}>
      <IconLink size={16} stroke={1.75} aria-hidden />
    </StepButton>
  )
}

type StepButtonProps = {
  readonly label: string
  /** The key that does the same. */
  readonly sign?: string
  readonly onClick: () => void
  readonly children: ReactNode
}

const StepButton = ({ label, sign, onClick, children }: StepButtonProps) => (
  <Tooltip label={sign === undefined ? label : `${label} · ${sign}`}>
    <ActionIcon variant="default" size={32} aria-label={label} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
)

function Group({ group }: { readonly group: ChangeGroup }) {
  const words = useWords()
  const { compared } = useComparison()
  const own = compared.changes.flatMap((change, place) =>
    change.group === group ? [{ change, place }] : [],
  )
  if (own.length === 0) return null
  return (
    <section className="compare-group">
      <h3>{words.say(`compare.group-${group}`)}</h3>
      <ul className="plain-list">
        {own.map(({ change, place }) => (
          <Row key={place} change={change} place={place} />
        ))}
      </ul>
    </section>
  )
}

function Row({ change, place }: { readonly change: PlacedChange; readonly place: number }) {
  const wording = useWording()
  const { compared, at, goTo } = useComparison()
  const isHere = at === place
  const [before, after] = bodiesOf(change)
  return (
    <li className="compare-change">
      <button
        type="button"
        className="compare-change-button numbers"
        aria-current={isHere ? 'true' : undefined}
        onClick={() => goTo(place)}
      >
        {changeText(change, compared, wording)}
      </button>
      {isHere && before !== null && (
        <p className="compare-body">
          <WordDiff before={before} after={after ?? ''} />
        </p>
      )}
    </li>
  )
}

/** The text of a letter before and after, which no sentence holds. */
const bodiesOf = (change: PlacedChange): readonly [string, string] | readonly [null, null] =>
  change.kind === 'template-changed' && change.field === 'body'
    ? [change.before ?? '', change.after ?? '']
    : [null, null]
