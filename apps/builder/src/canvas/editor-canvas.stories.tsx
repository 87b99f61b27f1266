import { type PolicyDocument, policyDocumentSchema } from '@forfall/rules'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { StoryEditor } from '../testing/story-editor.tsx'
import { EditorCanvas } from './editor-canvas.tsx'

const announce = fn()

type Shown = Omit<Parameters<typeof StoryEditor>[0], 'children'>

const meta = {
  title: 'Diagram/Diagram',
  component: EditorCanvas,
  parameters: { layout: 'fullscreen' },
  beforeEach: () => {
    announce.mockClear()
  },
} satisfies Meta<typeof EditorCanvas>

export default meta

type Story = StoryObj<typeof meta>

const showing = (so: Shown): Pick<Story, 'render'> => ({
  render: () => (
    <StoryEditor announce={announce} {...so}>
      <main style={{ height: 760 }}>
        <EditorCanvas />
      </main>
    </StoryEditor>
  ),
})

type Canvas = ReturnType<typeof within>

/** The cards are measured and arranged before they are shown. */
const shown = async (canvas: Canvas) => {
  const region = canvas.getByRole('region', { name: /^Diagram,/ })
  await waitFor(() => expect(region).toHaveAttribute('data-arranged', 'true'), { timeout: 10_000 })
}

const card = (canvas: Canvas, name: RegExp) => canvas.findByRole('button', { name })

export const ByKeyboard: Story = {
  ...showing({}),
  play: async ({ canvas }) => {
    await shown(canvas)
    await userEvent.tab()
    await expect(await card(canvas, /^A claim comes in,/)).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(await card(canvas, /^Wait 14 days.*step 1 of 8/)).toHaveFocus()
    await userEvent.keyboard('a')
    const menu = within(document.body)
    await waitFor(() => expect(menu.getByRole('menuitem', { name: 'Reminder' })).toHaveFocus())
    await userEvent.keyboard('rev{Enter}')
    await waitFor(async () =>
      expect(await card(canvas, /^Review by a person,.*step 2 of 9/)).toHaveFocus(),
    )
    await userEvent.keyboard('{Delete}')
    await waitFor(async () => expect(await card(canvas, /^Wait 14 days.*1 of 8/)).toHaveFocus())
  },
}

export const ByPointer: Story = {
  ...showing({}),
  play: async ({ canvas }) => {
    await shown(canvas)
    await userEvent.click(await card(canvas, /^Add behind A claim comes in$/))
    const menu = within(document.body)
    await userEvent.click(await menu.findByRole('menuitem', { name: 'Hold' }))
    await expect(await card(canvas, /^Hold.*step 1 of 9/)).toBeVisible()
  },
}

export const LeadingElsewhere: Story = {
  ...showing({ selection: ['small'] }),
  play: async ({ canvas }) => {
    await shown(canvas)
    const branch = await card(canvas, /^Is the claim very small/)
    branch.focus()
    await userEvent.keyboard('c{ArrowDown}')
    await expect(announce).toHaveBeenLastCalledWith(
      expect.stringMatching(/^Below NOK.*leads to Wait for the reminder/),
    )
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('button', { name: 'Lead there' })).toBeNull()
    await expect(branch).toHaveFocus()
  },
}

export const MenuOfACard: Story = {
  ...showing({ selection: ['reminder'] }),
  play: async ({ canvas }) => {
    await shown(canvas)
    const reminder = await card(canvas, /^Reminder,/)
    reminder.focus()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    const menu = await within(document.body).findByRole('menu')
    await expect(within(menu).getByRole('menuitem', { name: /^Move to/ })).toBeEnabled()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(reminder).toHaveFocus())
  },
}

export const Norwegian: Story = { ...showing({}), globals: { language: 'nb' } }

export const Finnish: Story = { ...showing({ policy: 'fi-consumer' }), globals: { language: 'fi' } }

export const ReadOnly: Story = {
  ...showing({ readOnlyWhy: 'editor.why-role' }),
  play: async ({ canvas }) => {
    await shown(canvas)
    await expect(canvas.queryByRole('button', { name: /^Add behind A claim comes in/ })).toBeNull()
    const reminder = await card(canvas, /^Reminder,/)
    reminder.focus()
    await userEvent.keyboard('{Delete}')
    await expect(await card(canvas, /^Reminder,/)).toBeInTheDocument()
  },
}

const policyOf = (start: string, steps: Readonly<Record<string, unknown>>): PolicyDocument =>
  policyDocumentSchema.parse({
    format: 1,
    id: 'story',
    title: { en: 'Story' },
    jurisdiction: 'NO',
    start,
    steps,
    templates: { reminder: { en: { subject: 'Reminder', body: 'Please pay.' } } },
  })

export const Empty: Story = {
  ...showing({ policy: policyOf('open', {}) }),
  play: async ({ canvas }) => {
    await shown(canvas)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    const menu = within(document.body)
    await userEvent.click(await menu.findByRole('menuitem', { name: 'Reminder' }))
    await waitFor(async () => expect(await card(canvas, /^Reminder,.*step 1 of 1/)).toHaveFocus())
  },
}

/** Forks and joins, so many that the map is there. */
function largePolicy(forks: number): PolicyDocument {
  const steps = Array.from({ length: forks }, (_, fork) => {
    const next = fork + 1 < forks ? `fork-${fork + 1}` : 'end'
    const when = { fact: 'outstandingMinor', operator: 'lessThan', value: 100 * (fork + 1) }
    return {
      [`fork-${fork}`]: {
        kind: 'branch',
        cases: [{ when, next: `hold-${fork}` }],
        otherwise: `wait-${fork}`,
      },
      [`hold-${fork}`]: { kind: 'hold', reason: 'dispute', days: 3, next },
      [`wait-${fork}`]: { kind: 'wait', days: 3, since: 'step', next: `remind-${fork}` },
      [`remind-${fork}`]: { kind: 'remind', payWithinDays: 14, template: 'reminder', next },
    }
  })
  const end = { end: { kind: 'stop', reason: 'below-minimum' } }
  return policyOf('fork-0', Object.assign({}, ...steps, end))
}

export const Large: Story = {
  ...showing({ policy: largePolicy(12) }),
  play: async ({ canvas }) => {
    await shown(canvas)
    await expect(canvas.getByRole('img', { name: 'Map of the diagram' })).toBeVisible()
    const first = await card(canvas, /^Branch.*step 1 of 49/)
    first.focus()
    await userEvent.keyboard('b')
    await expect(await card(canvas, /^Branch, closed over 3 steps/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /step 2 of 49/ })).toBeNull()
    await userEvent.keyboard('b')
    await expect(await card(canvas, /step 2 of 49/)).toBeInTheDocument()
  },
}
