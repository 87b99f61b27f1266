import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `npm start` listens; the development server passes API calls on to it. */
const runner = 'http://127.0.0.1:4400'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: { '/trpc': runner } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts stay files: a strict content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // The layout worker is large by nature and is only fetched together with a diagram.
    chunkSizeWarningLimit: 1700,
  },
})
