import { z } from 'zod'

/** What the address says of which run is open. */
export const runsSearch = z.object({ run: z.string().max(128).optional().catch(undefined) })
