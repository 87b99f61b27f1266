import { Button, Group, NativeSelect } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { WrittenKind } from '../../document/commands/new-step.ts'
import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { type Target, valueAt } from './target.ts'
import { useField } from './use-field.ts'

// The reader of templates is only fetched by those who look into one.
const TemplateDialog = lazy(async () => ({
  default: (await import('../letter/template-dialog.tsx')).TemplateDialog,
}))

/** The text of a letter: which one, and what it says. */
export function TemplateField({ target, field }: FieldOf<'text'>) {
  const words = useWords()
  const templates = useDraft(({ content }) => content.document.templates)
  const { value, choose } = useField<string>(target, field.path)
  const [isOpen, setIsOpen] = useState(false)
  const begin = useNewText(target, field.path, () => setIsOpen(true))
  const names = [...new Set([...Object.keys(templates), value])]
  return (
    <FieldFrame target={target} path={field.path}>
      {({ label, error, isReadOnly }) => (
        <>
          <NativeSelect
            label={label}
            error={error}
            disabled={isReadOnly}
            value={value}
            data={names}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
          <Group mt={8} gap={8}>
            <Button variant="default" size="xs" onClick={() => setIsOpen(true)}>
              {words.say(isReadOnly ? 'inspector.read-template' : 'inspector.edit-template')}
            </Button>
            {!isReadOnly && (
              <Button variant="default" size="xs" onClick={begin}>
                {words.say('inspector.new-template')}
              </Button>
            )}
          </Group>
          <Suspense>
            {isOpen && (
              <TemplateDialog template={value} onCopied={choose} onClose={() => setIsOpen(false)} />
            )}
          </Suspense>
        </>
      )}
    </FieldFrame>
  )
}

/** Makes a text of its own for a step, as the country has it for such letters; one step of undo. */
function useNewText(target: Target, path: string, onMade: () => void): () => void {
  const document = useDraft(({ content }) => content.document)
  const dispatch = useDraft((state) => state.dispatch)
  return () => {
    if (target.of !== 'step') return
    const kind = valueAt(document, target, 'kind') as WrittenKind
    const template = freeName(document.templates, String(valueAt(document, target, path)))
    const group = `new-template ${template}`
    if (!dispatch('add-template', { template, from: { kind } }, { group }).ok) return
    dispatch('set-field', { step: target.id, field: path, value: template }, { group })
    onMade()
  }
}

/** A name that no text has yet: `reminder-2` after `reminder-1`. */
function freeName(templates: Readonly<Record<string, unknown>>, name: string): string {
  const stem = name.replace(/-\d+$/, '')
  let count = 2
  while (Object.hasOwn(templates, `${stem}-${count}`)) count += 1
  return `${stem}-${count}`
}
