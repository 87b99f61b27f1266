import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type BackTest, useTRPC } from '../app/api.ts'

/** How often a running back-test is asked how far it has come, in milliseconds. */
const askEveryMs = 500

/** A back-test by its id, asked again for as long as it runs. */
export function useBackTest(id: string | undefined) {
  const asked = useTRPC().backtests.get.queryOptions({ id: id ?? '' })
  return useQuery({
    ...asked,
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (isRunning(state.data) ? askEveryMs : false),
  })
}

const isRunning = (test: Pick<BackTest, 'status'> | undefined): boolean =>
  test?.status === 'running'

/** The back-tests that are kept, asked again for as long as one of them runs. */
export const useBackTests = () =>
  useQuery({
    ...useTRPC().backtests.list.queryOptions(),
    refetchInterval: ({ state }) =>
      state.data?.backTests.some(isRunning) === true ? askEveryMs : false,
  })

/** What can be done with back-tests. */
export function useActs() {
  const { backtests } = useTRPC()
  const queryClient = useQueryClient()
  const onSettled = () => queryClient.invalidateQueries({ queryKey: backtests.pathKey() })
  return {
    start: useMutation(backtests.start.mutationOptions({ onSettled })),
    cancel: useMutation(backtests.cancel.mutationOptions({ onSettled })),
    remove: useMutation(backtests.remove.mutationOptions({ onSettled })),
  }
}
