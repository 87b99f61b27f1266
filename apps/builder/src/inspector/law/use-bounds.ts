import type { FieldBound } from '@forfall/rules'
import { useDeferredValue, useEffect, useState } from 'react'
import { useDraft, useView } from '../../editor/editor-context.ts'
import { useLaw } from './use-law.ts'

type BoundsIn = typeof import('./bounds-in.ts')['boundsIn']

const none: readonly FieldBound[] = []

/** The least and the most the law takes in the fields of a step; worked out behind what is typed. */
export function useBounds(step: string | null): readonly FieldBound[] {
  const boundsIn = useBoundsIn()
  const document = useDeferredValue(useDraft(({ content }) => content.document))
  const lawDay = useView((view) => view.lawDay)
  const law = useLaw()
  if (step === null || law === null || boundsIn === null) return none
  return boundsIn(document, step, { law, lawDay })
}

let fetched: BoundsIn | null = null

/** What looks at the law comes a moment after the fields: a person can begin to type without it. */
function useBoundsIn(): BoundsIn | null {
  const [boundsIn, setBoundsIn] = useState(() => fetched)
  useEffect(() => {
    if (boundsIn !== null) return
    let isWanted = true
    import('./bounds-in.ts').then(
      (module) => {
        fetched = module.boundsIn
        if (isWanted) setBoundsIn(() => module.boundsIn)
      },
      // Without it the checks still say what the law objects to.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [boundsIn])
  return boundsIn
}
