/** The part of better-sqlite3 that the store uses; the package ships no types of its own. */
declare module 'better-sqlite3' {
  namespace Database {
    type Value = string | number | bigint | null | Uint8Array
    type Parameters =
      | readonly Value[]
      | readonly [readonly Value[]]
      | readonly [{ readonly [name: string]: Value }]
    type Options = { readonly?: boolean; fileMustExist?: boolean; timeout?: number }
    interface BackupOptions {
      /** Called between steps; gives how many pages the next one copies. */
      progress(state: { readonly totalPages: number; readonly remainingPages: number }): number
    }
    interface RunResult {
      readonly changes: number
      readonly lastInsertRowid: number | bigint
    }
    interface Statement {
      readonly reader: boolean
      run(...parameters: Parameters): RunResult
      get(...parameters: Parameters): unknown
      all(...parameters: Parameters): unknown[]
      pluck(toggle?: boolean): this
    }
    interface Database {
      readonly inTransaction: boolean
      readonly open: boolean
      prepare(sql: string): Statement
      exec(sql: string): this
      pragma(text: string, options?: { simple?: boolean }): unknown
      backup(file: string, options?: BackupOptions): Promise<unknown>
      close(): this
    }
  }
  const Database: {
    new (file: string, options?: Database.Options): Database.Database
    readonly SqliteError: new (message: string, code: string) => Error & { readonly code: string }
  }
  export default Database
}
