import type { ParameterOnDay } from '../app/api.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { Source } from './source.tsx'
import { valueText } from './value-text.ts'
import './law.css'

type CellProps = { readonly parameter: ParameterOnDay }

/** What a parameter is called, its id, and by which day it is looked up. */
export function ParameterName({ parameter }: CellProps) {
  const words = useWords()
  return (
    <>
      {words.text(parameter.label)}
      <span className="law-detail">{parameter.id}</span>
      <span className="law-detail" lang="en">
        {parameter.lookedUpBy}
      </span>
    </>
  )
}

/** Its value with the unit, or why there is none. */
export function ParameterValue({ parameter, currency }: CellProps & { readonly currency: string }) {
  const words = useWords()
  const { value, problem } = parameter
  if (value !== null) return valueText(parameter.unit, value, { currency, words })
  return (
    <span className="law-problem">
      {words.say('law.none')}
      {problem !== null && (
        <span className="law-detail" lang="en">
          {problem.text}
        </span>
      )}
    </span>
  )
}

/** Where it stands, and how well that is supported. */
export function ParameterSource({ parameter: { citation, confidence } }: CellProps) {
  const words = useWords()
  const id = `law.confidence-${confidence}`
  return (
    <>
      {citation !== null && <Source citation={citation} />}
      {isMessageId(id) && <span className="law-detail">{words.say(id)}</span>}
    </>
  )
}
