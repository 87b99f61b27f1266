import type { ReactNode } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { isSignedOut } from '../app/api.ts'
import { ChooseOrganisation } from './choose-organisation.tsx'
import { useMe, useSession } from './me.ts'

/** Shows pages to whoever is signed in and works somewhere. Others are led to where they sign in. */
export function Gate({ children }: { readonly children: ReactNode }) {
  useSession()
  const me = useMe()
  if (me.data !== undefined)
    return me.data.organisation === null ? <ChooseOrganisation /> : children
  if (me.isError && !isSignedOut(me.error)) return <Failed error={me.error} retry={me.refetch} />
  return <Waiting />
}
