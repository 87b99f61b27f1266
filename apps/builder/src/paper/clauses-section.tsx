import { type Clause, policyClauses, type Wording } from '@forfall/rules'
import type { CSSProperties } from 'react'
import { closed } from '../text/clause-row.tsx'
import type { Dossier } from './dossier.ts'
import { Section } from './section.tsx'

type ClausesSectionProps = { readonly dossier: Dossier; readonly wording: Wording }

/** The policy as numbered clauses, each with the law it stands under. */
export function ClausesSection({ dossier, wording }: ClausesSectionProps) {
  const clauses = policyClauses(dossier.policy.content.document, wording, dossier.checked)
  const { note } = wording.words.fields
  return (
    <Section id="clauses">
      {clauses.map((clause) => (
        <PrintedClause key={clause.key} clause={clause} noteName={note} />
      ))}
    </Section>
  )
}

type PrintedClauseProps = { readonly clause: Clause; readonly noteName: string }

function PrintedClause({ clause, noteName }: PrintedClauseProps) {
  const { kind, number, level, title, text, comes, law, note } = clause
  const isHeading = kind === 'title' || kind === 'heading'
  return (
    <div
      className={`paper-clause ${isHeading ? 'paper-clause-heading' : ''}`}
      style={{ '--level': Math.max(0, level - 1) } as CSSProperties}
    >
      {isHeading ? <h3>{title}</h3> : <span className="paper-clause-number">{number}</span>}
      <div>
        {(text !== '' || title !== null) && (
          <p>
            {!isHeading && title !== null && <strong>{closed(title)} </strong>}
            {text}
          </p>
        )}
        {(comes !== null || law !== null) && (
          <p className="paper-aside">{[comes, law].filter((part) => part !== null).join(' ')}</p>
        )}
        {note !== null && (
          <p className="paper-aside">
            {noteName}: {note}
          </p>
        )}
      </div>
    </div>
  )
}
