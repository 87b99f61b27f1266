import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ActionFilter, Selection } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import type { Deed } from './deed.ts'
import { DeedButtons } from './deed-buttons.tsx'
import type { Ticked } from './use-ticked.ts'

type BulkBarProps = {
  readonly ticked: Ticked
  readonly filter: ActionFilter
  readonly total: number | undefined
  readonly onDeed: (deed: Deed, selection: Selection, count: number) => void
}

/** What can be done to all that are ticked, or to all that fit the filter, shown or not. */
export function BulkBar({ ticked, filter, total, onDeed }: BulkBarProps) {
  const words = useWords()
  const [isAll, setAll] = useState(false)
  const count = isAll && total !== undefined ? total : ticked.ids.length
  const selection: Selection =
    isAll && total !== undefined ? { filter, expectedCount: total } : { ids: [...ticked.ids] }
  return (
    <section className="panel bulk-bar" aria-label={words.say('operate.bulk')}>
      <span className="bulk-count" aria-live="polite">
        {words.say('operate.ticked', { count })}
      </span>
      <DeedButtons isOff={count === 0} onDeed={(deed) => onDeed(deed, selection, count)} />
      {total !== undefined && total > 0 && (
        <Button variant="subtle" aria-pressed={isAll} onClick={() => setAll(!isAll)}>
          {words.say('operate.take-all', { count: total })}
        </Button>
      )}
    </section>
  )
}
