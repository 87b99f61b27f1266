import { afterEach as lookOver } from '@storybook/addon-a11y/preview'
import type { Preview } from '@storybook/react-vite'
import { catalogues, uiLanguages } from '../src/messages/catalogues.ts'
import { StoryFrame } from '../src/testing/story-frame.tsx'
import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import '../src/theme/base.css'

/** Another theme changes colours and nothing else: what was found in the first is not looked for again. */
const contrastOnly = { runOnly: { type: 'rule', values: ['color-contrast'] } }

const themeMark = 'data-mantine-color-scheme'

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { disable: true },
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: uiLanguages.map((value) => ({ value, title: catalogues[value].name })),
      },
    },
    theme: {
      description: 'Colours',
      toolbar: { icon: 'contrast', items: ['light', 'dark'] },
    },
  },
  initialGlobals: { language: 'en', theme: 'light', looksAtBothThemes: false },
  afterEach: async (context) => {
    if (context.globals['looksAtBothThemes'] !== true) return
    const { documentElement } = context.canvasElement.ownerDocument
    const a11y = { ...context.parameters['a11y'], options: contrastOnly }
    documentElement.setAttribute(themeMark, 'dark')
    await lookOver({ ...context, parameters: { ...context.parameters, a11y } })
    documentElement.setAttribute(themeMark, 'light')
  },
  decorators: [
    (Story, { globals }) => (
      <StoryFrame language={globals['language']} theme={globals['theme']}>
        <Story />
      </StoryFrame>
    ),
  ],
}

export default preview
