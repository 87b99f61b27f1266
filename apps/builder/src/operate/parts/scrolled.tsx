import type { ReactNode } from 'react'

/** What is too wide for a narrow screen; the keys scroll it as well. */
export function Scrolled({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys
    <div className="table-scroll scrolled" tabIndex={0}>
      {children}
    </div>
  )
}
