import { lazy, Suspense, useState } from 'react'
import { usersOf } from '../../document/commands/templates.ts'
import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { Section } from '../form/section.tsx'

// The reader of templates is only fetched by those who look into one.
const TemplateDialog = lazy(async () => ({
  default: (await import('../letter/template-dialog.tsx')).TemplateDialog,
}))

/** The texts of the policy's letters. */
export function Templates() {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const [open, setOpen] = useState<string | null>(null)
  const names = Object.keys(document.templates)
  if (names.length === 0) return null
  return (
    <Section title={words.say('inspector.templates')}>
      <ul className="plain-list">
        {names.map((name) => (
          <li key={name} className="template-line">
            <button type="button" className="step-link" onClick={() => setOpen(name)}>
              {name}
            </button>{' '}
            <span className="secondary small">
              {words.say('inspector.template-users', { count: usersOf(document, name).length })}
            </span>
          </li>
        ))}
      </ul>
      <Suspense>
        {open !== null && <TemplateDialog template={open} onClose={() => setOpen(null)} />}
      </Suspense>
    </Section>
  )
}
