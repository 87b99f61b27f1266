import { jurisdictionOf } from '@forfall/jurisdictions'
import { type PolicyDocument, policyClauses, wordingOf } from '@forfall/rules'
import { NativeSelect } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { catalogues, isUiLanguage, type UiLanguage, uiLanguages } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { ClauseRow, selectedWith } from '../text/clause-row.tsx'
import '../text/policy-text.css'

type ClausesSectionProps = {
  readonly document: PolicyDocument
  /** The step whose clause is chosen. */
  readonly about: string | null
  readonly onAbout: (step: string | null) => void
}

/** What was handed in as numbered clauses. Choosing one makes it what a comment is about. */
export function ClausesSection({ document, about, onAbout }: ClausesSectionProps) {
  const words = useWords()
  const [chosen, setChosen] = useState<UiLanguage | null>(null)
  const language = chosen ?? words.language
  const { clauses, noteName } = useMemo(() => {
    const wording = wordingOf(language, jurisdictionOf(document.jurisdiction))
    return { clauses: policyClauses(document, wording), noteName: wording.words.fields.note }
  }, [document, language])
  const choose = useCallback(
    (clause: (typeof clauses)[number]) => onAbout(selectedWith(clause)),
    [onAbout],
  )
  return (
    <section className="panel policy-text review-clauses">
      <div className="review-bar">
        <h2>{words.say('review.clauses')}</h2>
        <NativeSelect
          size="xs"
          aria-label={words.say('review.clauses-language')}
          value={language}
          onChange={({ currentTarget: { value } }) => isUiLanguage(value) && setChosen(value)}
          data={uiLanguages.map((value) => ({ value, label: catalogues[value].name }))}
        />
      </div>
      <article lang={language}>
        {clauses.map((clause) => (
          <ClauseRow
            key={clause.key}
            clause={clause}
            query=""
            isSelected={about !== null && selectedWith(clause) === about}
            isStop
            noteName={noteName}
            onChoose={choose}
          />
        ))}
      </article>
    </section>
  )
}
