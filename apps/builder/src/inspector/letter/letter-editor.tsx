import type { Language } from '@forfall/rules'
import { sentence } from '@forfall/rules'
import { useRef } from 'react'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { refusalText } from '../../editor-parts/refusal-text.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { type Typed, useTyped } from '../form/use-typed.ts'
import { LetterTextInput, type TextElement } from './text-input.tsx'
import { VariablesMenu } from './variables-menu.tsx'

type LetterEditorProps = { readonly template: string; readonly language: Language }

/** Subject and body of a letter in one language, with a menu of what can be put in. */
export function LetterEditor({ template, language }: LetterEditorProps) {
  const { readOnlyWhy } = useEditor()
  const { words } = useWording()
  const subject = useLetterText({ template, language, part: 'subject' })
  const body = useLetterText({ template, language, part: 'body' })
  const subjectElement = useRef<TextElement>(null)
  const bodyElement = useRef<TextElement>(null)
  const last = useRef<'subject' | 'body'>('body')
  const insert = (name: string): void => {
    const [typed, { current }] =
      last.current === 'subject' ? [subject, subjectElement] : [body, bodyElement]
    if (current !== null) insertAt(current, typed, `{{ ${name} }}`)
  }
  const shared = { lang: language, isReadOnly: readOnlyWhy !== null }
  const { subject: subjectName, body: bodyName } = words.templateFields
  return (
    <div className="letter-editor">
      <LetterTextInput
        {...shared}
        label={sentence(subjectName)}
        typed={subject}
        isLong={false}
        element={subjectElement}
        onFocus={() => {
          last.current = 'subject'
        }}
      />
      <LetterTextInput
        {...shared}
        label={sentence(bodyName)}
        typed={body}
        isLong
        element={bodyElement}
        onFocus={() => {
          last.current = 'body'
        }}
      />
      {readOnlyWhy === null && (
        <VariablesMenu template={template} language={language} onInsert={insert} />
      )}
    </div>
  )
}

type LetterPart = {
  readonly template: string
  readonly language: Language
  readonly part: 'subject' | 'body'
}

/** One part of a letter's text as it is bound to the document. */
function useLetterText({ template, language, part }: LetterPart): Typed {
  const words = useWords()
  const text = useDraft(({ content }) => content.document.templates[template]?.[language])
  const dispatch = useDraft((state) => state.dispatch)
  const place = `${template} ${language} ${part}`
  return useTyped({
    place,
    value: text?.[part] ?? '',
    write: (value) => value,
    read: (typed) =>
      typed.trim() === ''
        ? { ok: false, problem: words.say('inspector.needed') }
        : { ok: true, value: typed },
    take: (value) => {
      const now = { subject: '', body: '', ...text, [part]: value }
      const done = dispatch(
        'set-template-text',
        { template, language, text: now },
        { merge: place },
      )
      return done.ok ? null : refusalText(done.problem, words)
    },
  })
}

/** Puts a text in where the cursor is, and the cursor behind it. */
function insertAt(element: TextElement, typed: Typed, inserted: string): void {
  const { value, selectionStart, selectionEnd } = element
  const from = selectionStart ?? value.length
  typed.type(`${value.slice(0, from)}${inserted}${value.slice(selectionEnd ?? from)}`)
  requestAnimationFrame(() => {
    element.focus()
    element.setSelectionRange(from + inserted.length, from + inserted.length)
  })
}
