import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useDraft, useEditor, useView } from '../../editor/editor-context.ts'
import { refusalText } from '../../editor-parts/refusal-text.ts'
import { useWords } from '../../messages/use-words.ts'

/** The id of a step, by which files and findings name it, and how to give it another. */
export function StepId({ id }: { readonly id: string }) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <RenameForm id={id} onClose={() => setIsOpen(false)} />
  return (
    <p className="step-id small">
      <span className="secondary">{words.say('inspector.id')}</span> <code>{id}</code>
      {readOnlyWhy === null && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsOpen(true)}>
          {words.say('inspector.rename')}
        </Button>
      )}
    </p>
  )
}

function RenameForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const words = useWords()
  const dispatch = useDraft((state) => state.dispatch)
  const select = useView((view) => view.select)
  const [name, setName] = useState(id)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    const done = dispatch('rename-step', { step: id, to: name })
    if (done.ok) {
      select([name])
      onClose()
      return
    }
    setProblem(refusalText(done.problem, words))
    field.current?.focus()
  }
  return (
    <form onSubmit={rename} className="rename">
      <TextInput
        ref={field}
        autoFocus
        size="xs"
        label={words.say('inspector.id')}
        value={name}
        maxLength={64}
        error={problem ?? undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onClose()
        }}
      />
      <Group gap={8} mt={8}>
        <Button type="submit" size="xs">
          {words.say('inspector.rename')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {words.say('inspector.cancel')}
        </Button>
      </Group>
    </form>
  )
}
