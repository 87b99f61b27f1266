import { useMediaQuery } from '@mantine/hooks'
import { IconMenu2 } from '@tabler/icons-react'
import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { Disclosure } from './disclosure.tsx'

/** A page one can go to from everywhere. */
type Page = { readonly label: MessageId; readonly link: LinkProps & { readonly to: string } }

/** The pages of daily work; another page is another line. */
const daily: readonly Page[] = [
  { label: 'claims.title', link: { to: '/claims', search: { state: 'open' } } },
  { label: 'operate.actions-title', link: { to: '/actions', search: { show: 'release' } } },
  { label: 'operate.runs-title', link: { to: '/runs' } },
  { label: 'operate.import-title', link: { to: '/import' } },
  { label: 'policies.title', link: { to: '/policies' } },
  { label: 'review.title', link: { to: '/reviews', search: { show: 'open' } } },
  { label: 'law.title', link: { to: '/law' } },
]

/** The pages of those who look after the organisation. */
const administration: readonly Page[] = [
  { label: 'people.title', link: { to: '/people' } },
  { label: 'keys.title', link: { to: '/keys' } },
  { label: 'audit.title', link: { to: '/audit' } },
]

/** The ways to the pages: side by side where there is room, else under a button. */
export function Navigation() {
  const words = useWords()
  const isWide = useMediaQuery('(min-width: 768px)', undefined, { getInitialValueInEffect: false })
  return (
    <nav aria-label={words.say('shell.navigation')}>
      {isWide ? (
        <Pages pages={daily} className="shell-links">
          <li>
            <Administration />
          </li>
        </Pages>
      ) : (
        <Disclosure
          label={words.say('shell.menu')}
          className="shell-menu"
          icon={<IconMenu2 size={16} stroke={1.75} aria-hidden />}
        >
          <Pages pages={[...daily, ...administration]} />
        </Disclosure>
      )}
    </nav>
  )
}

/** Tells by its look when it leads to where one is. */
function Administration() {
  const words = useWords()
  const pathname = useLocation({ select: (location) => location.pathname })
  const isHere = administration.some(({ link }) => pathname.startsWith(link.to))
  return (
    <Disclosure
      label={words.say('shell.administration')}
      className={isHere ? 'shell-menu active' : 'shell-menu'}
    >
      <Pages pages={administration} />
    </Disclosure>
  )
}

type PagesProps = {
  readonly pages: readonly Page[]
  readonly className?: string
  readonly children?: ReactNode
}

function Pages({ pages, className = '', children }: PagesProps) {
  const words = useWords()
  return (
    <ul className={`plain-list ${className}`}>
      {pages.map(({ label, link }) => (
        <li key={label}>
          <Link {...link} activeOptions={{ includeSearch: false }}>
            {words.say(label)}
          </Link>
        </li>
      ))}
      {children}
    </ul>
  )
}
