import Database from 'better-sqlite3'

/** Why the file of a book cannot be read or written just now. */
export type StorageProblem = {
  readonly code: 'disk-full' | 'book-locked' | 'book-read-only' | 'book-damaged'
}

const codes: { readonly [sqlite: string]: StorageProblem['code'] } = {
  SQLITE_FULL: 'disk-full',
  SQLITE_BUSY: 'book-locked',
  SQLITE_LOCKED: 'book-locked',
  SQLITE_READONLY: 'book-read-only',
  SQLITE_CORRUPT: 'book-damaged',
}

/** What an error of the database says about its file; `null` where it is about something else. */
export function storageProblem(error: unknown): StorageProblem | null {
  if (!(error instanceof Database.SqliteError)) return null
  // Extended codes, such as SQLITE_BUSY_SNAPSHOT, begin with the plain one.
  const code = Object.entries(codes).find(([plain]) => error.code.startsWith(plain))?.[1]
  return code === undefined ? null : { code }
}

/** Why the file of a book cannot be read or written, in one English sentence. */
export const storageProblemText = ({ code }: StorageProblem): string => texts[code]

const texts: { readonly [code in StorageProblem['code']]: string } = {
  'disk-full': 'The disk is full. What was done until then is kept; make room and do it again.',
  'book-locked':
    'Another program holds the book and did not let go of it in time. End it, or try again later.',
  'book-read-only': 'The book cannot be written: its file, or the folder it lies in, is read-only.',
  'book-damaged':
    'The file of the book is damaged. Put back a backup, and keep the damaged file for those who look into it.',
}
