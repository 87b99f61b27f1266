import type { Meta, StoryObj } from '@storybook/react-vite'
import { type Mark, SeverityMark } from './severity-mark.tsx'

const meta = { title: 'Check/SeverityMark', component: SeverityMark } satisfies Meta<
  typeof SeverityMark
>

export default meta

type Story = StoryObj<typeof meta>

const marks: readonly Mark[] = ['error', 'warning', 'info', 'passed', 'waived']

export const All: Story = {
  args: { mark: 'error' },
  render: () => (
    <ul>
      {marks.map((mark) => (
        <li key={mark}>
          <SeverityMark mark={mark} /> {mark}
        </li>
      ))}
    </ul>
  ),
}
