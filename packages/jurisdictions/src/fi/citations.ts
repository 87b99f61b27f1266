import { type Citation, cite } from '@forfall/rules'

const statutes = 'https://github.com/eliask/finlex-data'

/** Perintälaki, laki saatavien perinnästä 513/1999, in a public copy of Finlex. */
export const collectionAct = (place: string): Citation => cite(`perintälaki ${place}`, statutes)

/** Korkolaki 633/1982, in a public copy of Finlex. */
export const interestAct = (place: string): Citation => cite(`korkolaki ${place}`, statutes)

/** Laki velan vanhentumisesta 728/2003, in a public copy of Finlex. */
export const limitationAct = (place: string): Citation =>
  cite(`laki velan vanhentumisesta ${place}`, statutes)

/** An act or notice of the Statute Book (säädöskokoelma) by its number. */
export const statuteBook = (text: string): Citation => cite(text, statutes)

/** The consumer ombudsman's decision on letter intervals and time to pay, 21 October 2024. */
export const ombudsman = (place: string): Citation =>
  cite(
    `${place}; KKV/378/14.08.01.05/2022`,
    'https://kkv.fi/paatokset/kuluttaja-asiat/kuluttaja-asiamiehen-ratkaisut/perintakirjeiden-lahettamisvali-ja-kuluttajalle-varatun-maksuajan-pituus',
  )
