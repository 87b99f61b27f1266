import type { PlainDate } from '@forfall/rules'
import { Button } from '@mantine/core'
import { DecisionPanel } from '../claims/decision-panel.tsx'
import { useView } from '../editor/editor-context.ts'
import { useMode } from '../editor/use-address.ts'
import { useWords } from '../messages/use-words.ts'
import type { MovedDay, Stop } from './stops.ts'
import { useCourse, useFactContext } from './use-simulation.ts'
import { useShortDays } from './use-stop-words.ts'
import '../claims/claims.css'
import '../claims/claim-page.css'

/** Why the claim was decided as it was on the day that is looked at. */
export function Why() {
  const words = useWords()
  const { stops, at, isStale, problems, isLawless } = useCourse()
  const stop = stops[at]
  return (
    <div className="why" aria-busy={isStale} data-stale={isStale || undefined}>
      <h2 className="visually-hidden">{words.say('simulate.why')}</h2>
      {isLawless && <p className="panel">{words.say('simulate.no-law')}</p>}
      {problems !== null && <CannotRun />}
      {stop !== undefined && <WhyStop stop={stop} />}
    </div>
  )
}

function WhyStop({ stop }: { readonly stop: Stop }) {
  const words = useWords()
  const context = useFactContext()
  return (
    <>
      {stop.moved.length > 0 && (
        <ul className="plain-list panel why-moved">
          {stop.moved.map((moved) => (
            <Moved key={moved.what} moved={moved} />
          ))}
        </ul>
      )}
      {stop.decision === null ? (
        <p className="panel">{words.say('simulate.why-before')}</p>
      ) : (
        <DecisionPanel decision={stop.decision} context={context} />
      )}
    </>
  )
}

/** A last day to pay that was moved, and why it was. */
function Moved({ moved: { what, from, to } }: { readonly moved: MovedDay }) {
  const words = useWords()
  const why = useDayOff()
  return (
    <li>
      {words.say(`simulate.moved-${what}`, {
        from: words.day(from),
        to: words.day(to),
        why: why(from),
      })}
    </li>
  )
}

/** Why nobody works on a day: the name of the holiday, or of the day of the week. */
function useDayOff(): (day: PlainDate) => string {
  const { weekday } = useShortDays()
  const { wording } = useFactContext()
  return (day) => wording.jurisdiction?.calendar.holidayOn(day) ?? weekday(day)
}

/** The policy has faults that keep it from running: where they stand is the way on. */
function CannotRun() {
  const words = useWords()
  const [, choose] = useMode()
  const setPanels = useView((view) => view.setPanels)
  const go = () => {
    setPanels({ bottom: 'problems' })
    choose('edit')
  }
  return (
    <section className="panel" aria-labelledby="cannot-run">
      <h3 id="cannot-run">{words.say('simulate.cannot-run')}</h3>
      <p>{words.say('simulate.cannot-run-note')}</p>
      <Button variant="default" size="xs" onClick={go}>
        {words.say('simulate.to-problems')}
      </Button>
    </section>
  )
}
