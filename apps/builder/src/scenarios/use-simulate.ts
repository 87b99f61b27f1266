import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/policies/$policyId')

/** Opens a scenario in the simulation. */
export function useSimulate(): (name: string) => void {
  const navigate = route.useNavigate()
  return (name) =>
    void navigate({
      search: (before) => ({
        ...before,
        mode: 'simulate',
        sim: name,
        on: undefined,
        simv: undefined,
      }),
      resetScroll: false,
    })
}
