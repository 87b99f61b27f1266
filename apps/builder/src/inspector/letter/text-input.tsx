import { type TextProblem, textProblemText } from '@forfall/rules'
import { Textarea, TextInput } from '@mantine/core'
import { type RefObject, useId } from 'react'
import { readText } from '../../document/read-text.ts'
import { useWords } from '../../messages/use-words.ts'
import type { Typed } from '../form/use-typed.ts'
import { offsetOf } from './write-text.ts'

/** An element people type a text into. */
export type TextElement = HTMLInputElement | HTMLTextAreaElement

type LetterTextInputProps = {
  readonly label: string
  readonly typed: Typed
  readonly lang: string
  readonly isLong: boolean
  readonly isReadOnly: boolean
  readonly element: RefObject<TextElement | null>
  readonly onFocus: () => void
}

/** A part of a letter's text, with what is wrong in it and the way there. */
export function LetterTextInput({ isLong, element, ...so }: LetterTextInputProps) {
  const { label, typed, lang, isReadOnly, onFocus } = so
  const id = useId()
  const { problems } = readText(typed.text)
  const shared = {
    label,
    lang,
    readOnly: isReadOnly,
    value: typed.text,
    error: typed.problem ?? problems.length > 0,
    ...(problems.length > 0 ? { 'aria-describedby': id } : {}),
    spellCheck: true,
    onFocus,
    onBlur: typed.leave,
  }
  return (
    <div className="letter-input">
      {isLong ? (
        <Textarea
          {...shared}
          ref={element as RefObject<HTMLTextAreaElement>}
          data-autofocus
          autosize
          minRows={12}
          maxRows={24}
          onChange={({ currentTarget }) => typed.type(currentTarget.value)}
        />
      ) : (
        <TextInput
          {...shared}
          ref={element as RefObject<HTMLInputElement>}
          onChange={({ currentTarget }) => typed.type(currentTarget.value)}
        />
      )}
      <ul className="plain-list" id={id}>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.about} ${problem.line} ${problem.column}`}>
            <TextProblemButton problem={problem} element={element} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type TextProblemButtonProps = {
  readonly problem: TextProblem
  readonly element: RefObject<TextElement | null>
}

/** What is wrong in a text; goes to the place. */
function TextProblemButton({ problem, element }: TextProblemButtonProps) {
  const words = useWords()
  const goThere = () => {
    const { current } = element
    if (current === null) return
    const from = offsetOf(current.value, problem)
    current.focus()
    current.setSelectionRange(from, from + problem.about.length)
  }
  return (
    <button type="button" className="text-problem" onClick={goThere}>
      {textProblemText(problem, words.language)}
    </button>
  )
}
