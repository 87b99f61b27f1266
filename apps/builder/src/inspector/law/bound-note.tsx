import { amountText, daysText, type FieldBound } from '@forfall/rules'
import { useWording } from '../../editor-parts/use-wording.ts'
import { Source } from '../../law/source.tsx'
import { useWords } from '../../messages/use-words.ts'

/** The least or the most the law takes in a field, with its source. */
export function BoundNote({ bound }: { readonly bound: FieldBound }) {
  const words = useWords()
  const wording = useWording()
  const { is, field, value, citation, from, title } = bound
  const amount = field === 'fee' ? amountText(value, wording) : daysText(value, wording)
  return (
    <p className="bound-note" title={words.text(title)}>
      <span>{words.say(`inspector.law-${is}`, { amount })}</span> <Source citation={citation} />{' '}
      <span className="secondary nowrap">
        {words.say('inspector.law-since', { day: words.day(from) })}
      </span>
    </p>
  )
}
