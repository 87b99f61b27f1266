import type { PolicyFileContent, PolicyProblem, Result } from '@forfall/rules'
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
            {problems.slice(0, shownMax).map(({ step, field, found, expected }) => (
              <Table.Tr key={`${step} ${field} ${found} ${expected}`}>
                <Table.Th scope="row">
                  {[step, field].filter((part) => part !== null).join(' › ') ||
                    words.say('start.whole-file')}
                </Table.Th>
                <Table.Td>{found}</Table.Td>
                <Table.Td lang="en">{expected}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {more > 0 && <p>{words.say('start.more-problems', { count: more })}</p>}
    </>
  )
}
