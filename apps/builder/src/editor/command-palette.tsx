import { findingText } from '@forfall/rules'
import { createSpotlightStore, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { problemOrder } from '../check/problem-order.ts'
import { found, searchIndex } from '../document/derived/search.ts'
import { palette } from '../document/palette.ts'
import { chordText } from '../editor-parts/chord.ts'
import { stepTitle } from '../editor-parts/step-title.ts'
import { useDo } from '../editor-parts/use-do.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { useChecks, useDraft, useEditor } from './editor-context.ts'
import { modes } from './editor-search.ts'
import { useFrame } from './frame-context.ts'
import { type GlobalKeyId, globalKeys } from './keys.ts'
import { placeToAdd } from './place-to-add.ts'
import { useMode } from './use-address.ts'
import '@mantine/spotlight/styles.css'

const shownMax = 8

type CommandPaletteProps = {
  readonly onClose: () => void
  /** Leads to a step. */
  readonly onGo: (step: string) => void
}

/** Finds steps, problems and commands by their words, from the keyboard. Open for as long as it is there. */
export function CommandPalette({ onClose, onGo }: CommandPaletteProps) {
  const words = useWords()
  const [store] = useState(createSpotlightStore)
  const [query, setQuery] = useState('')
  useEffect(() => store.setState((state) => ({ ...state, opened: true })), [store])
  const steps = useStepGroup(query, onGo)
  const groups = [steps, useProblemGroup(query, onGo), useCommandGroup(query)]
  return (
    <Spotlight
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      clearQueryOnClose
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      maxHeight="60vh"
      // What fits is found above, by all the words of a step and not only by its name.
      filter={(_, actions) => actions}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      nothingFound={words.say('editor.search-none')}
      searchProps={{
        leftSection: <IconSearch size={16} stroke={1.75} aria-hidden />,
        placeholder: words.say('editor.search-hint'),
        'aria-label': words.say('editor.key-search'),
      }}
    />
  )
}

function useStepGroup(query: string, go: (step: string) => void): SpotlightActionGroupData {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const hits = query.trim() === '' ? [] : found(searchIndex(document, wording), query)
  return {
    group: words.say('editor.search-steps'),
    actions: hits
      .filter(({ kind }) => kind !== 'template')
      .slice(0, shownMax)
      .map(({ kind, id, title }) => ({
        id: `${kind} ${id}`,
        label: title,
        description: id,
        onClick: () => go(id),
      })),
  }
}

function useProblemGroup(query: string, go: (step: string) => void): SpotlightActionGroupData {
  const words = useWords()
  const wording = useWording()
  const { view } = useEditor()
  const document = useDraft(({ content }) => content.document)
  const findings = useChecks((state) => state.findings)
  const texts = problemOrder(document, findings).map((finding) => ({
    finding,
    text: findingText(finding, words.language),
  }))
  return {
    group: words.say('editor.search-problems'),
    actions: texts
      .filter(({ text }) => fits(text, query))
      .slice(0, shownMax)
      .map(({ finding: { step, field }, text }, index) => ({
        id: `problem ${index}`,
        label: text,
        description:
          step === null ? words.text(document.title) : stepTitle(document, step, wording),
        onClick: () =>
          step === null || field !== null
            ? view.getState().select(step === null ? [] : [step], field)
            : go(step),
      })),
  }
}

function useCommandGroup(query: string): SpotlightActionGroupData {
  const words = useWords()
  const commands = [...useFrameCommands(), ...useModeCommands(), ...useAddCommands()]
  return {
    group: words.say('editor.search-commands'),
    actions: commands
      .filter(({ label }) => fits(label, query))
      .slice(0, query.trim() === '' ? shownMax : 2 * shownMax)
      .map((command) => ({ ...command, id: `command ${command.label}` })),
  }
}

type CommandLine = {
  readonly label: string
  readonly onClick: () => void
  readonly rightSection?: ReactNode
}

const offered: readonly GlobalKeyId[] = ['undo', 'redo', 'next-problem', 'sheet']

function useFrameCommands(): readonly CommandLine[] {
  const words = useWords()
  const { act } = useFrame()
  return offered.map((id) => {
    const [chord] = globalKeys.find((key) => key.id === id)?.chords ?? []
    return {
      label: words.say(`editor.key-${id}`),
      onClick: () => act(id),
      rightSection: chord === undefined ? undefined : <kbd className="key">{chordText(chord)}</kbd>,
    }
  })
}

function useModeCommands(): readonly CommandLine[] {
  const words = useWords()
  const [mode, choose] = useMode()
  const { view } = useEditor()
  const { setPanels } = view.getState()
  return [
    ...modes
      .filter((one) => one !== mode)
      .map((one) => ({ label: words.say(`editor.to-${one}`), onClick: () => choose(one) })),
    { label: words.say('editor.show-outline'), onClick: () => setPanels({ left: 'outline' }) },
    { label: words.say('editor.show-palette'), onClick: () => setPanels({ left: 'palette' }) },
    { label: words.say('scenarios.show'), onClick: () => setPanels({ bottom: 'tests' }) },
    { label: words.say('editor.show-text'), onClick: () => setPanels({ bottom: 'text' }) },
    { label: words.say('editor.show-history'), onClick: () => setPanels({ bottom: 'history' }) },
  ]
}

function useAddCommands(): readonly CommandLine[] {
  const words = useWords()
  const wording = useWording()
  const { draft, view, readOnlyWhy } = useEditor()
  const act = useDo()
  if (readOnlyWhy !== null) return []
  return palette.flatMap(({ kinds }) =>
    kinds.map(({ kind }) => ({
      label: words.say('change.add-step', { what: wording.words.kinds[kind] }),
      onClick: () => {
        const { document } = draft.getState().content
        act('add-step', { kind, where: placeToAdd(document, view.getState().selection) })
      },
    })),
  )
}

const fits = (text: string, query: string): boolean =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word))
