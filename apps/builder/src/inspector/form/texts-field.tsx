import { type Language, type Localized, languageName, sentence, textIn } from '@forfall/rules'
import { Button, Textarea } from '@mantine/core'
import { useId, useState } from 'react'
import { useDraft } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { type Target, valueAt } from './target.ts'
import { useField } from './use-field.ts'
import { useTyped } from './use-typed.ts'

/** A text in several languages: in the reader's at once, in the others when asked for. */
export function TextsField({ target, field }: FieldOf<'texts'>) {
  const words = useWords()
  const wording = useWording()
  const others = field.type.languages.filter(
    (language): language is Language => language !== words.language,
  )
  const texts = useDraft(
    ({ content }) => valueAt(content.document, target, field.path) as Localized | undefined,
  )
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const written = others.filter((language) => texts?.[language] !== undefined)
  return (
    <div className="texts-field" data-field={field.path}>
      <OneText target={target} path={field.path} language={words.language} texts={texts} />
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.say('inspector.other-languages', { count: written.length })}
      </Button>
      <div id={id} hidden={!isOpen} className="texts-others">
        {isOpen &&
          others.map((language) => (
            <OneText
              key={language}
              target={target}
              path={field.path}
              language={language}
              texts={texts}
              name={sentence(languageName(language, wording))}
            />
          ))}
      </div>
    </div>
  )
}

type OneTextProps = {
  readonly target: Target
  readonly path: string
  readonly language: Language
  readonly texts: Localized | undefined
  /** The language, where the label has to say it. */
  readonly name?: string
}

function OneText({ target, path, language, texts, name }: OneTextProps) {
  const { value, take, place } = useField<string | undefined>(target, `${path}.${language}`)
  const typed = useTyped({
    place,
    value,
    write: (text) => text ?? '',
    read: (text) => ({ ok: true, value: text === '' ? undefined : text }),
    take,
  })
  return (
    <FieldFrame target={target} path={`${path}.${language}`} problem={typed.problem}>
      {({ label, error, isReadOnly }) => (
        <Textarea
          label={name === undefined ? label : `${label}: ${name}`}
          lang={language}
          error={error}
          readOnly={isReadOnly}
          autosize
          minRows={1}
          maxRows={8}
          maxLength={4000}
          placeholder={texts === undefined ? '' : textIn(texts, language)}
          value={typed.text}
          onChange={({ currentTarget }) => typed.type(currentTarget.value)}
          onBlur={typed.leave}
        />
      )}
    </FieldFrame>
  )
}
