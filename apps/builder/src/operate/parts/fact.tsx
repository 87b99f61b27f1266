import type { ReactNode } from 'react'
import '../../claims/claim-page.css'

/** A name and what it stands for, in a list of them. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
