import { resolve } from 'node:path'

/** The database of the book: `FORFALL_DB`, else `.forfall/forfall.db` in the working folder. */
export const databaseFileOf = (env: NodeJS.ProcessEnv): string =>
  resolve(env['FORFALL_DB'] || '.forfall/forfall.db')
