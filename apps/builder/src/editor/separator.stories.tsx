import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent } from 'storybook/test'
import { Separator } from './separator.tsx'

const meta = { title: 'Editor/Separator' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

function Panels({ orientation }: { readonly orientation: 'vertical' | 'horizontal' }) {
  const [size, setSize] = useState(200)
  const isSideBySide = orientation === 'vertical'
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: isSideBySide ? 'row' : 'column',
        height: 400,
        border: '1px solid var(--hairline)',
      }}
    >
      <div style={isSideBySide ? { width: size } : { height: size }}>{size}</div>
      <Separator
        label="First panel"
        orientation={orientation}
        size={size}
        min={160}
        max={320}
        growsOnward
        onResize={setSize}
        onReset={() => setSize(200)}
      />
      <div style={{ flex: 1 }} />
    </div>
  )
}

export const SideBySide: Story = {
  render: () => <Panels orientation="vertical" />,
  play: async ({ canvas }) => {
    const line = canvas.getByRole('separator', { name: 'First panel' })
    line.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(line).toHaveAttribute('aria-valuenow', '216')
    await userEvent.keyboard('{ArrowUp}')
    await expect(line).toHaveAttribute('aria-valuenow', '216')
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    await expect(line).toHaveAttribute('aria-valuenow', '320')
    await userEvent.keyboard('{Home}')
    await expect(line).toHaveAttribute('aria-valuenow', '160')
    await userEvent.keyboard('{Enter}')
    await expect(line).toHaveAttribute('aria-valuenow', '200')
    await userEvent.pointer([
      { target: line, keys: '[MouseLeft>]', coords: { clientX: 300, clientY: 50 } },
      { target: line, coords: { clientX: 340, clientY: 50 } },
      { target: line, keys: '[/MouseLeft]' },
    ])
    await expect(line).toHaveAttribute('aria-valuenow', '240')
    await userEvent.dblClick(line)
    await expect(line).toHaveAttribute('aria-valuenow', '200')
  },
}

export const OneBelowTheOther: Story = {
  render: () => <Panels orientation="horizontal" />,
  play: async ({ canvas }) => {
    const line = canvas.getByRole('separator', { name: 'First panel' })
    line.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    await expect(line).toHaveAttribute('aria-valuenow', '216')
  },
}
