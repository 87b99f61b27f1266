import { Button, Group } from '@mantine/core'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { useDo } from '../../editor-parts/use-do.ts'
import { useWords } from '../../messages/use-words.ts'
import { CommonFields } from '../form/common-fields.tsx'
import { Section } from '../form/section.tsx'
import { StepLink } from '../parts/step-link.tsx'

/** Several steps: which ones, what they have in common, and what can be done to all of them. */
export function ManyPanel({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const perform = useDo()
  const steps = useDraft(({ content }) => content.document.steps)
  const isReadOnly = readOnlyWhy !== null
  return (
    <>
      <header className="inspector-head">
        <div>
          <h2>{words.say('inspector.many', { count: ids.length })}</h2>
        </div>
      </header>
      <Section title={words.say('inspector.chosen')}>
        <ul className="plain-list">
          {ids.map((id) => (
            <li key={id}>
              <StepLink id={id} />
            </li>
          ))}
        </ul>
      </Section>
      <CommonFields ids={ids} steps={steps} />
      {!isReadOnly && (
        <Section title={words.say('inspector.do-to-all')}>
          <Group gap={8}>
            <Button
              variant="default"
              size="xs"
              onClick={() => perform('duplicate-steps', { steps: ids })}
            >
              {words.say('action.duplicate')}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => perform('delete-steps', { steps: ids })}
            >
              {words.say('action.delete')}
            </Button>
          </Group>
        </Section>
      )}
    </>
  )
}
