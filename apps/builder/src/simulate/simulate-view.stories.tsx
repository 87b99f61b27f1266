import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { SimulateView } from './simulate-view.tsx'

const meta = {
  title: 'Simulate/SimulateView',
  parameters: { layout: 'fullscreen' },
} satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

const slow = { timeout: 15_000 }

const answers = { 'people.me': { scopes: ['book:read'] } }

const view = (room: 'wide' | 'narrow', search = '') => (
  <StoryPolicy answers={answers} room={room} search={`?mode=simulate${search}`}>
    <div
      className="editor"
      style={{ display: 'flex', flexDirection: 'column', height: room === 'wide' ? 860 : 'auto' }}
    >
      <SimulateView />
    </div>
  </StoryPolicy>
)

export const FromStopToStop: Story = {
  render: () => view('wide'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Nothing is decided on the day/, {}, slow)).toBeVisible()
    await userEvent.keyboard(']]')
    await expect(
      await canvas.findByRole('heading', { name: 'Decision for 9 Jun 2026' }),
    ).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Limits of the law' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Next stop' }))
    await expect(
      await canvas.findByRole('heading', { name: 'Decision for 24 Jun 2026' }),
    ).toBeVisible()
  },
}

export const Narrow: Story = {
  render: () => view('narrow'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table', { name: 'Ledger' }, slow)).toBeVisible()
    await expect(document.querySelector('.canvas')).toBeNull()
  },
}
