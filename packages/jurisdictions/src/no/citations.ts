import { type Citation, cite } from '@forfall/rules'

const regulation = 'https://juridika.no/no/forskrift/1989-07-14-562/kapittel_1'
const guide = 'https://info.altinn.no/nn/starte-og-drive/rekneskap-og-revisjon/purring-og-inkasso/'

/** Forskrift til inkassoloven 14 July 1989 no. 562, chapter 1: the creditor's own fees. */
export const feeRegulation = (place: string): Citation =>
  cite(`inkassoforskriften ${place}`, regulation)

/** The official guide for businesses on reminders and collection. */
export const officialGuide = (place: string): Citation => cite(place, guide)

/** Forsinkelsesrenteloven 17 December 1976 no. 100. */
export const lateInterestAct = (place: string): Citation =>
  cite(`forsinkelsesrenteloven ${place}`, 'https://www.rettsdata.no/l-gl19761217z2d100-r100001/')

/** Inkassoloven 13 May 1988 no. 26, section 17: when collection cost can be claimed at all. */
export const costSection: Citation = cite(
  'inkassoloven § 17',
  'https://jusinfo.no/pengekravsrett/omkostninger-og-gebyrer/omkostninger-og-gebyrer/',
)

/** A regulation in the register of Norsk Lovtidend, by its number. */
export const gazette = (act: string, number: string, url?: string): Citation =>
  cite(`${act}; ${number}`, url)

/** Why a value is not cited to an official page: it was read where others quote the regulation. */
export const secondHand =
  'Read in public sources that quote the regulation, not on lovdata.no or finanstilsynet.no.'
