import { type Language, languageName, sentence } from '@forfall/rules'
import { Modal, Tabs } from '@mantine/core'
import { useState } from 'react'
import { useDraft } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { AddLanguage } from './add-language.tsx'
import { LetterEditor } from './letter-editor.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { RequiredContents } from './required-contents.tsx'
import { TemplateNames } from './template-names.tsx'
import './letter.css'

type TemplateDialogProps = {
  readonly template: string
  /** Another text was made from this one, which is to be used where this one was. */
  readonly onCopied?: (template: string) => void
  readonly onClose: () => void
}

/** The text of a letter in all its languages: written, shown on a claim, held to what it has to say. */
export function TemplateDialog({ template, onCopied, onClose }: TemplateDialogProps) {
  const words = useWords()
  const [shown, setShown] = useState(template)
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1120px, 96vw)"
      title={words.say('inspector.template-title', { template: shown })}
      closeButtonProps={{ 'aria-label': words.say('inspector.close') }}
      transitionProps={{ duration: 0 }}
    >
      <TemplateNames
        key={shown}
        template={shown}
        onRemoved={onClose}
        onNamed={(name, how) => {
          setShown(name)
          if (how === 'copied') onCopied?.(name)
        }}
      />
      <TemplateLanguages key={`languages ${shown}`} template={shown} />
    </Modal>
  )
}

function TemplateLanguages({ template }: { readonly template: string }) {
  const words = useWords()
  const wording = useWording()
  const texts = useDraft(({ content }) => content.document.templates[template])
  const local = wording.jurisdiction?.languages ?? ['en']
  const written = Object.keys(texts ?? {}) as readonly Language[]
  const languages = [...new Set([...local.slice(0, 1), ...written])]
  const [chosen, setChosen] = useState<string | null>(languages[0] ?? null)
  return (
    <Tabs value={chosen} onChange={setChosen} keepMounted={false} mt={16}>
      <div className="template-tabs">
        <Tabs.List aria-label={words.say('inspector.template-languages')}>
          {languages.map((language) => (
            <Tabs.Tab key={language} value={language}>
              {sentence(languageName(language, wording))}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <AddLanguage template={template} written={languages} onAdded={setChosen} />
      </div>
      {languages.map((language) => (
        <Tabs.Panel key={language} value={language} pt={12}>
          <div className="template-columns">
            <LetterEditor template={template} language={language} />
            <div>
              <LetterPreview template={template} language={language} />
              <RequiredContents template={template} language={language} />
            </div>
          </div>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
