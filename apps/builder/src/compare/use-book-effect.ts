import { addDays, type CourseDifference, type EffectSummary, type PlainDate } from '@forfall/rules'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTRPCClient } from '../app/api.ts'
import { useComparison } from './use-comparison.ts'

/** How a comparison on the claims of the book stands. */
export type BookEffect = {
  readonly state: 'running' | 'done' | 'stopped' | 'failed'
  readonly looked: number
  readonly total: number
  readonly summary: EffectSummary | null
  /** Claims that are treated otherwise, as far as it has come. */
  readonly changed: readonly CourseDifference[]
}

/** Which claims, and how far ahead. */
export type BookQuestion = { readonly claims: 'open' | 'all'; readonly months: number }

const daysPerMonth = 30

const begun: BookEffect = { state: 'running', looked: 0, total: 0, summary: null, changed: [] }

/** Compares both sides on the claims of the book; another choice of sides, or leaving, ends it. */
export function useBookEffect(today: PlainDate) {
  const api = useTRPCClient()
  const { before, after } = useComparison()
  const [effect, setEffect] = useState<BookEffect | null>(null)
  const running = useRef<{ readonly unsubscribe: () => void } | null>(null)
  const end = useCallback((state: BookEffect['state']) => {
    running.current?.unsubscribe()
    running.current = null
    setEffect((so) => (so?.state === 'running' ? { ...so, state } : so))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sides make another comparison
  useEffect(() => {
    setEffect(null)
    return () => running.current?.unsubscribe()
  }, [before.policyId, before.version, after.version])
  const start = ({ claims, months }: BookQuestion) => {
    running.current?.unsubscribe()
    setEffect(begun)
    const through = addDays(today, months * daysPerMonth)
    running.current = api.effects.onBook.subscribe(
      { before, after, claims, through },
      {
        onData: ({ looked, total, summary, changed }) =>
          setEffect((so) =>
            so === null
              ? so
              : { ...so, looked, total, summary, changed: [...so.changed, ...changed] },
          ),
        onComplete: () => end('done'),
        onError: () => end('failed'),
      },
    )
  }
  return { effect, start, stop: () => end('stopped') }
}
