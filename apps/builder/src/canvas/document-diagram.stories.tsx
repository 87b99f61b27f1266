import { unionOf } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, type within } from 'storybook/test'
import { exitKey, type Overlay } from '../editor-parts/overlay.ts'
import { countryPolicy } from '../testing/story-editor.tsx'
import { DocumentDiagram } from './document-diagram.tsx'

const policy = countryPolicy('no-consumer')

const meta = {
  title: 'Diagram/Any policy',
  component: DocumentDiagram,
  parameters: { layout: 'fullscreen' },
  args: { document: policy },
  decorators: [
    (Story) => (
      <main style={{ height: 760 }}>
        <Story />
      </main>
    ),
  ],
} satisfies Meta<typeof DocumentDiagram>

export default meta

type Story = StoryObj<typeof meta>

const shown = async (canvas: ReturnType<typeof within>) => {
  const region = await canvas.findByRole('region', { name: /^Diagram,/ }, { timeout: 10_000 })
  await waitFor(() => expect(region).toHaveAttribute('data-arranged', 'true'), { timeout: 10_000 })
}

export const ToBeLookedAt: Story = {
  play: async ({ canvas }) => {
    await shown(canvas)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    const wait = canvas.getByRole('button', { name: /^Wait 14 days/ })
    await waitFor(() => expect(wait).toHaveFocus())
    await userEvent.keyboard('{Delete}')
    await expect(wait).toBeInTheDocument()
    await expect(canvas.queryByRole('button', { name: /^Add behind A claim/ })).toBeNull()
  },
}

const step = (numbers: readonly number[], isHere = false, isPlanned = false) => ({
  numbers,
  isHere,
  isPlanned,
})

const trace: Overlay = {
  kind: 'trace',
  steps: new Map([
    ['start', step([1])],
    ['wait-grace', step([2])],
    ['small', step([3])],
    ['reminder', step([4])],
    ['wait-1', step([], true)],
    ['notice', step([], false, true)],
  ]),
  exits: new Map([
    [exitKey('start', 'next'), 'walked'],
    [exitKey('wait-grace', 'next'), 'walked'],
    [exitKey('small', 'otherwise'), 'walked'],
    [exitKey('reminder', 'next'), 'walked'],
    [exitKey('wait-1', 'next'), 'planned'],
  ]),
}

export const Trace: Story = {
  args: { overlay: trace },
  play: async ({ canvas }) => {
    await shown(canvas)
    await expect(
      canvas.getByRole('button', { name: /^Reminder, place 4 on the way,/ }),
    ).toBeVisible()
    await expect(canvas.getByRole('button', { name: /^Wait.*, here,/ })).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: /, still ahead,/ })).toBeInTheDocument()
    await expect(canvas.getAllByRole('button', { name: /, not reached,/ })).toHaveLength(3)
  },
}

export const Coverage: Story = {
  args: {
    overlay: {
      kind: 'coverage',
      steps: new Map([
        ['start', 4],
        ['wait-grace', 4],
        ['small', 4],
        ['reminder', 4],
        ['wait-1', 3],
      ]),
      exits: new Map([
        [exitKey('start', 'next'), 4],
        [exitKey('wait-grace', 'next'), 4],
        [exitKey('small', 'otherwise'), 4],
        [exitKey('reminder', 'next'), 3],
      ]),
    },
  },
  play: async ({ canvas }) => {
    await shown(canvas)
    await expect(
      canvas.getByRole('button', { name: /^Is the claim very small\?, 4 scenarios come through/ }),
    ).toHaveAccessibleName(/\(untested\), otherwise \(4 scenarios come through\)$/)
  },
}

/** The same policy with a longer wait, a step less and one more. */
function changed(): typeof policy {
  const { 'wait-1': gone, ...steps } = policy.steps
  const [reminder, grace] = [steps['reminder'], steps['wait-grace']]
  if (reminder?.kind !== 'remind' || grace?.kind !== 'wait' || gone === undefined) return policy
  return {
    ...policy,
    steps: {
      ...steps,
      'wait-grace': { ...grace, days: 21 },
      reminder: { ...reminder, next: 'again' },
      again: { ...reminder, title: { en: 'Second reminder' }, next: 'notice' },
    },
  }
}

const union = unionOf(policy, changed())

export const Change: Story = {
  args: {
    document: union.document,
    overlay: {
      kind: 'change',
      steps: union.steps,
      exits: new Map(union.exits.map((exit) => [exitKey(exit.step, exit.exit), exit.mark])),
      gone: union.gone,
    },
  },
  play: async ({ canvas }) => {
    await shown(canvas)
    await expect(
      canvas.getByRole('button', { name: /^Second reminder, added,/ }),
    ).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: /^Wait.*, removed,/ })).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: /^Reminder,/ })).toHaveAccessibleName(
      /leads to: Second reminder \(added\), no longer leads to: Wait/,
    )
  },
}

export const ChangeInTheDark: Story = { ...Change, globals: { theme: 'dark' } }

export const TraceInTheDark: Story = { ...Trace, globals: { theme: 'dark' } }

export const CoverageInTheDark: Story = { ...Coverage, globals: { theme: 'dark' } }
