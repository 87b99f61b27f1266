import type { LimitTrace } from '@forfall/rules'
import { Source } from '../law/source.tsx'
import { limitTitle, remedyWords } from '../messages/blocker-words.ts'
import type { FactContext } from '../messages/fact-words.ts'
import { kindName } from '../messages/kind-name.ts'
import { useWords } from '../messages/use-words.ts'
import { isKind } from '../policies/kinds.ts'
import { Conditions, Mark } from './conditions.tsx'

type LimitsProps = { readonly limits: readonly LimitTrace[]; readonly context: FactContext }

/** Every limit of the law that was looked at, with its source; those that spoke stand open. */
export function Limits({ limits, context }: LimitsProps) {
  const words = useWords()
  if (limits.length === 0) return null
  return (
    <section className="panel" aria-labelledby="limits-title">
      <h2 id="limits-title">{words.say('limits.title')}</h2>
      <ul className="plain-list traces">
        {limits.map((limit) => (
          <li key={`${limit.limit} ${limit.on}`}>
            <details open={limit.remedy !== null}>
              <summary>
                <Mark isMet={limit.met} /> {limitTitle(limit, { context, words })}{' '}
                {isKind(limit.on) && (
                  <span className="secondary">({kindName(limit.on, context.wording)})</span>
                )}
              </summary>
              {limit.remedy !== null && (
                <p className="limit-remedy">{remedyWords(limit.remedy, { context, words })}</p>
              )}
              <Conditions trace={limit.conditions} context={context} />
            </details>
            <Source citation={limit.citation} />
          </li>
        ))}
      </ul>
    </section>
  )
}
