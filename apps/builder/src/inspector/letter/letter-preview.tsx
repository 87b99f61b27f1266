import { amountText, type Language, textProblemText } from '@forfall/rules'
import { useId } from 'react'
import { useDraft } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { type Sample, useSample } from './use-sample.ts'
import { writeText } from './write-text.ts'

type LetterPreviewProps = { readonly template: string; readonly language: Language }

/** The letter as it would be on a made-up claim. */
export function LetterPreview({ template, language }: LetterPreviewProps) {
  const words = useWords()
  const id = useId()
  const sample = useSample(template)
  return (
    <section className="letter-preview" aria-labelledby={id}>
      <h3 id={id}>{words.say('inspector.preview')}</h3>
      {sample === null ? (
        <p className="secondary">{words.say('inspector.no-sample')}</p>
      ) : (
        <>
          <SampleNote sample={sample} />
          <WrittenLetter template={template} language={language} sample={sample} />
        </>
      )}
    </section>
  )
}

function SampleNote({ sample: { facts } }: { readonly sample: Sample }) {
  const words = useWords()
  const wording = useWording()
  return (
    <p className="secondary small">
      {words.say('inspector.sample-note', {
        amount: amountText(facts.amounts.principalMinor, wording),
        due: words.day(facts.claim.dueOn),
        day: words.day(facts.day),
      })}
    </p>
  )
}

type WrittenLetterProps = LetterPreviewProps & { readonly sample: Sample }

function WrittenLetter({ template, language, sample }: WrittenLetterProps) {
  const words = useWords()
  const text = useDraft(({ content }) => content.document.templates[template]?.[language])
  if (text === undefined)
    return <p className="secondary">{words.say('inspector.no-text-in-language')}</p>
  const values = sample.valuesIn(language)
  const [subject, body] = [writeText(text.subject, values), writeText(text.body, values)]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long letter is scrolled by keyboard.
    <div className="letter-paper" lang={language} tabIndex={0} role="document">
      <p className="letter-subject">
        {subject.ok ? subject.value : textProblemText(subject.problem, words.language)}
      </p>
      <p className="letter-body">
        {body.ok ? body.value : textProblemText(body.problem, words.language)}
      </p>
    </div>
  )
}
