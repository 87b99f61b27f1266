import { type Language, languageName, languages, sentence } from '@forfall/rules'
import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'

type AddLanguageProps = {
  readonly template: string
  readonly written: readonly Language[]
  readonly onAdded: (language: Language) => void
}

/** Another language for a letter text. It begins with the first text there is, to be translated. */
export function AddLanguage({ template, written, onAdded }: AddLanguageProps) {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const texts = useDraft(({ content }) => content.document.templates[template])
  const dispatch = useDraft((state) => state.dispatch)
  const others = languages.filter((language) => !written.includes(language))
  if (readOnlyWhy !== null || others.length === 0) return null
  const add = (language: Language): void => {
    const first = written.map((one) => texts?.[one]).find((one) => one !== undefined)
    const text = first ?? { subject: '{{ invoice.number }}', body: '{{ invoice.number }}' }
    if (dispatch('set-template-text', { template, language, text }).ok) onAdded(language)
  }
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} aria-hidden />}>
          {words.say('inspector.add-language')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((language) => (
          <Menu.Item key={language} onClick={() => add(language)}>
            {sentence(languageName(language, wording))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
