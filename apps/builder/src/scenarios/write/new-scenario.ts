import { formatMoney, type ScenarioInput } from '@forfall/rules'
import { useState } from 'react'
import { lawOf } from '../../document/checks/law.ts'
import { useDraft, useView } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { givenIn, madeUpFor } from '../../simulate/run.ts'
import { freeName } from './free-name.ts'

/** A scenario to begin with: a plain claim that the open policy is for, and its due day. */
export function useNewScenario(): ScenarioInput {
  const words = useWords()
  const { document, scenarios } = useDraft(({ content }) => content)
  const lawDay = useView((view) => view.lawDay)
  const [fresh] = useState((): ScenarioInput => {
    const taken = new Set(scenarios.map(({ scenario }) => scenario))
    const law = lawOf(document.jurisdiction, { pending: null })
    const about = {
      scenario: freeName(words.say('scenarios.new-name'), taken),
      jurisdiction: document.jurisdiction,
      policy: document.id,
    }
    if (law === null)
      return {
        ...about,
        given: { invoice: { amount: '1000.00 EUR', due: lawDay } },
        timeline: [{ on: lawDay }],
      }
    const { debtor, invoice, commercial } = givenIn(madeUpFor(document, law, lawDay).base)
    return {
      ...about,
      given: {
        ...{ debtor, invoice: { ...invoice, amount: formatMoney(invoice.amount) } },
        ...(commercial === undefined ? {} : { commercial }),
      },
      timeline: [{ on: invoice.due, expect: { action: 'none' } }],
    }
  })
  return fresh
}
