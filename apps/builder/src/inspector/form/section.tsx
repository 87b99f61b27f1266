import { type ReactNode, useId } from 'react'

type SectionProps = {
  readonly title: string
  /** Stands beside the heading. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the inspector under a heading of its own. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className="inspector-section" aria-labelledby={id}>
      <div className="inspector-section-head">
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
