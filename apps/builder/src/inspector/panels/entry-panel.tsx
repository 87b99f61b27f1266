import type { AlwaysEntry } from '@forfall/rules'
import { Button, Group } from '@mantine/core'
import { useDraft, useEditor, useView } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { ConditionEditor } from '../condition/condition-editor.tsx'
import { entryFields } from '../form/descriptors.ts'
import { FieldGroups } from '../form/field-groups.tsx'
import { FindingNotes } from '../form/finding-notes.tsx'
import { entryLayout } from '../form/layout.ts'
import { Section } from '../form/section.tsx'
import type { Target } from '../form/target.ts'
import { FindingsHere } from '../parts/findings-here.tsx'
import { Head } from '../parts/head.tsx'
import { NamedField } from '../parts/named-field.tsx'
import { StepLink } from '../parts/step-link.tsx'
import { useFindingsOn } from '../parts/use-findings-on.ts'
import { Waivers } from '../parts/waivers.tsx'

type EntryPanelProps = { readonly id: string; readonly entry: AlwaysEntry }

/** Everything about one `always` entry. */
export function EntryPanel({ id, entry }: EntryPanelProps) {
  const words = useWords()
  const dispatch = useDraft((state) => state.dispatch)
  const target: Target = { of: 'entry', id }
  const place = `${id} when`
  const findings = useFindingsOn(id, 'when')
  return (
    <>
      <Head id={id} kind={entry.do.kind} what={words.say('inspector.entry')} />
      <FindingsHere step={id} fields={[...entryFields.keys(), 'when']} />
      <NamedField target={target} fields={entryFields} path="title" />
      <Section title={words.say('inspector.entry-when')}>
        <div data-field="when">
          <ConditionEditor
            condition={entry.when}
            label={words.say('inspector.entry-when')}
            place={place}
            onChange={(when, { isTyped }) =>
              dispatch(
                'set-condition',
                { of: 'entry', entry: id, when },
                isTyped ? { merge: place } : {},
              )
            }
          />
          <FindingNotes findings={findings} isWhole />
        </div>
      </Section>
      <FieldGroups target={target} fields={entryFields} groups={entryLayout} />
      <EntryPlace id={id} />
      <div className="inspector-section">
        <NamedField target={target} fields={entryFields} path="note" />
      </div>
      <Waivers step={id} />
    </>
  )
}

/** Which entry is heard first, and taking one away. */
function EntryPlace({ id }: { readonly id: string }) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const always = useDraft(({ content }) => content.document.always)
  const dispatch = useDraft((state) => state.dispatch)
  const select = useView((view) => view.select)
  const place = always.findIndex((entry) => entry.id === id)
  const remove = (): void => {
    if (dispatch('remove-entry', { entry: id }).ok) select(['start'])
  }
  return (
    <Section title={words.say('inspector.entry-order')}>
      <ol className="entry-order">
        {always.map((entry) => (
          <li key={entry.id} aria-current={entry.id === id ? 'true' : undefined}>
            <StepLink id={entry.id} />
          </li>
        ))}
      </ol>
      {readOnlyWhy === null && (
        <Group gap={8}>
          <Button
            variant="default"
            size="xs"
            disabled={place <= 0}
            onClick={() => dispatch('move-entry', { entry: id, to: place - 1 })}
          >
            {words.say('inspector.earlier')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={place === always.length - 1}
            onClick={() => dispatch('move-entry', { entry: id, to: place + 1 })}
          >
            {words.say('inspector.later')}
          </Button>
          <Button variant="default" size="xs" onClick={remove}>
            {words.say('inspector.remove-entry')}
          </Button>
        </Group>
      )}
    </Section>
  )
}
