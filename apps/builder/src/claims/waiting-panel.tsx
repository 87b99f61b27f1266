import { useRef, useState } from 'react'
import type { ActionRow, ClaimDetails, ManyResults } from '../app/api.ts'
import type { FactContext } from '../messages/fact-words.ts'
import { stepName } from '../messages/fact-words.ts'
import { kindName } from '../messages/kind-name.ts'
import { useWords } from '../messages/use-words.ts'
import { ChangeText } from '../operate/actions/change-text.tsx'
import type { Deed } from '../operate/actions/deed.ts'
import { DeedDialog } from '../operate/actions/deed-dialog.tsx'
import { PreviewDrawer } from '../operate/actions/preview-drawer.tsx'
import { ResultsPanel } from '../operate/actions/results-panel.tsx'
import { KindLabel } from '../operate/parts/kind-label.tsx'
import { useAsked } from '../people/use-asked.ts'
import { Day } from './day.tsx'
import { ReviewButtons } from './review-buttons.tsx'
import { WaitingButtons } from './waiting-buttons.tsx'

type WaitingPanelProps = { readonly claim: ClaimDetails; readonly context: FactContext }

/** The action that was decided and has not gone out, with what a person can do to it. */
export function WaitingPanel({ claim, context }: WaitingPanelProps) {
  const words = useWords()
  const { pending } = claim
  const [outcome, setOutcome] = useState<{ deed: Deed; results: ManyResults } | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const row = claim.actions.find(({ id }) => id === pending?.decisionId)
  if (pending === null && outcome === null) return null
  return (
    <section className="panel" aria-labelledby="waiting-title">
      <h2 id="waiting-title" ref={heading} tabIndex={-1}>
        {words.say('operate.waiting')}
      </h2>
      {pending !== null && (
        <>
          <p>
            <KindLabel kind={pending.action} name={kindName(pending.action, context.wording)} />{' '}
            {stepName(pending.step, context, words)}
          </p>
          <p className="secondary">
            {words.say('operate.decided-on')} <Day day={pending.decidedOn} />
            {row?.isReleased === true && ` · ${words.say('operate.is-released')}`}
          </p>
          {row !== undefined && row.change !== null && (
            <p>
              <ChangeText change={row.change} currency={claim.currency} />
            </p>
          )}
          {pending.action === 'review' ? (
            <ReviewButtons actionId={pending.decisionId} />
          ) : (
            row !== undefined && (
              <Deeds
                row={row}
                above={heading}
                onDone={(deed, results) => setOutcome({ deed, results })}
              />
            )
          )}
        </>
      )}
      {outcome !== null && (
        <ResultsPanel {...outcome} actions={claim.actions} onClose={() => setOutcome(null)} />
      )}
    </section>
  )
}

type DeedsProps = {
  readonly row: ActionRow
  readonly above: Parameters<typeof useAsked>[0]
  readonly onDone: (deed: Deed, results: ManyResults) => void
}

function Deeds({ row, above, onDone }: DeedsProps) {
  const looking = useAsked<ActionRow>(above)
  const doing = useAsked<Deed>(above)
  const deed = doing.asked
  return (
    <>
      <WaitingButtons row={row} onLook={() => looking.ask(row)} onDeed={doing.ask} />
      {looking.asked !== null && (
        <PreviewDrawer
          action={looking.asked}
          onClose={looking.close}
          onDeed={(wanted) => {
            looking.close()
            doing.ask(wanted)
          }}
        />
      )}
      {deed !== null && (
        <DeedDialog
          deed={deed}
          selection={{ ids: [row.id] }}
          count={1}
          onClose={doing.close}
          onDone={(results) => {
            onDone(deed, results)
            doing.close()
          }}
        />
      )}
    </>
  )
}
