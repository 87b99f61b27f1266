import type { RuleTrace } from '@forfall/rules'
import { type FactContext, stepName } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'
import { Conditions, Mark } from './conditions.tsx'

type RulesProps = { readonly rules: readonly RuleTrace[]; readonly context: FactContext }

/** Every rule of the policy that was looked at; the one that decided stands open. */
export function Rules({ rules, context }: RulesProps) {
  const words = useWords()
  return (
    <section className="panel" aria-labelledby="rules-title">
      <h2 id="rules-title">{words.say('rules.title')}</h2>
      {rules.length === 0 && <p className="secondary">{words.say('rules.none')}</p>}
      <ul className="plain-list traces">
        {rules.map((rule) => (
          <li key={rule.rule}>
            <details open={rule.outcome !== 'not-met'}>
              <summary>
                <Mark isMet={rule.outcome !== 'not-met'} /> {stepName(rule.step, context, words)}{' '}
                <span className={`chip ${rule.outcome === 'fired' ? 'tone-ok' : ''}`}>
                  {words.say(`rules.${rule.outcome}`)}
                </span>
              </summary>
              <Conditions trace={rule.conditions} context={context} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
