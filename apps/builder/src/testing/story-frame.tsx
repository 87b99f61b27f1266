import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { Speaking } from '../app/language.tsx'
import type { UiLanguage } from '../messages/catalogues.ts'
import { cssVariables, theme as ownTheme } from '../theme/theme.ts'
import { allMessages } from './all-messages.ts'

type StoryFrameProps = {
  readonly language: UiLanguage
  readonly theme: 'light' | 'dark'
  readonly children: ReactNode
}

/** What stands around every story: colours and language, without a server or an address. */
export function StoryFrame({ language, theme, children }: StoryFrameProps) {
  return (
    <MantineProvider theme={ownTheme} cssVariablesResolver={cssVariables} forceColorScheme={theme}>
      <Speaking spoken={{ language, messages: allMessages[language] }} choose={() => undefined}>
        {children}
      </Speaking>
    </MantineProvider>
  )
}
