import { NativeSelect } from '@mantine/core'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { useBounds } from '../law/use-bounds.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { choiceText } from './field-words.ts'
import { FixedAmount } from './fixed-amount.tsx'
import { idOf } from './target.ts'
import { useField } from './use-field.ts'
import { useTyped } from './use-typed.ts'
import { readAmount, writeAmount } from './written.ts'

type Amount = string | Readonly<Record<string, number>>

const fixed = ' fixed'

/** One of a few words, or an amount in the currency of the country. */
export function AmountField({ target, field }: FieldOf<'amount'>) {
  const words = useWords()
  const wording = useWording()
  const { path, type } = field
  const { value, take, choose, place } = useField<Amount>(target, path)
  const most = useBounds(idOf(target)).find((bound) => bound.field === path)
  const typed = useTyped({
    place,
    value,
    write: (amount) =>
      typeof amount === 'string' ? '' : writeAmount(amount[type.key] ?? 0, words.language),
    read: (text) => {
      const minor = readAmount(text)
      return minor !== null && minor >= 0
        ? { ok: true, value: { [type.key]: minor } }
        : { ok: false, problem: words.say('inspector.amount-needed') }
    },
    take,
  })
  const isFixed = typeof value !== 'string'
  return (
    <FieldFrame
      target={target}
      path={path}
      problem={isFixed ? typed.problem : null}
      isLawIdle={value === 'none'}
    >
      {({ label, error, isReadOnly }) => (
        <>
          <NativeSelect
            label={label}
            error={isFixed ? undefined : error}
            disabled={isReadOnly}
            value={isFixed ? fixed : value}
            data={[
              ...type.values.map((one) => ({ value: one, label: choiceText(path, one, wording) })),
              { value: fixed, label: words.say('inspector.fixed-amount') },
            ]}
            onChange={({ currentTarget: { value: chosen } }) =>
              choose(chosen === fixed ? { [type.key]: most?.value ?? 0 } : chosen)
            }
          />
          {isFixed && <FixedAmount typed={typed} error={error} isReadOnly={isReadOnly} />}
        </>
      )}
    </FieldFrame>
  )
}
