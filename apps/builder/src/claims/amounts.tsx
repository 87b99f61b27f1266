import type { Amounts as AmountsOf, InterestLine } from '@forfall/rules'
import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../messages/use-words.ts'
import { Day } from './day.tsx'

/** A claim in money on the day of its decision, each part apart. */
export function Amounts({ amounts }: { readonly amounts: AmountsOf }) {
  const words = useWords()
  const { currency, principalMinor, interest, fees, totalMinor } = amounts
  const money = (minor: number) => words.amount(minor, currency)
  return (
    <section className="panel" aria-labelledby="amounts-title">
      <h2 id="amounts-title">{words.say('amounts.title')}</h2>
      <Table className="numbers" aria-labelledby="amounts-title" withRowBorders={false}>
        <Table.Tbody>
          <Line name={words.say('amounts.principal')} amount={money(principalMinor)} />
          {interest.lines.map((line) => (
            <Line
              key={`${line.first} ${line.principalMinor}`}
              name={<InterestName line={line} />}
              amount={money(line.amountMinor)}
            />
          ))}
          {interest.paidMinor > 0 && (
            <Line name={words.say('amounts.interest-paid')} amount={money(-interest.paidMinor)} />
          )}
          <Line name={words.say('amounts.fees')} amount={money(fees.chargedMinor)} />
          {fees.compensationMinor > 0 && (
            <Line name={words.say('amounts.compensation')} amount={money(fees.compensationMinor)} />
          )}
          {fees.newMinor > 0 && (
            <Line name={words.say('amounts.fees-new')} amount={money(fees.newMinor)} />
          )}
          {fees.paidMinor > 0 && (
            <Line name={words.say('amounts.fees-paid')} amount={money(-fees.paidMinor)} />
          )}
          <Line isTotal name={words.say('amounts.total')} amount={money(totalMinor)} />
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Line({
  name,
  amount,
  isTotal = false,
}: {
  readonly name: ReactNode
  readonly amount: string
  readonly isTotal?: boolean
}) {
  return (
    <Table.Tr className={isTotal ? 'amounts-total' : ''}>
      <Table.Th scope="row" fw={isTotal ? 600 : 400}>
        {name}
      </Table.Th>
      <Table.Td ta="right" className="nowrap">
        {amount}
      </Table.Td>
    </Table.Tr>
  )
}

/** A line of interest: its rate, its days and from when to when. */
export function InterestName({ line }: { readonly line: InterestLine }) {
  const words = useWords()
  return (
    <>
      {words.say('amounts.interest', {
        rate: words.percent(line.ratePpm / 10_000),
        days: line.days,
      })}
      <span className="amounts-detail">
        <Day day={line.first} /> – <Day day={line.last} />
      </span>
    </>
  )
}
