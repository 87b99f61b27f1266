import Database from 'better-sqlite3'

/** Whether the database would not take a row because it does not fit the others. */
export const isRefusedRow = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
