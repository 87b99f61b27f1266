import {
  coverageFigure,
  coverageParts,
  type PolicyCoverage,
  type PolicyDocument,
} from '@forfall/rules'
import { factContextOf } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'
import type { Names } from '../review/use-names.ts'
import { missingIn } from '../scenarios/coverage/missing.ts'
import { firstDifference, moreDifferences } from '../scenarios/list/result-text.ts'
import type { Dossier } from './dossier.ts'
import type { Runs } from './runs.ts'
import { Section } from './section.tsx'

type ScenariosSectionProps = { readonly dossier: Dossier; readonly names: Names }

/** How the scenarios of the policy come out, and how much of it they come through. */
export function ScenariosSection({ dossier, names }: ScenariosSectionProps) {
  const words = useWords()
  const { policy, runs, today } = dossier
  const { document, scenarios } = policy.content
  const passed = runs.all.filter(({ run }) => run.outcome === 'passed').length
  const day = words.day(today)
  return (
    <Section id="scenarios">
      {scenarios.length === 0 && <p>{words.say('paper.scenarios-none')}</p>}
      {runs.coverage === null && <p>{words.say('paper.cannot-run')}</p>}
      {runs.all.length > 0 && (
        <>
          <p>{words.say('paper.scenarios-count', { passed, count: runs.all.length, day })}</p>
          <Outcomes runs={runs} document={document} />
        </>
      )}
      {runs.coverage !== null && (
        <>
          <h3>{words.say('paper.coverage')}</h3>
          <Coverage coverage={runs.coverage} document={document} names={names} />
        </>
      )}
    </Section>
  )
}

type OutcomesProps = { readonly runs: Runs; readonly document: PolicyDocument }

function Outcomes({ runs, document }: OutcomesProps) {
  const words = useWords()
  const means = { words, context: factContextOf(words.language, document.jurisdiction, document) }
  return (
    <table>
      <thead>
        <tr>
          {(['scenario', 'outcome', 'difference'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(`paper.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.all.map(({ scenario, run }) => {
          const more = moreDifferences(run)
          return (
            <tr key={scenario.scenario}>
              <th scope="row">{scenario.scenario}</th>
              <td>{words.say(`paper.outcome-${run.outcome}`)}</td>
              <td>
                {firstDifference(run, means)}
                {more > 0 && ` (${words.say('paper.more', { count: more })})`}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type CoverageProps = {
  readonly coverage: PolicyCoverage
  readonly document: PolicyDocument
  readonly names: Names
}

function Coverage({ coverage, document, names }: CoverageProps) {
  const words = useWords()
  return (
    <table>
      <thead>
        <tr>
          {(['part', 'covered', 'missing'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(`paper.coverage-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverageParts.map((part) => (
          <tr key={part}>
            <th scope="row">{words.say(`paper.coverage-${part}`)}</th>
            <td>{words.say('paper.coverage-of', { ...coverageFigure(coverage, [part]) })}</td>
            <td>
              <Missing part={part} coverage={coverage} document={document} names={names} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type MissingProps = CoverageProps & { readonly part: keyof PolicyCoverage }

function Missing({ part, coverage, document, names }: MissingProps) {
  const words = useWords()
  const context = factContextOf(words.language, document.jurisdiction, document)
  return (
    <ul className="plain-list paper-missing">
      {missingIn(part, coverage, { document, context, words }).map(({ key, step, what }) => (
        <li key={key}>
          {[step === null ? '' : names.nameOf(step), what].filter((text) => text !== '').join(': ')}
        </li>
      ))}
    </ul>
  )
}
