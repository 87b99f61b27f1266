import { conditionText, doesText, sentence } from '@forfall/rules'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { usualEntry } from '../../document/commands/entries.ts'
import { useDraft, useEditor, useView } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { Section } from '../form/section.tsx'
import { StepLink } from './step-link.tsx'

/** What is watched at every position, in the order in which it is heard. */
export function AlwaysList() {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const always = useDraft(({ content }) => content.document.always)
  const dispatch = useDraft((state) => state.dispatch)
  const select = useView((view) => view.select)
  const add = (): void => {
    const done = dispatch('add-entry', usualEntry)
    if (done.ok) select(done.value.steps)
  }
  return (
    <Section title={words.say('always.title')}>
      <p className="secondary small">{words.say('always.engine')}</p>
      <ol className="plain-list always-list">
        {always.map(({ id, when, do: does }) => (
          <li key={id}>
            <StepLink id={id} />
            <p className="secondary small">
              {conditionText(when, wording)} → {sentence(doesText(does, wording))}
            </p>
          </li>
        ))}
      </ol>
      {readOnlyWhy === null && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
        >
          {words.say('action.add-always')}
        </Button>
      )}
    </Section>
  )
}
