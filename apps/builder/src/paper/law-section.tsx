import { jurisdictionOf } from '@forfall/jurisdictions'
import type { Citation, Jurisdiction } from '@forfall/rules'
import type { LawOnDay } from '../app/api.ts'
import { type LimitRule, rulesOn } from '../law/limit-rules.ts'
import { LimitList } from '../law/limits-section.tsx'
import { ParameterName, ParameterSource, ParameterValue } from '../law/parameter-cells.tsx'
import { useWords } from '../messages/use-words.ts'
import { citationsIn } from './citations.ts'
import type { Dossier } from './dossier.ts'
import { Section } from './section.tsx'

/** The law the policy rests on: where it stands, what it allows, and its values on the day. */
export function LawSection({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const { law, policy } = dossier
  const { document } = policy.content
  const known = jurisdictionOf(document.jurisdiction)
  const rules = known === null ? [] : rulesFor(known, dossier)
  const day = words.day(law.day)
  return (
    <Section id="law">
      <p>{words.say('paper.law-as-of', { day, release: law.release })}</p>
      <h3>{words.say('paper.cited')}</h3>
      <Cited citations={citationsIn({ dossier, rules })} />
      {known !== null && (
        <>
          <h3>{words.say('paper.limits')}</h3>
          <LimitList rules={rules} law={known} day={law.day} />
        </>
      )}
      <h3>{words.say('law.values', { day })}</h3>
      <Values law={law} />
    </Section>
  )
}

/** The limits in force on what the policy does. */
function rulesFor(known: Jurisdiction, { law, policy }: Dossier): readonly LimitRule[] {
  const { steps, always } = policy.content.document
  const kinds = new Set<string>([
    ...Object.values(steps).map(({ kind }) => kind),
    ...always.map(({ do: does }) => does.kind),
  ])
  return rulesOn(known, law.day).filter(({ on }) => on.some((kind) => kinds.has(kind)))
}

function Cited({ citations }: { readonly citations: readonly Citation[] }) {
  const words = useWords()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.say('paper.cited-place')}</th>
          <th scope="col">{words.say('paper.cited-url')}</th>
        </tr>
      </thead>
      <tbody>
        {citations.map(({ text, url }) => (
          <tr key={`${text} ${url}`}>
            <th scope="row">{text}</th>
            <td className="paper-url">{url === undefined ? '–' : <a href={url}>{url}</a>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Values({ law }: { readonly law: LawOnDay }) {
  const words = useWords()
  return (
    <table className="paper-values">
      <thead>
        <tr>
          {(['parameter', 'value', 'from', 'source', 'verified'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(`law.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {law.parameters.map((parameter) => (
          <tr key={parameter.id}>
            <th scope="row">
              <ParameterName parameter={parameter} />
            </th>
            <td>
              <ParameterValue parameter={parameter} currency={law.currency} />
            </td>
            <td>{parameter.from === null ? '' : words.day(parameter.from)}</td>
            <td>
              <ParameterSource parameter={parameter} />
            </td>
            <td>{words.day(parameter.verifiedThrough)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
