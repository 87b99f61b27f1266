import { sentence } from '@forfall/rules'
import { TextInput, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { folded } from '../document/derived/search.ts'
import { type OfferedKind, palette } from '../document/palette.ts'
import { dragKind } from '../editor-parts/drag.ts'
import { placeText } from '../editor-parts/place-text.ts'
import { useDo } from '../editor-parts/use-do.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import type { MessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { kindLooks } from '../policies/kinds.ts'
import { useDraft, useEditor, useView } from './editor-context.ts'
import { placeToAdd } from './place-to-add.ts'
import './palette.css'

/** The kinds of steps by family: chosen ones are added behind the step in focus, or dragged to a place. */
export function Palette() {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const [query, setQuery] = useState('')
  return (
    <section className="palette" aria-label={words.say('editor.palette')}>
      {readOnlyWhy === null && <WhereTo />}
      <TextInput
        type="search"
        size="sm"
        aria-label={words.say('editor.palette-search')}
        placeholder={words.say('editor.palette-search')}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <Families query={query} />
    </section>
  )
}

/** Where the next step that is chosen will stand. */
function WhereTo() {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const selection = useView((state) => state.selection)
  const place = placeText(document, placeToAdd(document, selection), { words, wording })
  return (
    <p className="secondary small palette-where">{words.say('editor.palette-where', { place })}</p>
  )
}

function Families({ query }: { readonly query: string }) {
  const words = useWords()
  const wording = useWording()
  const textOf = ({ kind, about }: OfferedKind) =>
    folded(`${wording.words.kinds[kind]} ${words.say(about)}`)
  const families = palette
    .map((family) => ({
      ...family,
      kinds: family.kinds.filter((offered) => textOf(offered).includes(folded(query.trim()))),
    }))
    .filter(({ kinds }) => kinds.length > 0)
  if (families.length === 0) return <p role="status">{words.say('editor.palette-none')}</p>
  return families.map(({ family, name, kinds }) => (
    <Family key={family} family={family} name={name} kinds={kinds} />
  ))
}

type FamilyProps = {
  readonly family: string
  readonly name: MessageId
  readonly kinds: readonly OfferedKind[]
}

function Family({ family, name, kinds }: FamilyProps) {
  const words = useWords()
  const id = useId()
  return (
    <div className={`palette-family family-${family}`}>
      <h3 id={id}>{words.say(name)}</h3>
      <ul className="plain-list" aria-labelledby={id}>
        {kinds.map((offered) => (
          <li key={offered.kind}>
            <Kind offered={offered} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Kind({ offered: { kind, about } }: { readonly offered: OfferedKind }) {
  const words = useWords()
  const wording = useWording()
  const { draft, view, readOnlyWhy } = useEditor()
  const act = useDo()
  const { icon: Icon } = kindLooks[kind]
  const add = () => {
    const { document } = draft.getState().content
    act('add-step', { kind, where: placeToAdd(document, view.getState().selection) })
  }
  return (
    <UnstyledButton
      className="palette-kind"
      aria-disabled={readOnlyWhy !== null || undefined}
      draggable={readOnlyWhy === null}
      onDragStart={({ dataTransfer }) => dragKind(dataTransfer, kind)}
      onClick={add}
    >
      <Icon className="palette-icon" size={20} stroke={1.75} aria-hidden />
      <span>
        <span className="palette-name">{sentence(wording.words.kinds[kind])}</span>
        <span className="palette-about">{words.say(about)}</span>
      </span>
    </UnstyledButton>
  )
}
