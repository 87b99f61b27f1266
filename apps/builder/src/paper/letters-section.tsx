import { languageName, languages, type PolicyDocument, type Wording } from '@forfall/rules'
import { numberedStep } from '../editor-parts/step-title.ts'
import { useWords } from '../messages/use-words.ts'
import { Section } from './section.tsx'

type LettersSectionProps = { readonly document: PolicyDocument; readonly wording: Wording }

/** The texts of the letters in every language they are written in, and which steps use them. */
export function LettersSection({ document, wording }: LettersSectionProps) {
  const words = useWords()
  const templates = Object.keys(document.templates)
  return (
    <Section id="letters">
      {templates.length === 0 && <p>{words.say('paper.letters-none')}</p>}
      {templates.map((id) => (
        <LetterText key={id} id={id} document={document} wording={wording} />
      ))}
    </Section>
  )
}

function LetterText({ id, document, wording }: LettersSectionProps & { readonly id: string }) {
  const words = useWords()
  const users = Object.entries(document.steps).flatMap(([step, it]) =>
    'template' in it && it.template === id ? [numberedStep(document, step, wording)] : [],
  )
  const texts = document.templates[id] ?? {}
  return (
    <section>
      <h3>{id}</h3>
      <p className="paper-lead">
        {users.length === 0
          ? words.say('paper.letter-unused')
          : words.say('paper.letter-used', { steps: words.list(users, 'and') })}
      </p>
      {languages.map((language) => {
        const text = texts[language]
        if (text === undefined) return null
        return (
          <div key={language} className="paper-letter">
            <h4>{languageName(language, wording)}</h4>
            <div lang={language}>
              <p>
                <strong>{text.subject}</strong>
              </p>
              <pre>{text.body}</pre>
            </div>
          </div>
        )
      })}
    </section>
  )
}
