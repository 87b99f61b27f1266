import { Button } from '@mantine/core'
import { useClickOutside } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

type DisclosureProps = {
  /** What the button says. */
  readonly label: ReactNode
  readonly className: string
  readonly look?: 'subtle' | 'default'
  /** Stands before the words of the button; a chevron stands behind them where there is none. */
  readonly icon?: ReactNode
  /** The side of the button that what opens lines up with. */
  readonly side?: 'start' | 'end'
  /** Links and buttons. What is chosen closes it. */
  readonly children: ReactNode
}

/**
 * A button that opens a few links and buttons under it. The first page has several, so it is light: no
 * menu with keys of its own, but stops of the Tab key in their place.
 */
export function Disclosure(props: DisclosureProps) {
  const { label, className, look = 'subtle', icon, side = 'start', children } = props
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setIsOpen(false)
  const root = useClickOutside<HTMLDivElement>(close)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    close()
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles from the buttons inside.
    <div
      ref={root}
      className="disclosure"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close()
      }}
    >
      <Button
        ref={button}
        className={className}
        variant={look}
        color="gray"
        size="compact-md"
        leftSection={icon}
        rightSection={icon === undefined && <IconChevronDown size={14} stroke={1.75} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </Button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles from the buttons inside. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on them clicks as well. */}
      <div id={id} className="disclosed" data-side={side} hidden={!isOpen} onClick={close}>
        {isOpen && children}
      </div>
    </div>
  )
}
