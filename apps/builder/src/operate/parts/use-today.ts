import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../app/api.ts'

/** The day it is at the server; not known until it has answered. */
export const useToday = () => useQuery(useTRPC().health.queryOptions()).data?.today
