import { IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../messages/use-words.ts'

const limits = ['debtors', 'people', 'future', 'law'] as const

/** What no back-test can know, in plain words. */
export function Limits() {
  const words = useWords()
  return (
    <section className="panel backtest-limits" aria-labelledby="backtest-limits">
      <h2 id="backtest-limits">
        <IconInfoCircle size={20} stroke={1.75} aria-hidden />
        {words.say('backtest.limits')}
      </h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{words.say(`backtest.limits-${limit}`)}</li>
        ))}
      </ul>
    </section>
  )
}
