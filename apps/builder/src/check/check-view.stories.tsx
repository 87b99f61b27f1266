import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { countryPolicy, StoryEditor } from '../testing/story-editor.tsx'
import { CheckView } from './check-view.tsx'

const meta = { title: 'Check/CheckView', component: CheckView } satisfies Meta<typeof CheckView>

export default meta

type Story = StoryObj<typeof meta>

export const AllPassed: Story = {
  render: () => (
    <StoryEditor>
      <CheckView />
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'inkassoloven' })
    const check = canvas.getByRole('button', { name: /^Passed: A notice of collection gives/ })
    await userEvent.click(check)
    await expect(check).toHaveAttribute('aria-expanded', 'true')
    await expect(canvas.getByText(/^In force since 1 Oct 1989/)).toBeVisible()
    await expect(canvas.getByText(/verified through 31 Dec 2026/)).toBeVisible()
  },
}

const document = countryPolicy('no-consumer')

const early = {
  ...document,
  steps: Object.fromEntries(
    Object.entries(document.steps).map(([id, step]) => [
      id,
      step.kind === 'notice' ? { ...step, payWithinDays: 5 } : step,
    ]),
  ),
}

export const Failed: Story = {
  render: () => (
    <StoryEditor policy={early}>
      <CheckView />
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    const check = await canvas.findByRole('button', {
      name: /^Failed: A notice of collection gives/,
    })
    await userEvent.click(check)
    await expect(canvas.getByText(/^On (this way|these ways):/)).toBeVisible()
  },
}

export const UnderComingLaw: Story = {
  render: () => (
    <StoryEditor>
      <CheckView />
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: /^As if in force/ }))
    await canvas.findAllByRole('button', { name: /^Failed: Only a licensed agency/ })
    await canvas.findByText(/^No first day is set; 1 Jan 2027 was signalled/, {}, { timeout: 5000 })
  },
}
