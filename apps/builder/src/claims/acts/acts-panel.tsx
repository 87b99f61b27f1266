import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { ClaimDetails } from '../../app/api.ts'
import { Disclosure } from '../../app/disclosure.tsx'
import { useWords } from '../../messages/use-words.ts'
import { MayNote, usePermit } from '../../operate/parts/may-note.tsx'
import { useToday } from '../../operate/parts/use-today.ts'
import { useAsked } from '../../people/use-asked.ts'
import { ActDialog } from './act-dialog.tsx'
import { type ActKind, actsFor } from './act-kinds.ts'

/** The acts that stand side by side; the others are under a button. */
const frequent: readonly ActKind[] = [
  'payment',
  'hold',
  'hold-lifted',
  'dispute',
  'dispute-settled',
]

/** What a person can record of a claim. What cannot have happened to it is not offered. */
export function ActsPanel({ claim }: { readonly claim: ClaimDetails }) {
  const words = useWords()
  const today = useToday()
  const { may, describedBy } = usePermit('claims:write')
  const heading = useRef<HTMLHeadingElement>(null)
  const { asked, ask, close } = useAsked<ActKind>(heading)
  const offered = actsFor(claim)
  const button = (kind: ActKind) => (
    <Button
      key={kind}
      variant="default"
      disabled={!may || today === undefined}
      aria-describedby={describedBy}
      onClick={() => ask(kind)}
    >
      {words.say(`operate.act-${kind}`)}
    </Button>
  )
  return (
    <section className="panel" aria-labelledby="acts-title">
      <h2 id="acts-title" ref={heading} tabIndex={-1}>
        {words.say('operate.acts')}
      </h2>
      <div className="acts">
        {offered.filter((kind) => frequent.includes(kind)).map(button)}
        {may && (
          <Disclosure label={words.say('operate.more-acts')} className="acts-more" look="default">
            <ul className="plain-list">
              {offered
                .filter((kind) => !frequent.includes(kind))
                .map((kind) => (
                  <li key={kind}>
                    <button type="button" className="acts-line" onClick={() => ask(kind)}>
                      {words.say(`operate.act-${kind}`)}
                    </button>
                  </li>
                ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <MayNote scope="claims:write" />
      {asked !== null && today !== undefined && (
        <ActDialog kind={asked} claim={claim} today={today} onClose={close} />
      )}
    </section>
  )
}
