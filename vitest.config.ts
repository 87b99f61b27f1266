import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { browserStart } from './test/tools/chromium.ts'

/** A browser, a server or a killed process needs longer than a function. */
const slowMs = 120_000

const builder = fileURLToPath(new URL('apps/builder', import.meta.url))

/** What stories import from others. Found late, it makes the browser load everything anew in their middle. */
const prepared = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@mantine/core',
  '@mantine/hooks',
  '@mantine/spotlight',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  '@tabler/icons-react',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@trpc/client',
  '@trpc/tanstack-react-query',
  '@visx/axis',
  '@visx/group',
  '@visx/scale',
  '@visx/shape',
  '@xyflow/react',
  'elkjs/lib/elk-api.js',
  'elkjs/lib/elk-worker.min.js',
  'immer',
  'json-rules-engine',
  'liquidjs',
  'react-intl',
  'yaml',
  'zod',
  'zustand',
  'zustand/react/shallow',
  'zustand/vanilla',
]

/** The stories of the builder: each is drawn, played and looked over by axe, its contrasts in both themes. */
const stories = async (): Promise<TestProjectInlineConfiguration> => ({
  extends: true,
  root: builder,
  plugins: [
    storybookTest({
      configDir: `${builder}/.storybook`,
      initialGlobals: { looksAtBothThemes: true },
    }),
  ],
  optimizeDeps: { include: prepared },
  test: {
    name: 'stories',
    // A page of its own for each file would load everything anew.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: await browserStart(),
        // Colours that are still on their way from one to another have no contrast to speak of.
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})

export default defineConfig({
  test: {
    reporters: ['default', './test/tools/closing-line.ts'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { branches: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'suites',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', '**/node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: slowMs,
          hookTimeout: slowMs,
        },
      },
      await stories(),
    ],
  },
})
