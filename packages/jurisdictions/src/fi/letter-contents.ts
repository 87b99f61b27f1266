import type { LetterContent } from '@forfall/rules'
import { collectionAct } from './citations.ts'

type Said = Pick<LetterContent, 'id' | 'text' | 'variables'>

const said: readonly Said[] = [
  {
    id: 'fi.letter.creditor',
    text: {
      en: "The creditor's name",
      nb: 'Kreditors navn',
      da: 'Kreditors navn',
      fi: 'Velkojan nimi',
      sv: 'Borgenärens namn',
    },
    variables: ['creditor.name'],
  },
  {
    id: 'fi.letter.address',
    text: {
      en: "The creditor's address, and who the first creditor was if the claim was passed on",
      nb: 'Kreditors adresse, og hvem den første kreditoren var hvis kravet er overdratt',
      da: 'Kreditors adresse, og hvem den første kreditor var, hvis kravet er overdraget',
      fi: 'Velkojan osoite ja alkuperäinen velkoja, jos saatava on siirretty',
      sv: 'Borgenärens adress, och vem den ursprungliga borgenären var om fordran har överlåtits',
    },
    variables: [],
  },
  {
    id: 'fi.letter.ground',
    text: {
      en: 'What the claim rests on',
      nb: 'Hva kravet bygger på',
      da: 'Hvad kravet bygger på',
      fi: 'Saatavan peruste',
      sv: 'Vad fordran grundas på',
    },
    variables: ['invoice.number'],
  },
  {
    id: 'fi.letter.parts',
    text: {
      en: 'Principal, late-payment interest and cost each by itself',
      nb: 'Hovedstol, forsinkelsesrente og kostnader hver for seg',
      da: 'Hovedstol, morarente og omkostninger hver for sig',
      fi: 'Pääoma, viivästyskorko ja kulut eriteltyinä',
      sv: 'Kapitalbelopp, dröjsmålsränta och kostnader specificerade',
    },
    variables: ['amounts.principal', 'amounts.interest', 'amounts.fees'],
  },
  {
    id: 'fi.letter.total',
    text: {
      en: 'What is to be paid in all, and by when',
      nb: 'Hva som skal betales i alt, og når',
      da: 'Hvad der skal betales i alt, og hvornår',
      fi: 'Maksettava kokonaismäärä ja mihin mennessä se on maksettava',
      sv: 'Vad som ska betalas totalt, och när',
    },
    variables: ['amounts.total', 'payBy'],
  },
  {
    id: 'fi.letter.how-to-pay',
    text: {
      en: 'To whom and how to pay',
      nb: 'Hvem det skal betales til, og hvordan',
      da: 'Hvem der skal betales til, og hvordan',
      fi: 'Kenelle ja miten on maksettava',
      sv: 'Till vem och hur betalning ska ske',
    },
    variables: [],
  },
  {
    id: 'fi.letter.remarks',
    text: {
      en: 'That remarks can be made, by which day at the latest, and to whom',
      nb: 'At det kan gjøres innsigelser, når det senest må skje, og til hvem',
      da: 'At der kan gøres indsigelse, hvornår det senest skal ske, og til hvem',
      fi: 'Oikeus tehdä huomautuksia, viimeistään minä päivänä ja kenelle',
      sv: 'Rätten att göra anmärkningar, senast vilken dag och till vem',
    },
    variables: [],
  },
  {
    id: 'fi.letter.stop',
    text: {
      en: 'That the debtor can have collection stopped, how, and what follows',
      nb: 'At skyldneren kan få stanset inndrivingen, hvordan, og hva som følger av det',
      da: 'At skyldneren kan få inddrivelsen standset, hvordan, og hvad der følger af det',
      fi: 'Oikeus pyytää perinnän keskeyttämistä, miten ja millä seurauksin',
      sv: 'Rätten att få indrivningen avbruten, hur, och vad som följer av det',
    },
    variables: [],
  },
  {
    id: 'fi.letter.interest',
    text: {
      en: 'How the interest was computed, or that an account of it can be asked for',
      nb: 'Hvordan rentene er regnet ut, eller at man kan be om en utregning',
      da: 'Hvordan renten er beregnet, eller at man kan bede om en opgørelse',
      fi: 'Koron laskentaperuste tai oikeus saada siitä selvitys',
      sv: 'Hur räntan har beräknats, eller rätten att få en redogörelse för den',
    },
    variables: ['interest.rate', 'interest.from'],
  },
]

/** What section 5 a of the collection act wants a payment demand to say. */
export const letterContents: readonly LetterContent[] = said.map((one) => ({
  ...one,
  on: 'demand',
  source: collectionAct('5 a §'),
  confidence: 'confirmed',
}))
