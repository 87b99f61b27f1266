import {
  expectedText,
  foundText,
  type PolicyFileContent,
  type PolicyProblem,
  type Result,
} from '@forfall/rules'
import { Alert, Table } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import { useCountryName } from '../country-name.ts'
import type { FileProblem } from './read-file.ts'

type FileAnswerProps = {
  readonly name: string
  readonly answer: Result<PolicyFileContent, FileProblem>
}

/** What is in a file that was read, or every place at which it is no policy. */
export function FileAnswer({ name, answer }: FileAnswerProps) {
  const words = useWords()
  const countryName = useCountryName()
  if (answer.ok) {
    const { document, scenarios } = answer.value
    return (
      <p role="status">
        {words.say('start.file-read', {
          name,
          title: words.text(document.title),
          country: countryName(document.jurisdiction),
          steps: Object.keys(document.steps).length,
          scenarios: scenarios.length,
        })}
      </p>
    )
  }
  const { problem } = answer
  return (
    <Alert
      role="alert"
      color="red"
      className="tone-error"
      title={words.say('start.no-policy', { name })}
    >
      {problem.code === 'too-large' &&
        words.say('start.too-large', { max: problem.maxBytes / 1_000_000 })}
      {problem.code === 'not-readable' &&
        words.say('start.not-readable', { line: problem.line, column: problem.column })}
      {problem.code === 'no-policy' && <ProblemTable problems={problem.problems} />}
    </Alert>
  )
}

/** More places than these are not shown; who mends them looks again. */
const shownMax = 20

const columns = ['place', 'found', 'expected'] as const

function ProblemTable({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  const words = useWords()
  const more = problems.length - shownMax
  return (
    <>
      <div className="table-scroll">
        <Table verticalSpacing={4} className="start-problem-table">
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {words.say(`start.column-${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {problems.slice(0, shownMax).map((problem) => (
              <ProblemLine key={keyOf(problem)} problem={problem} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {more > 0 && <p>{words.say('start.more-problems', { count: more })}</p>}
    </>
  )
}

const keyOf = ({ step, field, found, expected }: PolicyProblem): string =>
  `${step} ${field} ${found} ${expected}`

function ProblemLine({ problem }: { readonly problem: PolicyProblem }) {
  const words = useWords()
  const place = [problem.step, problem.field].filter((part) => part !== null).join(' › ')
  return (
    <Table.Tr>
      <Table.Th scope="row">{place || words.say('start.whole-file')}</Table.Th>
      <Table.Td>{foundText(problem, words.language)}</Table.Td>
      <Table.Td {...(problem.wants?.kind === 'other' ? { lang: 'en' } : {})}>
        {expectedText(problem, words.language)}
      </Table.Td>
    </Table.Tr>
  )
}
