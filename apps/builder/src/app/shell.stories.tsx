import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { StoryServer } from '../testing/story-server.tsx'
import { PageHead } from './page-head.tsx'
import { Shell } from './shell.tsx'

const meta = { title: 'App/Shell', parameters: { layout: 'fullscreen' } } satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

export const Inside: Story = {
  render: () => (
    <StoryServer>
      <Shell isInside>
        <PageHead title="A page">
          <p>With something beside its heading.</p>
        </PageHead>
      </Shell>
    </StoryServer>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('navigation', { name: 'Main' })).toBeVisible()
    await expect(canvas.getByRole('combobox', { name: 'Language' })).toHaveTextContent('Suomi')
    await userEvent.click(canvas.getByRole('button', { name: 'Administration' }))
    await expect(canvas.getByRole('link', { name: 'Audit log' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('link', { name: 'Audit log' })).toBeNull()
    await expect(canvas.getByRole('button', { name: 'Administration' })).toHaveFocus()
  },
}

export const OnTheWayIn: Story = {
  render: () => (
    <StoryServer>
      <Shell isInside={false}>
        <PageHead title="A way in" />
      </Shell>
    </StoryServer>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'A way in' })
    await expect(canvas.queryByRole('navigation')).toBeNull()
  },
}
