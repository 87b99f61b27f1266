import { type DebtorKind, debtorKinds, factName, type Given } from '@forfall/rules'
import { NativeSelect, Switch } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../messages/use-words.ts'
import { AmountInput } from './amount-input.tsx'
import { DayField } from './day-field.tsx'
import { issuedOn, movedTo, type Run, withGiven } from './run.ts'
import { TermsFields } from './terms-fields.tsx'
import { useFactContext, useSimulation } from './use-simulation.ts'
import { YesNo } from './yes-no.tsx'

/** The invoice of a made-up claim, and what the law asks about it. */
export function InvoiceForm({ given }: { readonly given: Given }) {
  const words = useWords()
  const { wording } = useFactContext()
  const run = useSimulation((state) => state.run)
  const change = useSimulation((state) => state.change)
  const { invoice, debtor } = given
  const set = (some: Partial<Given>) => change(withGiven(run, { ...given, ...some }))
  const isKnownKind = debtorKinds.some((kind) => kind === debtor.kind)
  return (
    <div className="setup-fields">
      <AmountInput
        label={words.say('simulate.amount')}
        minor={invoice.amount.minor}
        currency={invoice.amount.currency}
        onChange={(minor) => set({ invoice: { ...invoice, amount: { ...invoice.amount, minor } } })}
      />
      <InvoiceDays run={run} given={given} />
      <NativeSelect
        label={factName('debtorKind', wording)}
        value={isKnownKind ? (debtor.kind ?? '') : ''}
        data={[
          ...debtorKinds.map((kind) => ({ value: kind, label: wording.words.debtorKinds[kind] })),
          { value: '', label: words.say('simulate.not-said') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({ debtor: { ...debtor, kind: value === '' ? null : (value as DebtorKind) } })
        }
      />
      <YesNo
        label={factName('isCommercial', wording)}
        value={given.commercial ?? null}
        onChange={(commercial) => set({ commercial })}
      />
      <TermsFields given={given} onChange={set} />
    </div>
  )
}

/** When the invoice was issued and is due. The whole run can be moved along with the due day. */
function InvoiceDays({ run, given }: { readonly run: Run; readonly given: Given }) {
  const words = useWords()
  const change = useSimulation((state) => state.change)
  const [movesAlong, setMovesAlong] = useState(false)
  const { invoice } = given
  const late = words.say('simulate.issued-late')
  return (
    <>
      <div className="setup-pair">
        <DayField
          label={words.say('simulate.issued')}
          day={issuedOn(run)}
          refuse={(day) => (day <= invoice.due ? null : late)}
          onChange={(issued) =>
            change(withGiven(run, { ...given, invoice: { ...invoice, issued } }))
          }
        />
        <DayField
          label={words.say('simulate.due')}
          day={invoice.due}
          refuse={(day) => (movesAlong || day >= issuedOn(run) ? null : late)}
          onChange={(due) =>
            change(
              movesAlong
                ? movedTo(run, due)
                : withGiven(run, { ...given, invoice: { ...invoice, due } }),
            )
          }
        />
      </div>
      <Switch
        size="xs"
        label={words.say('simulate.moves-along')}
        checked={movesAlong}
        onChange={({ currentTarget }) => setMovesAlong(currentTarget.checked)}
      />
    </>
  )
}
