import { useWords } from '../../messages/use-words.ts'
import { Fact } from '../parts/fact.tsx'

const figures = ['newClaims', 'completedClaims', 'knownClaims', 'newEvents', 'knownEvents'] as const

type ImportCountsProps = { readonly counts: { readonly [figure: string]: number } }

/** What a file brings, in figures. */
export function ImportCounts({ counts }: ImportCountsProps) {
  const words = useWords()
  return (
    <dl className="claim-facts">
      {figures.map((figure) => (
        <Fact key={figure} name={words.say(`operate.count-${figure}`)}>
          <span className="numbers">{words.number(counts[figure] ?? 0)}</span>
        </Fact>
      ))}
    </dl>
  )
}
