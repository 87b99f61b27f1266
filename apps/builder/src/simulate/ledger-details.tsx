import { type InterestLine, type ParameterUse, parameterName } from '@forfall/rules'
import { InterestName } from '../claims/amounts.tsx'
import { Source } from '../law/source.tsx'
import { valueText } from '../law/value-text.ts'
import { useWords } from '../messages/use-words.ts'
import type { Stop } from './stops.ts'
import { useFactContext } from './use-simulation.ts'

/** How the amounts of a day come about: interest line by line, fees, and the values of the law they rest on. */
export function LedgerDetails({ stop }: { readonly stop: Stop }) {
  const words = useWords()
  const { interest, currency } = stop.amounts
  const uses = stop.decision?.receipt.parameters ?? []
  return (
    <div className="ledger-details">
      <section>
        <h4>{words.say('simulate.interest-lines')}</h4>
        {interest.lines.length === 0 && (
          <p className="secondary">{words.say('simulate.interest-none')}</p>
        )}
        <ul className="plain-list ledger-parts">
          {interest.lines.map((line) => (
            <Interest
              key={`${line.first} ${line.principalMinor}`}
              line={line}
              currency={currency}
            />
          ))}
          {interest.paidMinor > 0 && (
            <Part
              name={words.say('amounts.interest-paid')}
              minor={-interest.paidMinor}
              stop={stop}
            />
          )}
        </ul>
      </section>
      <Fees stop={stop} />
      {uses.length > 0 && (
        <section>
          <h4>{words.say('simulate.values')}</h4>
          <ul className="plain-list ledger-parts">
            {uses.map((use) => (
              <UsedValue key={`${use.parameter} ${use.from}`} use={use} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Interest({ line, currency }: { readonly line: InterestLine; readonly currency: string }) {
  const words = useWords()
  return (
    <li>
      <span>
        <InterestName line={line} />
        <span className="amounts-detail">
          {words.say('simulate.on-principal', {
            amount: words.amount(line.principalMinor, currency),
          })}
        </span>
        {line.sources.map((source) => (
          <Source key={source.text} citation={source} />
        ))}
      </span>
      <span className="nowrap">{words.amount(line.amountMinor, currency)}</span>
    </li>
  )
}

function Fees({ stop }: { readonly stop: Stop }) {
  const words = useWords()
  const { chargedMinor, compensationMinor, newMinor, paidMinor } = stop.amounts.fees
  const parts = [
    { id: 'amounts.fees', minor: chargedMinor },
    { id: 'amounts.compensation', minor: compensationMinor },
    { id: 'amounts.fees-new', minor: newMinor },
    { id: 'amounts.fees-paid', minor: -paidMinor },
  ] as const
  const shown = parts.filter(({ minor }) => minor !== 0)
  if (shown.length === 0) return null
  return (
    <section>
      <h4>{words.say('simulate.fees')}</h4>
      <ul className="plain-list ledger-parts">
        {shown.map(({ id, minor }) => (
          <Part key={id} name={words.say(id)} minor={minor} stop={stop} />
        ))}
      </ul>
    </section>
  )
}

type PartProps = { readonly name: string; readonly minor: number; readonly stop: Stop }

const Part = ({ name, minor, stop }: PartProps) => (
  <li>
    <span>{name}</span>
    <span className="nowrap">{useWords().amount(minor, stop.amounts.currency)}</span>
  </li>
)

/** A value the law set on the day it was looked up for. */
function UsedValue({ use }: { readonly use: ParameterUse }) {
  const words = useWords()
  const { wording } = useFactContext()
  const { jurisdiction } = wording
  const unit = jurisdiction?.parameters.find(({ id }) => id === use.parameter)?.unit ?? ''
  const currency = jurisdiction?.currency ?? ''
  return (
    <li>
      <span>
        {parameterName(use.parameter, wording)}
        <span className="amounts-detail">
          {words.say('simulate.value-from', { day: words.day(use.from) })}
        </span>
        <Source citation={use.source} />
      </span>
      <span className="nowrap">{valueText(unit, use.value, { currency, words })}</span>
    </li>
  )
}
