import { Button, NativeSelect, Progress } from '@mantine/core'
import { useState } from 'react'
import { useOpenedPolicy } from '../editor/opened-context.ts'
import { useWords } from '../messages/use-words.ts'
import { ChangedClaims } from './changed-claims.tsx'
import { EffectFigures } from './effect-figures.tsx'
import { useIsSaved } from './scenario-effects.tsx'
import { type BookEffect, type BookQuestion, useBookEffect } from './use-book-effect.ts'

const monthsAhead = [3, 6, 12, 24]

/** What the claims of the book come to under both sides, with progress, figures and the claims themselves. */
export function BookEffects() {
  const words = useWords()
  const { today } = useOpenedPolicy()
  const { effect, start, stop } = useBookEffect(today)
  const isSaved = useIsSaved()
  return (
    <div className="compare-effects">
      <p className="secondary">{words.say('compare.book-about')}</p>
      <Asking isRunning={effect?.state === 'running'} isSaved={isSaved} start={start} stop={stop} />
      {!isSaved && <p className="compare-note">{words.say('compare.unsaved')}</p>}
      {effect !== null && <Answer effect={effect} />}
    </div>
  )
}

type AskingProps = {
  readonly isRunning: boolean
  readonly isSaved: boolean
  readonly start: (question: BookQuestion) => void
  readonly stop: () => void
}

function Asking({ isRunning, isSaved, start, stop }: AskingProps) {
  const words = useWords()
  const [claims, setClaims] = useState<BookQuestion['claims']>('open')
  const [months, setMonths] = useState(6)
  return (
    <div className="compare-asking">
      <NativeSelect
        label={words.say('compare.book-claims')}
        value={claims}
        data={(['open', 'all'] as const).map((value) => ({
          value,
          label: words.say(`compare.book-${value}`),
        }))}
        onChange={({ currentTarget: { value } }) => setClaims(value === 'all' ? 'all' : 'open')}
      />
      <NativeSelect
        label={words.say('compare.book-ahead')}
        value={String(months)}
        data={monthsAhead.map((count) => ({
          value: String(count),
          label: words.say('compare.months', { count }),
        }))}
        onChange={({ currentTarget: { value } }) => setMonths(Number(value))}
      />
      {isRunning ? (
        <Button variant="default" onClick={stop}>
          {words.say('compare.book-stop')}
        </Button>
      ) : (
        <Button disabled={!isSaved} onClick={() => start({ claims, months })}>
          {words.say('compare.book-start')}
        </Button>
      )}
    </div>
  )
}

function Answer({ effect }: { readonly effect: BookEffect }) {
  const { state, looked, total, summary, changed } = effect
  const words = useWords()
  return (
    <>
      {state === 'running' && (
        <Progress
          value={total === 0 ? 0 : (100 * looked) / total}
          aria-label={words.say('compare.book-looking')}
        />
      )}
      <p role="status" className="numbers">
        <StateText effect={effect} />
      </p>
      {summary !== null && <EffectFigures summary={summary} />}
      {state !== 'running' && <ChangedClaims changed={changed} />}
    </>
  )
}

function StateText({ effect: { state, looked, total } }: { readonly effect: BookEffect }) {
  const words = useWords()
  switch (state) {
    case 'running':
      return words.say('compare.book-progress', { looked, total })
    case 'done':
      return words.say('compare.book-done', { count: looked })
    case 'stopped':
      return words.say('compare.book-stopped', { looked, total })
    case 'failed':
      return words.say('compare.book-failed')
  }
}
