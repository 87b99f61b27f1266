/** Where a rule or a number of the law stands. */
export type Citation = {
  /** Act or regulation and place in it, in the country's own words: `inkassoloven § 9`. */
  readonly text: string
  /** Page where it was read, if there is one. */
  readonly url?: string
}

/** A citation. */
export const cite = (text: string, url?: string): Citation =>
  url === undefined ? { text } : { text, url }

/** How well a fact about the law is supported. What rests on memory alone is not in the data at all. */
export type Confidence =
  /** read on an official page, or two sources that are independent of one another agree */
  | 'confirmed'
  /** one source */
  | 'single'
  /** computed by a confirmed rule from confirmed figures; the published result itself was not read */
  | 'derived'
  /** searched for and not found: a decision that needs it goes to a person */
  | 'unknown'
