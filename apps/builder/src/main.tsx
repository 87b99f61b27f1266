import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import './theme/base.css'

const root = document.getElementById('root')
if (root === null) throw new Error('Bug: index.html has no element "root"')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
