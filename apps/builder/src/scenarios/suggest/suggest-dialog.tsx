import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { DialogFrame } from '../dialog-frame.tsx'
import { type AskSuggestions, askSuggestionWorker } from './ask-suggestions.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { type SuggestionKind, suggestionKinds } from './suggestions.ts'
import { useSearch } from './use-search.ts'

type SuggestDialogProps = { readonly ask?: AskSuggestions; readonly onClose: () => void }

/** Looks for scenarios that a policy does not have, and puts those in that a person chooses. */
export function SuggestDialog({ ask = askSuggestionWorker, onClose }: SuggestDialogProps) {
  const words = useWords()
  const search = useSearch(ask)
  const [kinds, setKinds] = useState<readonly SuggestionKind[]>(['paths', 'boundaries'])
  const { state } = search
  return (
    <DialogFrame title={words.say('scenarios.find-title')} size="xl" onClose={onClose}>
      <Stack gap={12}>
        <p className="secondary">{words.say('scenarios.find-note')}</p>
        {state.kind === 'found' ? (
          <SuggestionList found={state.found} onBack={search.reset} onClose={onClose} />
        ) : (
          <>
            <KindChoice kinds={kinds} isBusy={state.kind === 'searching'} onChange={setKinds} />
            <p role="status" className="small">
              {state.kind === 'idle' ? '' : words.say(`scenarios.search-${state.kind}`)}
            </p>
            <Group justify="flex-end" gap={8}>
              <Button
                variant="default"
                onClick={state.kind === 'searching' ? search.reset : onClose}
              >
                {words.say(state.kind === 'searching' ? 'scenarios.stop' : 'scenarios.cancel')}
              </Button>
              <Button
                disabled={kinds.length === 0}
                loading={state.kind === 'searching'}
                onClick={() => search.begin(kinds)}
              >
                {words.say('scenarios.search')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </DialogFrame>
  )
}

type KindChoiceProps = {
  readonly kinds: readonly SuggestionKind[]
  readonly isBusy: boolean
  readonly onChange: (kinds: readonly SuggestionKind[]) => void
}

/** For what scenarios are looked for. */
function KindChoice({ kinds, isBusy, onChange }: KindChoiceProps) {
  const words = useWords()
  return (
    <Checkbox.Group
      label={words.say('scenarios.find-for')}
      value={[...kinds]}
      onChange={(chosen) => onChange(suggestionKinds.filter((kind) => chosen.includes(kind)))}
    >
      <Stack gap={8} mt={8}>
        {suggestionKinds.map((kind) => (
          <Checkbox
            key={kind}
            value={kind}
            disabled={isBusy}
            label={words.say(`scenarios.kind-${kind}`)}
            description={words.say(`scenarios.about-kind-${kind}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
