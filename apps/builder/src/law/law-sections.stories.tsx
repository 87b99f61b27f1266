import { norway } from '@forfall/jurisdictions'
import { plainDate } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { CalendarSection } from './calendar-section.tsx'
import { LimitsSection } from './limits-section.tsx'
import { PendingSection } from './pending-section.tsx'

const meta = { title: 'Law/Sections' } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const so = { law: norway, day: plainDate('2026-11-22') }

export const Limits: Story = {
  render: () => <LimitsSection {...so} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'inkassoforskriften' })).toBeVisible()
  },
}

export const Pending: Story = { render: () => <PendingSection {...so} /> }

export const Calendar: Story = {
  render: () => <CalendarSection {...so} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: '2027' }))
    const table = canvas.getByRole('table', { name: 'Public holidays of 2027' })
    await expect(table).toHaveTextContent('17 May 2027')
  },
}
