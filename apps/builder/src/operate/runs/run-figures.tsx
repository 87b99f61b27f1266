import { actionKinds } from '@forfall/rules'
import { Link } from '@tanstack/react-router'
import type { RunRow } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { Fact } from '../parts/fact.tsx'
import { useKindName } from '../parts/kind-label.tsx'

const figures = [
  'looked',
  'emitted',
  'sent',
  'announced',
  'withdrawn',
  'kept',
  'failed',
  'skipped',
] as const

/** What a run has done, in figures; what it decided, by kind. */
export function RunFigures({ run: { id, counters } }: { readonly run: RunRow }) {
  const words = useWords()
  const kindName = useKindName()
  const decided = actionKinds.filter((kind) => (counters.byKind[kind] ?? 0) > 0)
  return (
    <>
      <dl className="claim-facts">
        {figures.map((figure) => (
          <Fact key={figure} name={words.say(`operate.figure-${figure}`)}>
            <span className="numbers">{words.number(counters[figure])}</span>
          </Fact>
        ))}
      </dl>
      {decided.length > 0 && (
        <>
          <h3>{words.say('operate.run-decided')}</h3>
          <ul className="plain-list run-counts">
            {decided.map((kind) => (
              <li key={kind}>
                <Link to="/actions" search={{ show: 'all', runId: id, kind }} className="chip">
                  {kindName(kind)} {words.number(counters.byKind[kind] ?? 0)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
