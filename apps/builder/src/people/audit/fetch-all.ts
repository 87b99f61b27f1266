import type { AuditEntry, AuditQuestion } from '../../app/api.ts'

/** Asks the server for one page of entries, newest first. */
export type AskPage = (question: AuditQuestion) => Promise<readonly AuditEntry[]>

/** Entries of one page when all are fetched: as many as the server gives. */
const pageSize = 500

/**
 * Every entry that answers a question, newest first, page by page. One that is written meanwhile is not
 * among them.
 *
 * @param onPage hears after each page how many there are by now
 */
export async function fetchAll(
  ask: AskPage,
  question: AuditQuestion,
  onPage: (count: number) => void,
): Promise<readonly AuditEntry[]> {
  const found: AuditEntry[] = []
  for (;;) {
    const before = found.at(-1)?.seq
    const page = await ask({
      ...question,
      limit: pageSize,
      ...(before === undefined ? {} : { before }),
    })
    found.push(...page)
    onPage(found.length)
    if (page.length < pageSize) return found
  }
}
