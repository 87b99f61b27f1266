import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { storyDay } from '../../../testing/story-editor.tsx'
import { StoryServer } from '../../../testing/story-server.tsx'
import { SetUpFields } from './set-up-fields.tsx'

const onChoose = fn()

const meta = {
  title: 'Start/SetUpFields',
  component: SetUpFields,
  args: { onChoose },
  render: (args) => (
    <StoryServer answers={{ health: { status: 'ok', today: storyDay } }} route="/policies">
      <SetUpFields {...args} />
    </StoryServer>
  ),
} satisfies Meta<typeof SetUpFields>

export default meta

type Story = StoryObj<typeof meta>

/** A plan that is ready, by what it does to an invoice. */
export const Quick: Story = {
  play: async ({ canvas }) => {
    await userEvent.selectOptions(await canvas.findByLabelText('Country'), 'NO')
    await userEvent.click(canvas.getByRole('radio', { name: 'Strict' }))
    const due = canvas.getByLabelText('Due day of the sample invoice')
    await userEvent.clear(due)
    await userEvent.type(due, '2026-08-10')
    const course = within(canvas.getByRole('list', { name: /^The course/ }))
    await expect(await course.findByText('24 Aug 2026')).toBeVisible()
    await expect(course.getByText('Notice of collection')).toBeVisible()
    await expect(onChoose).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: 'setup', country: 'NO' }),
    )
  },
}

/** Question by question; what the law does not take is raised, and said. */
export const Custom: Story = {
  play: async ({ canvas }) => {
    await userEvent.selectOptions(await canvas.findByLabelText('Country'), 'NO')
    await userEvent.click(canvas.getByRole('radio', { name: 'Custom' }))
    const days = await canvas.findByLabelText('Days after the due day')
    await userEvent.clear(days)
    await userEvent.type(days, '3')
    await expect(await canvas.findByText(/14 days instead of 3/)).toBeVisible()
    await expect(onChoose.mock.lastCall?.[0].setup.reminders[0].afterDays).toBe(3)
  },
}

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 320 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const section = await canvas.findByRole('region', { name: 'The whole course' })
    await expect(section.getBoundingClientRect().right).toBeLessThanOrEqual(340)
  },
}
