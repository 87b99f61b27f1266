import { Chip } from '@mantine/core'
import type { FindingCounts } from '../document/checks/findings-at.ts'
import { useWords } from '../messages/use-words.ts'
import { severities } from './problem-order.ts'

/** What the list can be narrowed down to. */
export const filterKeys = [...severities, 'waived'] as const

/** A part of the list. */
export type FilterKey = (typeof filterKeys)[number]

type ProblemFilterProps = {
  readonly counts: FindingCounts
  readonly shown: readonly FilterKey[]
  readonly show: (keys: readonly FilterKey[]) => void
}

/** A chip for each weight, with its number; any of them can be on. */
export function ProblemFilter({ counts, shown, show }: ProblemFilterProps) {
  const words = useWords()
  return (
    <fieldset className="filter-chips">
      <legend className="visually-hidden">{words.say('check.show')}</legend>
      {filterKeys.map((key) => (
        <Chip
          key={key}
          size="xs"
          variant="outline"
          checked={shown.includes(key)}
          onChange={(isOn) =>
            show(filterKeys.filter((one) => (one === key ? isOn : shown.includes(one))))
          }
        >
          {words.say(`check.heading-${key}`, { count: counts[key] })}
        </Chip>
      ))}
    </fieldset>
  )
}
