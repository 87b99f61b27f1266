import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { countryPolicy } from '../testing/story-editor.tsx'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { CompareView } from './compare-view.tsx'

const later = countryPolicy('no-consumer')

const letter = later.templates['reminder-1']

/** What version 12 says: a shorter wait, and another letter. */
const earlier: typeof later = {
  ...later,
  steps: Object.fromEntries(
    Object.entries(later.steps).map(([id, step]) => [
      id,
      id === 'wait-grace' && step.kind === 'wait' ? { ...step, days: 10 } : step,
    ]),
  ),
  templates: {
    ...later.templates,
    'reminder-1': {
      ...letter,
      en: { subject: letter?.en?.subject ?? '', body: 'Please pay soon.' },
    },
  },
}

const sides = (before: number, after: number) => ({ before, after })

const difference = {
  claimId: 'c-1',
  currency: 'NOK',
  gained: [],
  lost: [],
  moved: [
    {
      before: action('2026-02-10'),
      after: action('2026-02-14'),
      days: 4,
    },
  ],
  altered: [],
  contacts: sides(2, 2),
  feesMinor: sides(70_00, 70_00),
  compensationMinor: sides(0, 0),
  interestMinor: sides(12_50, 13_10),
  daysToHandOver: sides(54, 58),
  ending: { before: 'handed-over', after: 'handed-over' },
  isSame: false,
}

function action(day: string) {
  return {
    day,
    kind: 'remind',
    step: 'reminder',
    feeMinor: 3500,
    compensationMinor: 0,
    payWithinDays: 14,
    mode: 'send',
    reason: null,
  }
}

const answers = {
  'drafts.list': { drafts: [{ policyId: 'no-consumer' }] },
  'policies.list': [],
  'policies.export': { document: earlier, scenarios: [], from: { version: 12, hash: 'x' } },
  'effects.onScenarios': {
    effects: [
      { scenario: 'Nobody pays', difference },
      { scenario: 'Paid in time', difference: { ...difference, moved: [], isSame: true } },
    ],
  },
}

const meta = {
  title: 'Compare/Compare',
  component: CompareView,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof CompareView>

export default meta

type Story = StoryObj<typeof meta>

const showing = (so: Partial<Parameters<typeof StoryPolicy>[0]>): Pick<Story, 'render'> => ({
  render: () => (
    <StoryPolicy answers={answers} search="?mode=compare" {...so}>
      <main className="editor" style={{ height: 860 }}>
        <CompareView />
      </main>
    </StoryPolicy>
  ),
})

const onlyNext = (name: string) => ({ name: new RegExp(name) })

export const ByKeyboard: Story = {
  ...showing({}),
  play: async ({ canvas }) => {
    const change = await canvas.findByRole('button', onlyNext('10 → 14 days'))
    await canvas.findByText('2 changes')
    change.focus()
    await userEvent.keyboard(']')
    await canvas.findByText('1 of 2')
    const card = await canvas.findByRole('button', onlyNext('^Wait 14 days.*, changed,'))
    await waitFor(() => expect(card).toHaveFocus())
    await userEvent.keyboard(']')
    await canvas.findByText('2 of 2')
    await waitFor(() => expect(canvas.getByText('soon.')).toBeVisible())
    await userEvent.keyboard(']')
    await canvas.findByText('1 of 2')
  },
}

export const Scenarios: Story = {
  ...showing({}),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Scenarios' }))
    await canvas.findByText('1 of 2 scenarios come out otherwise.')
    await expect(canvas.getByText('Reminder: 2026-02-10 → 2026-02-14')).toBeVisible()
  },
}

export const InTheDark: Story = { ...showing({}), globals: { theme: 'dark', language: 'nb' } }

export const Narrow: Story = { ...showing({ room: 'narrow' }), globals: { language: 'fi' } }

export const NothingToCompareWith: Story = {
  ...showing({
    version: 12,
    answers: { ...answers, 'policies.history': { versions: [] }, 'drafts.list': { drafts: [] } },
  }),
  play: async ({ canvas }) => {
    await canvas.findByText(/^There is nothing to compare with yet/)
  },
}
