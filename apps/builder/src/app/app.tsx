import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { cssVariables, theme } from '../theme/theme.ts'
import { createApi, createQueryClient, TRPCProvider } from './api.ts'
import { LanguageProvider } from './language.tsx'
import { createAppRouter } from './routes.tsx'

/** The whole interface: theme, language, server state and pages. */
export function App() {
  const [queryClient] = useState(createQueryClient)
  const [api] = useState(createApi)
  const [router] = useState(createAppRouter)
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <TRPCProvider trpcClient={api} queryClient={queryClient}>
            <RouterProvider router={router} />
          </TRPCProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  )
}
