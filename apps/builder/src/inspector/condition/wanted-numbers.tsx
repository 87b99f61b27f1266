import type { Fact } from '@forfall/rules'
import { TextInput } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import { InUnit } from '../form/in-unit.tsx'
import { useTyped } from '../form/use-typed.ts'
import { useTools } from './condition-tools.ts'
import { readNumbers, writeNumbers } from './numbers.ts'
import type { Path, RowNode } from './tree.ts'
import { useUnit } from './use-unit.ts'

type WantedNumbersProps = { readonly row: RowNode; readonly path: Path; readonly fact: Fact }

/** Several numbers a fact may be, in the unit of the fact. */
export function WantedNumbers({ row, path, fact }: WantedNumbersProps) {
  const words = useWords()
  const tools = useTools()
  const { comparison } = row
  const label = words.say('inspector.values-typed')
  const unit = useUnit(fact, null)
  const typed = useTyped<readonly number[]>({
    place: `${tools.place} ${path.join('.')} ${fact.id} list`,
    value: numbersIn(comparison.value),
    write: (numbers) => writeNumbers(fact, numbers, words.language),
    read: (text) => {
      const numbers = readNumbers(fact, text)
      return numbers === null
        ? { ok: false, problem: words.say('inspector.numbers-needed') }
        : { ok: true, value: numbers }
    },
    take: (value) => {
      tools.set(path, { ...row, comparison: { ...comparison, value } }, true)
      return null
    },
  })
  return (
    <InUnit
      unit={unit}
      label={label}
      input={({ label: _, ...more }) => (
        <TextInput
          {...more}
          size="xs"
          className="condition-value"
          aria-label={unit === null ? label : `${label} (${unit})`}
          readOnly={tools.isReadOnly}
          value={typed.text}
          error={typed.problem ?? undefined}
          onChange={({ currentTarget }) => typed.type(currentTarget.value)}
          onBlur={typed.leave}
        />
      )}
    />
  )
}

const numbersIn = (value: RowNode['comparison']['value']): readonly number[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []
