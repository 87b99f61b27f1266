import type { Where } from '../collector.ts'
import type { Found } from '../values.ts'
import type { XmlElement, XmlHead } from './element.ts'

/** The place of an element, with the number of the record once it is known. */
export const whereOf = (element: XmlHead, record: string | null): Where => ({
  line: element.line,
  path: element.path,
  ...(record === null ? {} : { record }),
})

/** The text of an element with its place. */
export const foundIn = (element: XmlElement, record: string | null): Found => ({
  text: element.text,
  where: whereOf(element, record),
})
