import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useKindName } from '../operate/parts/kind-label.tsx'
import { nextChoices } from './claims-search.ts'

const route = getRouteApi('/claims')

/** How many claims have which next action; each is a way to see only those. */
export function NextCounts() {
  const words = useWords()
  const kindName = useKindName()
  const navigate = route.useNavigate()
  const { sort: _sort, isDescending: _isDescending, next, ...filter } = route.useSearch()
  const counts = useQuery(
    useTRPC().claims.counts.queryOptions(filter, { placeholderData: keepPreviousData }),
  )
  const byNext: { readonly [choice: string]: number } = counts.data?.byNext ?? {}
  const shown = nextChoices.filter((choice) => (byNext[choice] ?? 0) > 0 || choice === next)
  if (shown.length === 0) return null
  const nameOf = (choice: (typeof nextChoices)[number]) => {
    if (choice === 'none' || choice === 'not-looked-at') return words.say(`operate.next-${choice}`)
    return kindName(choice)
  }
  return (
    <fieldset className="next-counts">
      <legend>{words.say('claims.next')}</legend>
      {shown.map((choice) => (
        <button
          key={choice}
          type="button"
          className="next-count"
          aria-pressed={choice === next}
          onClick={() =>
            navigate({
              search: (before) => ({ ...before, next: choice === next ? undefined : choice }),
              replace: true,
            })
          }
        >
          {nameOf(choice)} <span className="numbers">{words.number(byNext[choice] ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  )
}
