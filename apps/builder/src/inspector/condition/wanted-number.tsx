import type { Fact } from '@forfall/rules'
import { TextInput } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import { InUnit } from '../form/in-unit.tsx'
import { useTyped } from '../form/use-typed.ts'
import { useTools } from './condition-tools.ts'
import { readNumber, writeNumber } from './numbers.ts'
import type { Path, RowNode } from './tree.ts'
import { useUnit } from './use-unit.ts'

type WantedNumberProps = { readonly row: RowNode; readonly path: Path; readonly fact: Fact }

/** A number a fact is compared with, in the unit of the fact. */
export function WantedNumber({ row, path, fact }: WantedNumberProps) {
  const words = useWords()
  const tools = useTools()
  const { comparison } = row
  const unit = useUnit(fact, comparison.value)
  const label = words.say('inspector.value')
  const typed = useTyped<number>({
    place: `${tools.place} ${path.join('.')} ${fact.id}`,
    value: typeof comparison.value === 'number' ? comparison.value : 0,
    write: (number) => writeNumber(fact, number, words.language),
    read: (text) => {
      const number = readNumber(fact, text)
      return number === null
        ? { ok: false, problem: words.say('inspector.number-needed') }
        : { ok: true, value: number }
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
          inputMode={fact.unit === 'minor-units' ? 'decimal' : 'numeric'}
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
