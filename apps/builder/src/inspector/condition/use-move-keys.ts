import type { KeyboardEvent } from 'react'
import { useTools } from './condition-tools.ts'
import type { Path } from './tree.ts'

/** Alt with an arrow moves the row or group that has the focus. */
export function useMoveKeys(path: Path): (event: KeyboardEvent) => void {
  const tools = useTools()
  return (event) => {
    const by = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
    if (!event.altKey || by === null || path.length === 0 || tools.isReadOnly) return
    event.preventDefault()
    event.stopPropagation()
    tools.move(path, by)
  }
}
