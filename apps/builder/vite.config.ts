import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `npm start` listens; the development server passes API calls on to it. */
const runner = 'http://127.0.0.1:4400'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Start the runner with FORFALL_URL=http://localhost:5173, so that it takes this page for its own.
  server: { proxy: { '/trpc': runner, '/api': runner } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    manifest: true,
    emptyOutDir: true,
    // Fonts stay files: a strict content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // The layout worker is large by nature and is only fetched together with a diagram.
    chunkSizeWarningLimit: 1700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // The law of all countries grows with them, and is fetched once for all pages that speak of it.
          groups: [{ name: 'law-data', test: /packages\/jurisdictions\/src/ }],
        },
      },
    },
  },
})
