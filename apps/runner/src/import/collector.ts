import { ok, type Result, refused } from '@forfall/rules'
import type { ImportProblem, ImportProblemCode } from './problems.ts'
import type {
  ImportedFile,
  ImportedRecord,
  ImportFormat,
  ImportRemark,
  ImportRemarkCode,
  Place,
} from './record.ts'

/** How much one file may hold. What goes beyond is refused, so that memory stays bounded. */
export const limits = {
  problems: 1_000,
  remarks: 1_000,
  records: 200_000,
} as const

/** A place in the file at hand. */
export type Where = Omit<Place, 'file'>

/** What was found, and what was expected instead. */
export type Detail = { readonly found: string | null; readonly expected: string }

/** Gathers what a file holds. A file with one problem is refused whole, with all its problems. */
export type Collector = {
  readonly file: string
  readonly problem: (code: ImportProblemCode, where: Where, detail: Detail) => void
  readonly remark: (code: ImportRemarkCode, where: Where, detail: string | null) => void
  readonly record: (record: ImportedRecord) => void
  readonly placeOf: (where: Where) => Place
  /** Whether nothing would be gained by reading on. */
  readonly isFull: () => boolean
  readonly hasProblems: () => boolean
  /** @param format `null` when none was recognised, about which there must be a problem */
  readonly outcome: (format: ImportFormat | null) => Result<ImportedFile, readonly ImportProblem[]>
}

/** An empty collector for a file of this name. */
export function createCollector(file: string): Collector {
  const problems: ImportProblem[] = []
  const remarks: ImportRemark[] = []
  const records: ImportedRecord[] = []
  const firstPlace = createNumberIndex()
  let isFull = false

  const placeOf = (where: Where): Place => ({ file, ...where })

  function problem(code: ImportProblemCode, where: Where, detail: Detail): void {
    if (problems.length < limits.problems) problems.push({ code, place: placeOf(where), ...detail })
    else if (problems.length === limits.problems) {
      isFull = true
      problems.push(tooManyProblems(file))
    }
  }

  function remark(code: ImportRemarkCode, where: Where, detail: string | null): void {
    if (remarks.length < limits.remarks) remarks.push({ code, place: placeOf(where), detail })
    else if (remarks.length === limits.remarks)
      remarks.push({ code: 'more-remarks', place: { file }, detail: null })
  }

  function record(added: ImportedRecord): void {
    if (isFull) return
    if (records.length >= limits.records) {
      isFull = true
      problem('too-many-records', added.place, tooManyRecords)
      return
    }
    const first = firstPlace(added)
    if (first !== null) problem('number-twice', added.place, twice(first))
    records.push(added)
  }

  return {
    file,
    problem,
    remark,
    record,
    placeOf,
    isFull: () => isFull,
    hasProblems: () => problems.length > 0,
    outcome: (format) =>
      format === null || problems.length > 0 ? refused(problems) : ok({ format, records, remarks }),
  }
}

const tooManyProblems = (file: string): ImportProblem => ({
  code: 'too-many-problems',
  place: { file },
  found: 'more',
  expected: `at most ${limits.problems}`,
})

const tooManyRecords: Detail = {
  found: `more than ${limits.records} records`,
  expected: `at most ${limits.records}; split the file`,
}

const twice = (first: Place): Detail => ({
  found: first.line === undefined ? 'it more than once' : `it on line ${first.line} too`,
  expected: 'each invoice and each credit note once',
})

/** Tells where a number of the same creditor stood first; `null` when it is new. */
function createNumberIndex(): (added: ImportedRecord) => Place | null {
  const places = new Map<string, Place>()
  return (added) => {
    if (added.kind === 'happening') return null
    const creditor = added.creditor.organisationNumber ?? added.creditor.name ?? ''
    const key = `${added.kind}\n${creditor}\n${added.number}`
    const first = places.get(key) ?? null
    if (first === null) places.set(key, added.place)
    return first
  }
}
