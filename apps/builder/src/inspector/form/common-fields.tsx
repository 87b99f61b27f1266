import type { PolicyDocument } from '@forfall/rules'
import { NativeSelect } from '@mantine/core'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { type Choice, commonChoices } from './common-choices.ts'
import { choiceText, fieldLabel } from './field-words.ts'
import { Section } from './section.tsx'
import { valueAt } from './target.ts'

type CommonFieldsProps = {
  readonly ids: readonly string[]
  readonly steps: PolicyDocument['steps']
}

/** The choices that all of several steps have, to be made for all of them at once. */
export function CommonFields({ ids, steps }: CommonFieldsProps) {
  const words = useWords()
  const fields = commonChoices(ids.flatMap((id) => steps[id]?.kind ?? []))
  if (fields.length === 0) return null
  return (
    <Section title={words.say('inspector.in-common')}>
      {fields.map((field) => (
        <CommonChoice key={field.path} ids={ids} field={field} />
      ))}
    </Section>
  )
}

const differing = ' differing'

function CommonChoice({ ids, field }: { readonly ids: readonly string[]; readonly field: Choice }) {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const document = useDraft(({ content }) => content.document)
  const dispatch = useDraft((state) => state.dispatch)
  const { path, values } = field
  const found = new Set(ids.map((id) => valueAt(document, { of: 'step', id }, path)))
  const value = found.size === 1 ? String([...found][0]) : differing
  const set = (to: string): void => {
    // One step of undo for all of them, and another one the next time.
    const group = `${path} ${to} of ${ids.join(' ')}`
    for (const step of ids) dispatch('set-field', { step, field: path, value: to }, { group })
  }
  return (
    <div className="inspector-field">
      <NativeSelect
        label={fieldLabel({ of: 'step', id: '' }, path, wording)}
        disabled={readOnlyWhy !== null}
        value={value}
        data={[
          ...(value === differing
            ? [{ value: differing, label: words.say('inspector.differing'), disabled: true }]
            : []),
          ...values.map((one) => ({ value: one, label: choiceText(path, one, wording) })),
        ]}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  )
}
