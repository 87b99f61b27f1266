import {
  type ContentCheck,
  checkContents,
  contentsIn,
  type Language,
  type LetterContent,
  letterVariables,
  type PolicyDocument,
  sentence,
} from '@forfall/rules'
import { useId } from 'react'
import { SeverityMark } from '../../check/severity-mark.tsx'
import { usersOf } from '../../document/commands/templates.ts'
import { stepOf } from '../../document/content.ts'
import { readText } from '../../document/read-text.ts'
import { useDraft } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { Source } from '../../law/source.tsx'
import { useWords } from '../../messages/use-words.ts'
import { useLaw } from '../law/use-law.ts'

type RequiredContentsProps = { readonly template: string; readonly language: Language }

/** What the law wants in the letters a text is for, and whether it is there. */
export function RequiredContents({ template, language }: RequiredContentsProps) {
  const words = useWords()
  const id = useId()
  const document = useDraft(({ content }) => content.document)
  const law = useLaw()
  const text = document.templates[template]?.[language]
  const contents = contentsOf(document, template, law?.letterContents ?? [])
  const used = new Set(
    text === undefined ? [] : [...readText(text.subject).used, ...readText(text.body).used],
  )
  return (
    <section className="required-contents" aria-labelledby={id}>
      <h3 id={id}>{words.say('inspector.contents')}</h3>
      {contents.length === 0 ? (
        <p className="secondary small">{words.say('inspector.no-contents')}</p>
      ) : (
        <ul className="plain-list">
          {checkContents(contents, used).map((check) => (
            <ContentLine key={`${check.content.id} ${check.content.on}`} check={check} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** What the law wants in the letters of the steps that use a text. */
function contentsOf(
  document: PolicyDocument,
  template: string,
  contents: readonly LetterContent[],
): readonly LetterContent[] {
  const contentsFor = contentsIn(document, contents)
  const asked = usersOf(document, template).flatMap((id) => {
    const step = stepOf(document, id)
    return step !== undefined && 'fee' in step ? contentsFor(step) : []
  })
  return [...new Map(asked.map((content) => [`${content.id} ${content.on}`, content])).values()]
}

/** What is missing weighs as much as in the problems. */
function markOf({ is, content }: ContentCheck): 'passed' | 'error' | 'warning' | 'info' {
  if (is === 'missing') return content.isVital === true ? 'error' : 'warning'
  return is === 'said' ? 'passed' : 'info'
}

function ContentLine({ check }: { readonly check: ContentCheck }) {
  const { content, is, missing } = check
  const words = useWords()
  const wording = useWording()
  const names = letterVariables.flatMap(({ name, label }) =>
    missing.includes(name) ? [words.text(label)] : [],
  )
  return (
    <li className="content-line">
      <SeverityMark mark={markOf(check)} />
      <div>
        <p>
          <span className="visually-hidden">{words.say(`inspector.content-${is}`)}: </span>
          {words.text(content.text)}
        </p>
        {is === 'missing' && (
          <p className="content-missing">
            {words.say('inspector.content-lacks', { names: words.list(names, 'and') })}
          </p>
        )}
        {is === 'unseen' && (
          <p className="secondary small">{words.say('inspector.content-unseen-note')}</p>
        )}
        <p className="content-source">
          <span className="secondary small">{sentence(wording.words.kinds[content.on])}</span>{' '}
          <Source citation={content.source} />{' '}
          <span className="secondary small">
            {words.say(`law.confidence-${content.confidence}`)}
          </span>
        </p>
      </div>
    </li>
  )
}
