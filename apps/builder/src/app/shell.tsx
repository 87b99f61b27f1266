import {
  ActionIcon,
  NativeSelect,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { catalogues, isUiLanguage, uiLanguages } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { Who } from '../sign-in/who.tsx'
import { useLanguage } from './language.tsx'
import { Navigation } from './navigation.tsx'
import './shell.css'

type ShellProps = {
  /** Whether the page is for whoever is signed in. */
  readonly isInside: boolean
  readonly children: ReactNode
}

/** What stands around every page: skip link, name, navigation, who is there, language and colours. */
export function Shell({ isInside, children }: ShellProps) {
  const words = useWords()
  return (
    <>
      <a className="skip-link" href="#main">
        {words.say('shell.skip')}
      </a>
      <header className="shell-header">
        <span className="shell-name">Forfall</span>
        {isInside && <Navigation />}
        <div className="shell-settings">
          {isInside && <Who />}
          <LanguageChoice />
          <ColourSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="shell-main">
        {children}
      </main>
    </>
  )
}

function LanguageChoice() {
  const words = useWords()
  const { language, choose } = useLanguage()
  return (
    <NativeSelect
      size="xs"
      aria-label={words.say('shell.language')}
      value={language}
      onChange={({ currentTarget: { value } }) => isUiLanguage(value) && choose(value)}
      data={uiLanguages.map((value) => ({ value, label: catalogues[value].name }))}
    />
  )
}

function ColourSwitch() {
  const words = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light') === 'dark'
  const label = words.say(isDark ? 'shell.to-light' : 'shell.to-dark')
  return (
    <ActionIcon
      variant="default"
      size={32}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <IconSun size={16} stroke={1.75} /> : <IconMoon size={16} stroke={1.75} />}
    </ActionIcon>
  )
}
