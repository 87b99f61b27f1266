import { idSchema } from '@forfall/rules'
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { usersOf } from '../../document/commands/templates.ts'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { refusalText } from '../../editor-parts/refusal-text.ts'
import { useWords } from '../../messages/use-words.ts'

type TemplateNamesProps = {
  readonly template: string
  /** The text goes by another name now, or another one is looked at. */
  readonly onNamed: (template: string, how: 'renamed' | 'copied') => void
  readonly onRemoved: () => void
}

/** The name of a letter text: another one for it, or for a copy. */
export function TemplateNames({ template, onNamed, onRemoved }: TemplateNamesProps) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const dispatch = useDraft((state) => state.dispatch)
  const users = useDraft(({ content }) => usersOf(content.document, template).length)
  const [name, setName] = useState(template)
  const [problem, setProblem] = useState<string | null>(null)
  const isNew = name !== template && idSchema.safeParse(name).success
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    const done = dispatch('rename-template', { template, to: name })
    if (done.ok) onNamed(name, 'renamed')
    else setProblem(refusalText(done.problem, words))
  }
  const copy = (): void => {
    const done = dispatch('add-template', { template: name, from: { template } })
    if (done.ok) onNamed(name, 'copied')
    else setProblem(refusalText(done.problem, words))
  }
  const remove = (): void => {
    const done = dispatch('remove-template', { template })
    if (done.ok) onRemoved()
    else setProblem(refusalText(done.problem, words))
  }
  const isSpelt = name === '' || idSchema.safeParse(name).success
  return (
    <form onSubmit={rename} className="template-names">
      <TextInput
        label={words.say('inspector.template-name')}
        description={words.say('inspector.template-users', { count: users })}
        value={name}
        readOnly={readOnlyWhy !== null}
        error={problem ?? (isSpelt ? undefined : words.say('refusal.not-an-id', { name }))}
        onChange={({ currentTarget }) => {
          setProblem(null)
          setName(currentTarget.value)
        }}
      />
      {readOnlyWhy === null && (
        <Group gap={8}>
          <Button type="submit" variant="default" size="xs" disabled={!isNew}>
            {words.say('inspector.rename')}
          </Button>
          <Button variant="default" size="xs" disabled={!isNew} onClick={copy}>
            {words.say('inspector.copy-template')}
          </Button>
          {users === 0 && (
            <Button variant="default" size="xs" onClick={remove}>
              {words.say('inspector.remove-template')}
            </Button>
          )}
        </Group>
      )}
    </form>
  )
}
