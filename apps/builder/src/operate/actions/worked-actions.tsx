import { useRef, useState } from 'react'
import type { ActionFilter, ActionRow, ManyResults, Selection } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { useAsked } from '../../people/use-asked.ts'
import { LetterDrawer } from '../parts/letter-drawer.tsx'
import { ActionsTable } from './actions-table.tsx'
import { BulkBar } from './bulk-bar.tsx'
import type { Deed } from './deed.ts'
import { DeedDialog } from './deed-dialog.tsx'
import { PreviewDrawer } from './preview-drawer.tsx'
import { ResultsPanel } from './results-panel.tsx'
import { useTicked } from './use-ticked.ts'

type WorkedActionsProps = {
  readonly actions: readonly ActionRow[]
  readonly filter: ActionFilter
  readonly canAct: boolean
  /** On all pages; not known at first. */
  readonly total: number | undefined
}

/** A deed that is asked about. */
type Wanted = { readonly deed: Deed; readonly selection: Selection; readonly count: number }

/** What a deed came to, and the actions as they were before it. */
type Outcome = {
  readonly deed: Deed
  readonly results: ManyResults
  readonly actions: readonly ActionRow[]
}

/** The actions that were found, and all that can be done to them. */
export function WorkedActions({ actions, filter, canAct, total }: WorkedActionsProps) {
  const words = useWords()
  const ticked = useTicked(JSON.stringify(filter))
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const above = useRef<HTMLParagraphElement>(null)
  const looking = useAsked<ActionRow>(above)
  const doing = useAsked<Wanted>(above)
  const begin = (deed: Deed, selection: Selection, count: number) => {
    setOutcome(null)
    doing.ask({ deed, selection, count })
  }
  const onDone = (deed: Deed) => (results: ManyResults) => {
    setOutcome({ deed, results, actions })
    ticked.clear()
    doing.close()
  }
  const row = looking.asked
  return (
    <div className="worked-actions">
      <p className="secondary" role="status" ref={above} tabIndex={-1}>
        {total !== undefined && words.say('operate.actions-count', { count: total })}
      </p>
      {outcome !== null && <ResultsPanel {...outcome} onClose={() => setOutcome(null)} />}
      {canAct && actions.length > 0 && (
        <BulkBar key={total} ticked={ticked} filter={filter} total={total} onDeed={begin} />
      )}
      {actions.length === 0 ? (
        <p className="panel">{words.say(canAct ? 'operate.actions-none' : 'operate.none-fit')}</p>
      ) : (
        <ActionsTable actions={actions} ticked={ticked} canAct={canAct} onOpen={looking.ask} />
      )}
      {row !== null &&
        (canAct ? (
          <PreviewDrawer
            action={row}
            onClose={looking.close}
            onDeed={(deed) => {
              looking.close()
              begin(deed, { ids: [row.id] }, 1)
            }}
          />
        ) : (
          <LetterDrawer actionId={row.id} onClose={looking.close} />
        ))}
      {doing.asked !== null && (
        <DeedDialog {...doing.asked} onDone={onDone(doing.asked.deed)} onClose={doing.close} />
      )}
    </div>
  )
}
