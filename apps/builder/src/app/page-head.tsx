import { type ReactNode, useEffect, useRef } from 'react'

/**
 * The heading of a page, with whatever belongs beside it. It names the browser's tab, and takes the
 * focus when the reader came from another page, so that a screen reader starts there.
 */
export function PageHead({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Forfall`
  }, [title])
  useEffect(() => {
    if (isFirstPage) isFirstPage = false
    else heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  )
}

/** The page a visit begins with keeps the browser's own focus. */
let isFirstPage = true
