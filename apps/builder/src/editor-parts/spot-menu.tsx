import { Menu } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import './spot-menu.css'

/** A place in the window, in pixels. */
export type Spot = { readonly x: number; readonly y: number }

type SpotMenuProps = {
  readonly at: Spot
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A menu that opens at a spot of the window, with the focus on its first item. */
export function SpotMenu({ at, label, onClose, children }: SpotMenuProps) {
  const dropdown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      dropdown.current?.querySelector<HTMLElement>('[data-menu-item]:not(:disabled)')?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={4}
      withinPortal
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <span className="menu-spot" style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown ref={dropdown} className="spot-menu" aria-label={label}>
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}
