import { jurisdictionOf } from '@forfall/jurisdictions'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { HistorySection } from './history-section.tsx'

const meta = { title: 'Law/History', component: HistorySection } satisfies Meta<
  typeof HistorySection
>

export default meta

type Story = StoryObj<typeof meta>

const law = (country: string) => {
  const found = jurisdictionOf(country)
  if (found === null) throw new Error(`no law of ${country}`)
  return found
}

/** One rate for all debtors. */
export const Norway: Story = {
  args: { law: law('NO') },
  play: async ({ canvas }) => {
    const [show] = canvas.getAllByText('Show as table')
    if (show !== undefined) await userEvent.click(show)
    const table = canvas.getByRole('table', { name: 'Late-payment interest' })
    await expect(table).toHaveTextContent('12.25%')
    await expect(table).toHaveTextContent('FOR-2026-06-25-1372')
  },
}

/** Another rate for businesses. */
export const Finland: Story = { args: { law: law('FI') } }

export const Germany: Story = { args: { law: law('DE') } }
