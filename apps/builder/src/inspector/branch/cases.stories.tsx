import type { PolicyDocument, StepOf } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { countryPolicy, StoryEditor } from '../../testing/story-editor.tsx'
import { Inspector } from '../inspector.tsx'
import { Cases } from './cases.tsx'

const branch: StepOf<'branch'> = {
  kind: 'branch',
  cases: [
    {
      when: { all: [{ fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 }] },
      next: 'too-small',
      title: { en: 'Too small' },
    },
    {
      when: { fact: 'debtorKind', operator: 'equal', value: 'public' },
      next: 'not-there-yet',
    },
  ],
  otherwise: 'reminder',
}

const meta = {
  title: 'Inspector/Cases of a branch',
  component: Cases,
  args: { id: 'small', branch },
} satisfies Meta<typeof Cases>

export default meta

type Story = StoryObj<typeof meta>

const norway = countryPolicy('no-consumer')
const policy: PolicyDocument = { ...norway, steps: { ...norway.steps, small: branch } }

const render = () => (
  <StoryEditor policy={policy} selection={['small']}>
    <main style={{ width: 360, maxWidth: '100%', background: 'var(--surface)' }}>
      <Inspector />
    </main>
  </StoryEditor>
)

export const Closed: Story = { render }

export const Reordering: Story = {
  render,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask case 1 later' }))
    const second = canvas.getByRole('button', { name: /^2 ?Too small/ })
    await waitFor(() => expect(second).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: 'Add a case' }))
    await expect(canvas.getByRole('group', { name: 'Condition of case 3' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Remove case 3' }))
    await waitFor(() => expect(second).toHaveFocus())
  },
}

export const GoneToCondition: Story = {
  render: () => (
    <StoryEditor policy={policy} selection={['small']} field="cases.1.when">
      <main style={{ width: 360, maxWidth: '100%', background: 'var(--surface)' }}>
        <Inspector />
      </main>
    </StoryEditor>
  ),
  play: async ({ canvas }) => {
    const group = canvas.getByRole('group', { name: 'Condition of case 2' })
    await waitFor(() => expect(group).toContainElement(document.activeElement as HTMLElement))
  },
}
