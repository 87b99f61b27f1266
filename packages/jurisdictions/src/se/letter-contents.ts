import type { LetterContent } from '@forfall/rules'
import { collectionAct } from './citations.ts'

type Said = Pick<LetterContent, 'id' | 'text' | 'variables'>

const demand: readonly Said[] = [
  {
    id: 'se.letter.creditor',
    text: {
      en: "The creditor's name, clearly",
      nb: 'Kreditors navn, tydelig',
      da: 'Kreditors navn, tydeligt',
      fi: 'Velkojan nimi selvästi',
      sv: 'Borgenärens namn, tydligt',
    },
    variables: ['creditor.name'],
  },
  {
    id: 'se.letter.ground',
    text: {
      en: 'What the claim rests on, such as what was bought',
      nb: 'Hva kravet bygger på, for eksempel hva som ble kjøpt',
      da: 'Hvad kravet bygger på, for eksempel hvad der blev købt',
      fi: 'Saatavan peruste, esimerkiksi mitä on ostettu',
      sv: 'Den omständighet fordran grundas på, till exempel vad som köpts',
    },
    variables: ['invoice.number'],
  },
  {
    id: 'se.letter.assignment',
    text: {
      en: 'Where the claim was passed on: that payment to the first creditor no longer counts',
      nb: 'Hvis kravet er overdratt: at betaling til den første kreditoren ikke lenger teller',
      da: 'Hvis kravet er overdraget: at betaling til den første kreditor ikke længere tæller',
      fi: 'Jos saatava on siirretty: että maksu alkuperäiselle velkojalle ei enää vapauta',
      sv: 'Om fordran har överlåtits: att betalning till överlåtaren inte längre befriar',
    },
    variables: [],
  },
  {
    id: 'se.letter.parts',
    text: {
      en: 'Principal, interest and cost each by itself',
      nb: 'Hovedstol, renter og kostnader hver for seg',
      da: 'Hovedstol, renter og omkostninger hver for sig',
      fi: 'Pääoma, korko ja kulut kukin erikseen',
      sv: 'Kapitalbelopp, ränta och kostnadsersättning var för sig',
    },
    variables: ['amounts.principal', 'amounts.interest', 'amounts.fees'],
  },
  {
    id: 'se.letter.interest',
    text: {
      en: 'The rate of interest, its period and what it runs on',
      nb: 'Rentesatsen, perioden og hva renten løper av',
      da: 'Rentesatsen, perioden og hvad renten løber af',
      fi: 'Korkokanta, korkoaika ja pääoma, jolle korkoa lasketaan',
      sv: 'Räntesatsen, ränteperioden och kapitalet som räntan beräknas på',
    },
    variables: ['interest.rate', 'interest.from', 'amounts.principal'],
  },
  {
    id: 'se.letter.deadline',
    text: {
      en: 'A time to pay, or to object',
      nb: 'En frist for å betale eller komme med innsigelser',
      da: 'En frist for at betale eller gøre indsigelse',
      fi: 'Määräaika maksaa tai riitauttaa',
      sv: 'En tid att betala eller anmäla invändningar',
    },
    variables: ['payBy'],
  },
]

/** What inkassolagen wants a payment demand to say, and what makes a reminder one. */
export const letterContents: readonly LetterContent[] = [
  ...demand.map(
    (one): LetterContent => ({
      ...one,
      on: 'demand',
      source: collectionAct('5 §'),
      confidence: 'confirmed',
      isVital: true,
    }),
  ),
  {
    id: 'se.letter.no-threat',
    on: 'remind',
    text: {
      en: 'No threat of a court, the Enforcement Authority or of ending a service, which makes it a demand',
      nb: 'Ingen trussel om domstol, namsmann eller stans av en tjeneste; da er det et betalingskrav',
      da: 'Ingen trussel om retten, fogeden eller afbrydelse af en ydelse; så er det et betalingskrav',
      fi: 'Ei uhkaa tuomioistuimesta, ulosotosta tai palvelun lopettamisesta; silloin se on maksuvaatimus',
      sv: 'Inget hot om domstol, Kronofogden eller avbruten tjänst, vilket gör den till ett inkassokrav',
    },
    source: collectionAct('1 och 5 §§'),
    confidence: 'confirmed',
    variables: [],
  },
]
