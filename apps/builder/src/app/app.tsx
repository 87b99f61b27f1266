import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { leadToSignIn } from '../sign-in/ways.ts'
import { cssVariables, theme } from '../theme/theme.ts'
import { createApi, createQueryClient, TRPCProvider } from './api.ts'
import { LanguageProvider } from './language.tsx'
import { createAppRouter } from './routes.tsx'

/** The whole interface: theme, language, server state and pages. */
export function App() {
  const [router] = useState(createAppRouter)
  const [queryClient] = useState(() => createQueryClient(() => leadToSignIn(router)))
  const [api] = useState(createApi)
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
