import type { Setup } from '@forfall/rules'
import { Radio, Stack } from '@mantine/core'
import { useWords } from '../../../messages/use-words.ts'
import { CountField } from './count-field.tsx'

const lasts = ['none', 'review', 'hand-over'] as const

type HandOverFieldsProps = {
  readonly setup: Setup
  readonly onChange: (setup: Setup) => void
}

/** What comes when the last letter was not paid. */
export function HandOverFields({ setup, onChange }: HandOverFieldsProps) {
  const words = useWords()
  const { handOver } = setup
  const change = (more: Partial<Setup['handOver']>) =>
    onChange({ ...setup, handOver: { ...handOver, ...more } })
  return (
    <>
      <Radio.Group
        label={words.say('setup.afterwards')}
        value={handOver.kind}
        onChange={(value) => change({ kind: lasts.find((one) => one === value) ?? 'none' })}
      >
        <Stack gap={6} mt={4}>
          {lasts.map((one) => (
            <Radio key={one} value={one} label={words.say(`setup.then-${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {handOver.kind !== 'none' && (
        <CountField
          label={words.say('setup.after-last')}
          value={handOver.afterDays}
          max={365}
          onChange={(afterDays) => change({ afterDays })}
        />
      )}
    </>
  )
}
