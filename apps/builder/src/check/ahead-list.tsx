import { type ComingFinding, findingText } from '@forfall/rules'
import { Source } from '../law/source.tsx'
import { useWords } from '../messages/use-words.ts'
import type { AheadOfRegime } from './lint/ahead.ts'
import { findingKey } from './problem-order.ts'
import { SeverityMark } from './severity-mark.tsx'
import { useAhead } from './use-ahead.ts'
import { useFindingPlace } from './use-finding-place.ts'

/** What coming law breaks in the open policy, each with its first day. */
export function AheadList() {
  const words = useWords()
  const ahead = useAhead()
  return (
    <section className="check-group" aria-labelledby="checks-ahead">
      <h3 id="checks-ahead">{words.say('check.ahead')}</h3>
      {ahead === null && <p className="secondary">{words.say('check.looking-ahead')}</p>}
      {ahead !== null && ahead.set.length === 0 && (
        <p>{words.say('check.ahead-none', { through: words.day(ahead.through) })}</p>
      )}
      {ahead !== null && <ComingList findings={ahead.set} />}
      {ahead?.passed.map((one) => (
        <RegimeAhead key={one.regime.id} ahead={one} />
      ))}
    </section>
  )
}

function RegimeAhead({ ahead }: { readonly ahead: AheadOfRegime }) {
  const words = useWords()
  const { regime, from, isSignalled, findings } = ahead
  const day = words.day(from)
  return (
    <>
      <h4>{words.text(regime.title)}</h4>
      <p className="secondary small">
        {words.say(isSignalled ? 'check.regime-signalled' : 'check.regime-from', { day })}{' '}
        <Source citation={regime.source} />
      </p>
      {findings.length === 0 && <p>{words.say('check.regime-breaks-nothing')}</p>}
      <ComingList findings={findings} />
    </>
  )
}

function ComingList({ findings }: { readonly findings: readonly ComingFinding[] }) {
  const words = useWords()
  const { nameOf, goTo } = useFindingPlace()
  return (
    <ul className="plain-list">
      {findings.map((finding) => (
        <li key={findingKey(finding)} className="check">
          <button type="button" className="check-button" onClick={() => goTo(finding)}>
            <SeverityMark mark={finding.severity} />
            <span>
              {words.say('check.coming', {
                day: words.day(finding.from),
                sentence: findingText(finding, words.language),
              })}
              <span className="problem-place">{nameOf(finding.step)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
