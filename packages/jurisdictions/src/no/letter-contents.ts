import { cite, type LetterContent } from '@forfall/rules'
import { feeRegulation, officialGuide } from './citations.ts'

const demandSection = cite(
  'inkassoloven § 10',
  'https://jusinfo.no/pengekravsrett/inndrivelsesprosessen/betalingsoppfordring/',
)

const reminder: readonly LetterContent[] = [
  {
    id: 'no.letter.amount',
    on: 'remind',
    text: {
      en: 'How large the claim is',
      nb: 'Hvor stort kravet er',
      da: 'Hvor stort kravet er',
      fi: 'Saatavan määrä',
      sv: 'Hur stor fordran är',
    },
    source: feeRegulation('§ 1-2'),
    confidence: 'confirmed',
    isOnlyWithFee: true,
    isVital: true,
    variables: ['amounts.total'],
  },
  {
    id: 'no.letter.ground',
    on: 'remind',
    text: {
      en: 'What the claim is for; the number of the invoice is enough',
      nb: 'Hva kravet gjelder; fakturanummeret er nok',
      da: 'Hvad kravet gælder; fakturanummeret er nok',
      fi: 'Mistä saatava johtuu; laskun numero riittää',
      sv: 'Vad fordran avser; fakturanumret räcker',
    },
    source: feeRegulation('§ 1-2'),
    confidence: 'confirmed',
    isOnlyWithFee: true,
    isVital: true,
    variables: ['invoice.number'],
  },
]

const notice: readonly LetterContent[] = [
  {
    id: 'no.letter.threat',
    on: 'notice',
    text: {
      en: 'Plainly that collection begins if nobody pays',
      nb: 'Klart og tydelig at inkasso settes i gang hvis kravet ikke betales',
      da: 'Klart og tydeligt, at inkasso begynder, hvis kravet ikke betales',
      fi: 'Selvästi, että perintä aloitetaan, jos saatavaa ei makseta',
      sv: 'Klart och tydligt att inkasso inleds om fordran inte betalas',
    },
    source: officialGuide('inkassoloven § 9'),
    confidence: 'confirmed',
    isVital: true,
    variables: [],
  },
  {
    id: 'no.letter.deadline',
    on: 'notice',
    text: {
      en: 'Until when to pay',
      nb: 'Når det må betales',
      da: 'Hvornår der skal betales',
      fi: 'Mihin mennessä on maksettava',
      sv: 'När betalning senast ska ske',
    },
    source: officialGuide('inkassoloven § 9 første ledd'),
    confidence: 'confirmed',
    isVital: true,
    variables: ['payBy'],
  },
  {
    id: 'no.letter.objection',
    on: 'notice',
    text: {
      en: 'Nothing that hides the right to object, such as that not paying always costs more',
      nb: 'Ikke noe som skjuler retten til å komme med innsigelser, som at det alltid koster mer ikke å betale',
      da: 'Intet, der skjuler retten til at gøre indsigelse, som at det altid koster mere ikke at betale',
      fi: 'Ei mitään, mikä peittää oikeuden riitauttaa, kuten että maksamatta jättäminen maksaa aina lisää',
      sv: 'Inget som döljer rätten att bestrida, som att det alltid kostar mer att inte betala',
    },
    source: cite('FinKN 2025-240', 'https://github.com/vantigo-io/vantigo'),
    confidence: 'single',
    variables: [],
  },
]

const demand: readonly LetterContent[] = [
  {
    id: 'no.letter.creditor',
    on: 'demand',
    text: {
      en: "The creditor's name",
      nb: 'Kreditors navn',
      da: 'Kreditors navn',
      fi: 'Velkojan nimi',
      sv: 'Borgenärens namn',
    },
    source: demandSection,
    confidence: 'confirmed',
    isVital: true,
    variables: ['creditor.name'],
  },
  {
    id: 'no.letter.ground',
    on: 'demand',
    text: {
      en: 'What the claim is for',
      nb: 'Hva kravet gjelder',
      da: 'Hvad kravet gælder',
      fi: 'Mistä saatava johtuu',
      sv: 'Vad fordran avser',
    },
    source: demandSection,
    confidence: 'confirmed',
    isVital: true,
    variables: ['invoice.number'],
  },
  {
    id: 'no.letter.parts',
    on: 'demand',
    text: {
      en: 'Principal, interest and costs each by itself',
      nb: 'Hovedstol, renter og kostnader hver for seg',
      da: 'Hovedstol, renter og omkostninger hver for sig',
      fi: 'Pääoma, korko ja kulut kukin erikseen',
      sv: 'Kapitalbelopp, ränta och kostnader var för sig',
    },
    source: demandSection,
    confidence: 'confirmed',
    isVital: true,
    variables: ['amounts.principal', 'amounts.interest', 'amounts.fees'],
  },
  {
    id: 'no.letter.interest',
    on: 'demand',
    text: {
      en: 'The rate of interest and from which day it is counted',
      nb: 'Rentesatsen og hvilken dag rentene regnes fra',
      da: 'Rentesatsen og hvilken dag renten regnes fra',
      fi: 'Korkokanta ja mistä päivästä korko lasketaan',
      sv: 'Räntesatsen och från vilken dag räntan räknas',
    },
    source: demandSection,
    confidence: 'confirmed',
    isVital: true,
    variables: ['interest.rate', 'interest.from'],
  },
  {
    id: 'no.letter.consequence',
    on: 'demand',
    text: {
      en: 'That not paying may bring more cost and collection through the courts',
      nb: 'At manglende betaling kan føre til flere kostnader og rettslig inndriving',
      da: 'At manglende betaling kan medføre flere omkostninger og retslig inddrivelse',
      fi: 'Että maksamatta jättäminen voi aiheuttaa lisäkuluja ja oikeudellista perintää',
      sv: 'Att utebliven betalning kan medföra fler kostnader och rättslig indrivning',
    },
    source: demandSection,
    confidence: 'confirmed',
    isVital: true,
    variables: [],
  },
]

/** What the law wants reminders with a fee, notices and demands to say. */
export const letterContents: readonly LetterContent[] = [...reminder, ...notice, ...demand]
