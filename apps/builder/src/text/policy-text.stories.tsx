import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { policy, remind, wait } from '../document/testing/policies.ts'
import { countryPolicy, StoryEditor } from '../testing/story-editor.tsx'
import { PolicyText } from './policy-text.tsx'

const meta: Meta<typeof PolicyText> = { title: 'Text/Policy text', component: PolicyText }

export default meta

type Story = StoryObj<typeof PolicyText>

const selectedIn = (canvasElement: HTMLElement) =>
  [...canvasElement.querySelectorAll('[data-selected="true"]')].map((clause) =>
    clause.getAttribute('data-clause'),
  )

export const CountryPolicy: Story = {
  render: () => (
    <StoryEditor selection={['notice']}>
      <PolicyText />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    await expect(selectedIn(canvasElement)).toEqual(['step notice'])
    await userEvent.click(within(canvasElement).getByRole('button', { name: '2b.1 Reminder' }))
    await expect(selectedIn(canvasElement)).toEqual(['step reminder'])
    await userEvent.keyboard('{ArrowDown}')
    await expect(selectedIn(canvasElement)).toEqual(['step wait-1'])
    await userEvent.keyboard('{Home}')
    await expect(selectedIn(canvasElement)).toEqual(['entry deceased'])
  },
}

export const InAnotherLanguage: Story = {
  render: () => (
    <StoryEditor policy={countryPolicy('fi-consumer')}>
      <PolicyText />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('Language of the text'), 'fi')
    await expect(canvas.getByRole('article')).toHaveAttribute('lang', 'fi')
    await canvas.findByText(/Säännöstö koskee saatavia/)
    await userEvent.click(canvas.getByLabelText('With days and law'))
    await expect(canvas.queryByText(/eräpäivän jälkeen\.$/)).toBeNull()
  },
}

export const Search: Story = {
  render: () => (
    <StoryEditor>
      <PolicyText />
    </StoryEditor>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('searchbox'), 'highest lawful')
    await expect(canvas.getByRole('status')).toHaveTextContent('1 of 2')
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('status')).toHaveTextContent('2 of 2')
    await userEvent.clear(canvas.getByRole('searchbox'))
    await userEvent.type(canvas.getByRole('searchbox'), 'lawyers')
    await expect(canvas.getByRole('status')).toHaveTextContent('Nothing found')
  },
}

export const Unfinished: Story = {
  render: () => (
    <StoryEditor
      policy={policy({
        first: { ...remind('over'), note: 'Why this letter comes first.' },
        over: wait('nowhere'),
        lost: remind('first'),
      })}
    >
      <div style={{ width: 320 }}>
        <PolicyText />
      </div>
    </StoryEditor>
  ),
}
