import { type Citation, cite } from '@forfall/rules'

const register = 'https://www.gesetze-im-internet.de'

/** Bürgerliches Gesetzbuch, by section number and what follows it: `(286, ' Abs. 3')`. */
export const bgb = (section: number, place = ''): Citation =>
  cite(`BGB § ${section}${place}`, `${register}/bgb/__${section}.html`)

/** Rechtsanwaltsvergütungsgesetz, to which RDG § 13e ties what an agency may claim. */
export const rvg = (place: string): Citation => cite(`RVG ${place}`, `${register}/rvg_2004/`)

/** The act that raised the fees of lawyers from 1 June 2025. */
export const costActOf2025 = (place: string): Citation =>
  cite(`RVG ${place}; BGBl. 2025 I Nr. 109`, 'https://www.national-inkasso.de/neue-rvg-regelungen/')

/** Where a standing rule was in force before its first entry and nobody looked. */
export const atLeastSince2010 = 'In force at least since then; older days were not checked.'

/** How the text of the acts was read. */
export const readInCopy = 'Read in a public copy of gesetze-im-internet.de, not on the page itself.'
