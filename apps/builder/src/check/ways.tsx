import { useWords } from '../messages/use-words.ts'
import { useFindingPlace } from './use-finding-place.ts'

/** The ways on which a step fails a check, each step of them to go to. */
export function Ways({ ways }: { readonly ways: readonly (readonly string[])[] }) {
  const words = useWords()
  const { nameOf, goTo } = useFindingPlace()
  if (ways.length === 0) return null
  return (
    <div className="small">
      <span className="secondary">{words.say('check.ways', { count: ways.length })}</span>
      <ul className="plain-list">
        {ways.map((way) => (
          <li key={way.join(' ')} className="check-way">
            {way.map((step, place) => (
              // A way may come past a step twice.
              <span key={way.slice(0, place + 1).join(' ')}>
                {place > 0 && <span aria-hidden="true"> → </span>}
                <button
                  type="button"
                  className="step-link"
                  onClick={() => goTo({ step, field: null })}
                >
                  {nameOf(step)}
                </button>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
