import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { type StoryAnswers, StoryServer } from '../testing/story-server.tsx'
import { PaperPage } from './paper-page.tsx'
import { draftAnswers, versionAnswers } from './testing.ts'

const meta = { title: 'Paper/PaperPage', component: PaperPage } satisfies Meta<typeof PaperPage>

export default meta

type Story = StoryObj<typeof meta>

const page = (search: string, answers: StoryAnswers) => (
  <StoryServer
    route="/policies/$policyId/print"
    at={`/policies/no-consumer/print${search}`}
    answers={answers}
  >
    <PaperPage />
  </StoryServer>
)

/** The dossier, once it is put together. */
const paper = (canvasElement: HTMLElement) =>
  within(canvasElement).findByRole('article', {}, { timeout: 20_000 })

export const OfAVersion: Story = {
  render: () => page('?v=13&language=en', versionAnswers()),
  play: async ({ canvasElement }) => {
    const dossier = within(await paper(canvasElement))
    await expect(dossier.getByText('ef'.repeat(32))).toBeVisible()
    await expect(dossier.getByText('I have read all of it.')).toBeVisible()
    await expect(dossier.getByRole('img', { name: 'Map of the sheets' })).toBeVisible()
    await expect(dossier.getByRole('img', { name: /^Sheet 1 of \d+$/ })).toBeVisible()
    await expect(dossier.getByRole('row', { name: /Expects another fee otherwise/ })).toBeVisible()
    await expect(dossier.getByRole('heading', { name: 'Money' })).toBeVisible()
    await expect(
      await dossier.findByRole('row', { name: /Bjørn Dahl.* Draft saved/ }),
    ).toBeVisible()
  },
}

const print = fn()

export const OfADraftInNorwegian: Story = {
  render: () => page('?language=nb', draftAnswers()),
  play: async ({ canvas, canvasElement }) => {
    const dossier = within(await paper(canvasElement))
    await expect(dossier.getByText('Utkast, revisjon 4')).toBeVisible()
    await expect(dossier.getByText(/^Utelatt: den som skrev ut dette/)).toBeVisible()
    await expect(dossier.getByText('Det finnes ingen versjon før dette.')).toBeVisible()
    print.mockClear()
    window.print = print
    await userEvent.click(canvas.getByRole('button', { name: 'Print or save as PDF' }))
    await expect(print).toHaveBeenCalledOnce()
  },
}

export const ThatDoesNotCome: Story = {
  render: () => page('?v=99', { ...versionAnswers(), 'policies.export': undefined }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Print or save as PDF' })).toBeDisabled()
  },
}
