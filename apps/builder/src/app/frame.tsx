import { Outlet, useLocation } from '@tanstack/react-router'
import { Gate } from '../sign-in/gate.tsx'
import { isEntry } from '../sign-in/ways.ts'
import { Shell } from './shell.tsx'

/** Every page in what stands around it: pages of the book for whoever is signed in, and the ways in. */
export function Frame() {
  const isWayIn = useLocation({ select: ({ pathname }) => isEntry(pathname) })
  return (
    <Shell isInside={!isWayIn}>
      {isWayIn ? (
        <Outlet />
      ) : (
        <Gate>
          <Outlet />
        </Gate>
      )}
    </Shell>
  )
}
