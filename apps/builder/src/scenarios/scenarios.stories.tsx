import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import type { Editor } from '../editor/editor-context.ts'
import { StoryPolicy } from '../testing/story-policy.tsx'
import { ScenarioRuns } from './runs/runs-context.tsx'
import { Scenarios } from './scenarios.tsx'
import { runsAtOnce } from './testing/runs-at-once.ts'
import { foundScenarios, someScenarios } from './testing/story-scenarios.ts'

const meta = { title: 'Scenarios/Scenarios', component: Scenarios } satisfies Meta<typeof Scenarios>

export default meta

type Story = StoryObj<typeof meta>

type ShownProps = Partial<Pick<Editor, 'readOnlyWhy' | 'announce'>> & {
  readonly scenarios: ReturnType<typeof someScenarios>
}

const shown = ({ scenarios, ...so }: ShownProps) => (
  <StoryPolicy scenarios={scenarios} {...so}>
    <ScenarioRuns asking={runsAtOnce}>
      <Scenarios />
    </ScenarioRuns>
  </StoryPolicy>
)

/** The dialog, which is fetched when it is first wanted. */
const dialogIn = async (canvasElement: HTMLElement) =>
  within(
    await within(canvasElement.ownerDocument.body).findByRole('dialog', {}, { timeout: 6_000 }),
  )

export const Empty: Story = {
  render: () => shown({ scenarios: [] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^A scenario is a claim, what happens/)).toBeVisible()
    await expect(canvas.getByText('No scenarios')).toBeVisible()
  },
}

export const Results: Story = {
  render: () => shown({ scenarios: someScenarios() }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('2 of 3 scenarios come out otherwise')).toBeVisible()
    const row = canvas.getByRole('row', { name: /^Failed Expects another fee/ })
    await expect(within(row).getByText(/Fee: expected NOK.99\.00, got/)).toBeVisible()
    await expect(canvas.getByRole('row', { name: /^Cannot be read/ })).toBeVisible()
  },
}

export const Failing: Story = {
  render: () => shown({ scenarios: someScenarios() }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Expects another fee' }))
    const detail = within(canvas.getByRole('region', { name: 'Expects another fee' }))
    await expect(detail.getByRole('img', { name: /^Expected and got on a line/ })).toBeVisible()
    await expect(detail.getAllByText('Otherwise')[0]).toBeVisible()
    const [why] = detail.getAllByRole('button', { name: /^Why, / })
    if (why !== undefined) await userEvent.click(why)
    await expect(detail.getByRole('heading', { name: /^Decision for / })).toBeVisible()
  },
}

const announce = fn()

export const Accepting: Story = {
  render: () => shown({ scenarios: someScenarios(), announce }),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Expects another fee' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Accept what came out…' }))
    await canvas.findByText('2 of 3 scenarios come out otherwise')
    const dialog = await dialogIn(canvasElement)
    const accept = dialog.getByRole('button', { name: 'Expect this' })
    await expect(accept).toBeDisabled()
    await userEvent.click(dialog.getByRole('checkbox', { name: /^I have looked at these days/ }))
    await userEvent.click(accept)
    await canvas.findByText('1 of 3 scenarios come out otherwise')
    await expect(announce).toHaveBeenCalledWith('“Expects another fee” expects what came out.')
  },
}

export const Coverage: Story = {
  render: () => shown({ scenarios: foundScenarios().slice(0, 2) }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('Coverage'))
    const exits = within(canvas.getByRole('region', { name: 'Exits' }))
    await expect(exits.getByText(/^\d+ of 8/)).toBeVisible()
    const steps = within(canvas.getByRole('region', { name: 'Steps' }))
    const [missing] = steps.getAllByRole('button')
    if (missing !== undefined) await userEvent.click(missing)
    await expect(missing).toHaveAttribute('aria-current', 'location')
    const paint = canvas.getByRole('switch', { name: 'Show on the diagram' })
    await userEvent.click(paint)
    await expect(paint).toBeChecked()
  },
}

export const Adding: Story = {
  render: () => shown({ scenarios: [] }),
  play: async ({ canvas, canvasElement }) => {
    const [add] = await canvas.findAllByRole('button', { name: 'Add…' })
    if (add !== undefined) await userEvent.click(add)
    const dialog = await dialogIn(canvasElement)
    const name = dialog.getByRole('textbox', { name: /^Name/ })
    await userEvent.clear(name)
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    await expect(await dialog.findByText('Write a name.')).toBeVisible()
    await userEvent.type(name, 'Written by hand')
    await userEvent.click(dialog.getByText('Text'))
    const text = await dialog.findByRole('textbox', { name: 'Text' })
    await waitFor(() => expect(text.textContent).toMatch(/^scenario: Written by hand/), {
      timeout: 6_000,
    })
    await userEvent.type(text, 'nonsense: 1')
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    await expect(await dialog.findByRole('alert', {}, { timeout: 6_000 })).toHaveTextContent(
      /Line 18, –: "nonsense"/,
    )
    await userEvent.type(text, '{Backspace>11/}')
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    await canvas.findByRole('button', { name: 'Written by hand' })
  },
}

export const ReadOnly: Story = {
  render: () => shown({ scenarios: someScenarios(), readOnlyWhy: 'start.may-not-write' }),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('button', { name: 'Add…' })).toBeDisabled()
    await userEvent.click(
      canvas.getByRole('button', { name: 'What to do with “Expects another fee”' }),
    )
    const body = within(canvasElement.ownerDocument.body)
    await userEvent.click(await body.findByRole('menuitem', { name: 'Look at it…' }))
    const dialog = await dialogIn(canvasElement)
    await expect(dialog.getByRole('button', { name: 'Keep' })).toBeDisabled()
    await expect(dialog.getByText('Only authors can begin a policy.')).toBeVisible()
  },
}
