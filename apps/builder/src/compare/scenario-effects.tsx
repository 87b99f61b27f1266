import { type CourseDifference, differenceTexts } from '@forfall/rules'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../app/answers.tsx'
import { useTRPC } from '../app/api.ts'
import { useDraft } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { useComparison } from './use-comparison.ts'

/** What the scenarios of the later side come to under both. */
export function ScenarioEffects() {
  const words = useWords()
  const isSaved = useIsSaved()
  if (!isSaved) return <p className="compare-note">{words.say('compare.unsaved')}</p>
  return <Asked />
}

/** Whether the server holds what is compared: a draft is asked about as it was saved. */
export function useIsSaved(): boolean {
  const { after } = useComparison()
  const save = useDraft((state) => state.save)
  return after.version !== 'draft' || save === 'saved'
}

function Asked() {
  const words = useWords()
  const { before, after } = useComparison()
  const asked = useQuery(
    // What a draft says may be another thing than it was.
    useTRPC().effects.onScenarios.queryOptions({ before, after }, { staleTime: 0 }),
  )
  if (asked.isError) return <Failed error={asked.error} retry={asked.refetch} />
  if (asked.data === undefined) return <Waiting />
  const { effects } = asked.data
  if (effects.length === 0)
    return <p className="compare-note">{words.say('compare.no-scenarios')}</p>
  const changed = effects.filter(({ difference }) => !difference.isSame).length
  return (
    <div className="compare-effects">
      <p role="status">
        {words.say('compare.scenarios-summary', { changed, count: effects.length })}
      </p>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{words.say('compare.scenario')}</th>
            <th scope="col">{words.say('compare.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ scenario, difference }) => (
            <tr key={scenario}>
              <th scope="row">{scenario}</th>
              <td>
                <Differences difference={difference} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What becomes otherwise for one claim, a sentence for each thing. */
export function Differences({ difference }: { readonly difference: CourseDifference }) {
  const words = useWords()
  const texts = differenceTexts(difference, useWording())
  if (difference.isSame) return <span className="secondary">{words.say('compare.no-effect')}</span>
  return (
    <ul className="plain-list numbers">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
