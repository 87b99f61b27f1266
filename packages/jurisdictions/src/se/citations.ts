import { type Citation, cite } from '@forfall/rules'

const statute = (number: string): string =>
  `https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-${number}`

/** Räntelagen (1975:635). */
export const interestAct = (place: string): Citation =>
  cite(`räntelagen ${place}`, statute('1975-635'))

/** Lag (1981:739) om ersättning för inkassokostnader m.m., as amended by SFS 2013:56. */
export const costAct = (place: string): Citation =>
  cite(`lag (1981:739) om ersättning för inkassokostnader ${place}`, statute('1981-739'))

/** Förordning (1981:1057), repealed on 16 March 2013; its amounts hold for measures before that day. */
export const oldCostOrdinance: Citation = cite(
  'förordning (1981:1057) om ersättning för inkassokostnader (2003:294)',
  'https://open.karnovgroup.se/naringsratt/SFS1981-1057',
)

/** Inkassolagen (1974:182). */
export const collectionAct = (place: string): Citation =>
  cite(`inkassolagen ${place}`, statute('1974-182'))

/** Preskriptionslagen (1981:130). */
export const limitationAct = (place: string): Citation =>
  cite(`preskriptionslagen ${place}`, statute('1981-130'))

/** Skuldsaneringslagen (2016:675). */
export const restructuringAct = (place: string): Citation =>
  cite(`skuldsaneringslagen ${place}`, statute('2016-675'))

/** Guidance of the authority that supervised collection through 2023, on the length of a deadline. */
export const deadlineGuidance: Citation = cite(
  'IMY: tid för att betala eller bestrida ett inkassokrav; inkassolagen 5 §',
  'https://www.imy.se/vanliga-fragor-och-svar/hur-lang-tid-har-jag-pa-mig-for-att-betala-eller-bestrida-ett-inkassokrav/',
)

/** A publisher's guide for bookkeepers: each fee is charged once on a claim. */
export const onceGuide: Citation = cite(
  'Björn Lundén: inkassoavgifter; lag (1981:739) 4 §',
  'https://www.bjornlunden.se/f%C3%B6retagande/inkassoavgifter__1263',
)
