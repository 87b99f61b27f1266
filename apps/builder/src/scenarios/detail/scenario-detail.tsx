import type { InputProblem, ScenarioInput } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { problemText } from '../list/result-text.ts'
import type { WalkedScenario } from '../runs/run.ts'
import type { Doing } from '../use-doing.ts'
import { useSimulate } from '../use-simulate.ts'
import { useValueMeans } from '../use-value-means.ts'
import { CourseLine } from './course-line.tsx'
import { CourseTable } from './course-table.tsx'
import { useWalked } from './use-walked.ts'
import './detail.css'

type ScenarioDetailProps = {
  readonly scenario: ScenarioInput
  readonly onDo: (doing: Doing) => void
}

/** What was expected of a scenario and what came out, day by day, and why. */
export function ScenarioDetail({ scenario, onDo }: ScenarioDetailProps) {
  const words = useWords()
  const walked = useWalked(scenario)
  const { scenario: name, source, note } = scenario
  return (
    <section className="scenario-detail" aria-label={name}>
      {source !== undefined && (
        <p className="secondary small">{words.say('scenarios.source-is', { source })}</p>
      )}
      {note !== undefined && <p className="small">{note}</p>}
      {walked === null && <p>{words.say('scenarios.cannot-run')}</p>}
      {walked?.ok === false && <Unreadable problems={walked.problem} />}
      {walked?.ok === true && <Walked walked={walked.value} />}
      <DetailActions
        name={name}
        isReadable={walked?.ok === true}
        isOther={walked?.ok === true && isOther(walked.value)}
        onDo={onDo}
      />
    </section>
  )
}

const isOther = ({ days }: WalkedScenario): boolean =>
  days.some(({ outcome }) => outcome !== 'same')

function Walked({ walked }: { readonly walked: WalkedScenario }) {
  return (
    <>
      <CourseLine days={walked.days} />
      <CourseTable days={walked.days} currency={walked.scenario.given.invoice.amount.currency} />
    </>
  )
}

function Unreadable({ problems }: { readonly problems: readonly InputProblem[] }) {
  const means = useValueMeans()
  return (
    <>
      <p>{means.words.say('scenarios.unreadable')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path.join('.')} ${problem.expected}`}>
            {problemText(problem, means)} <span lang="en">({problem.expected})</span>
          </li>
        ))}
      </ul>
    </>
  )
}

type DetailActionsProps = {
  readonly name: string
  readonly isReadable: boolean
  readonly isOther: boolean
  readonly onDo: (doing: Doing) => void
}

function DetailActions({ name, isReadable, isOther: canAccept, onDo }: DetailActionsProps) {
  const words = useWords()
  const simulate = useSimulate()
  const { readOnlyWhy } = useEditor()
  return (
    <div className="scenario-buttons">
      <Button variant="default" size="compact-sm" onClick={() => onDo({ what: 'edit', name })}>
        {words.say(readOnlyWhy === null ? 'scenarios.edit' : 'scenarios.look')}
      </Button>
      {isReadable && (
        <Button variant="default" size="compact-sm" onClick={() => simulate(name)}>
          {words.say('scenarios.simulate')}
        </Button>
      )}
      {canAccept && (
        <Button
          variant="default"
          size="compact-sm"
          disabled={readOnlyWhy !== null}
          onClick={() => onDo({ what: 'accept', name })}
        >
          {words.say('scenarios.accept')}
        </Button>
      )}
    </div>
  )
}
