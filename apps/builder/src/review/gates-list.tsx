import type { GateProblem, GateRow } from '../app/api.ts'
import { SeverityMark } from '../check/severity-mark.tsx'
import { useWords } from '../messages/use-words.ts'
import { gateProblemText } from './gate-problem-text.ts'
import './review.css'

type GatesListProps = {
  readonly gates: readonly GateRow[]
  /** What a step or `always` entry is called. */
  readonly nameOf: (step: string) => string
  /** Goes to where something is to be mended; `null` where there is no way. */
  readonly onGo: ((problem: GateProblem) => void) | null
}

/** What has to hold before a version is published; what does not, with what to do and where. */
export function GatesList({ gates, nameOf, onGo }: GatesListProps) {
  const words = useWords()
  return (
    <ul className="plain-list gates" aria-label={words.say('review.gates')}>
      {gates.map((gate) => (
        <li key={gate.id} className="gate">
          <SeverityMark mark={gate.isOpen ? 'passed' : 'error'} />
          <div>
            <p className="gate-name">
              <span className="visually-hidden">
                {words.say(gate.isOpen ? 'review.holds' : 'review.holds-not')}{' '}
              </span>
              {words.say(`review.gate-${gate.id}`)}
            </p>
            {!gate.isOpen && <GateProblems gate={gate} nameOf={nameOf} onGo={onGo} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

type GateProblemsProps = Omit<GatesListProps, 'gates'> & { readonly gate: GateRow }

function GateProblems({ gate, nameOf, onGo }: GateProblemsProps) {
  const words = useWords()
  const isAsked = gate.problems.every(({ code }) => code !== 'does-not-run')
  return (
    <>
      {isAsked && <p className="secondary small">{words.say(`review.do-${gate.id}`)}</p>}
      <ul className="gate-problems">
        {gate.problems.map((problem) => {
          const text = gateProblemText(problem, words, nameOf)
          const hasPlace = problem.step !== null || problem.scenario !== null
          return (
            <li
              key={`${problem.code} ${problem.step} ${problem.field} ${problem.scenario} ${text}`}
            >
              {onGo !== null && hasPlace ? (
                <button type="button" className="text-button" onClick={() => onGo(problem)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
