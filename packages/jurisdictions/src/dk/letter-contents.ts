import { cite, type LetterContent } from '@forfall/rules'
import { noticeSection } from './citations.ts'

/** What the law wants a notice to say: inkassoloven § 10, and the warning that cost depends on. */
export const letterContents: readonly LetterContent[] = [
  {
    id: 'dk.letter.ground',
    on: 'notice',
    text: {
      en: 'Everything the debtor needs to judge the claim, clearly',
      nb: 'Alt skyldneren trenger for å vurdere kravet, tydelig',
      da: 'Alle oplysninger, som skyldneren behøver for at bedømme kravet, klart og tydeligt',
      fi: 'Selvästi kaikki, mitä velallinen tarvitsee saatavan arvioimiseen',
      sv: 'Tydligt allt som gäldenären behöver för att bedöma fordran',
    },
    source: noticeSection,
    confidence: 'confirmed',
    isVital: true,
    variables: [],
  },
  {
    id: 'dk.letter.deadline',
    on: 'notice',
    text: {
      en: 'Until when it can be paid without a measure that adds cost',
      nb: 'Når det senest kan betales uten tiltak som koster mer',
      da: 'Hvornår der senest kan betales uden skridt, der medfører yderligere omkostninger',
      fi: 'Mihin mennessä voi maksaa ilman lisäkuluja aiheuttavia toimia',
      sv: 'När betalning senast kan ske utan åtgärder som medför fler kostnader',
    },
    source: noticeSection,
    confidence: 'confirmed',
    isVital: true,
    variables: ['payBy'],
  },
  {
    id: 'dk.letter.cost-warning',
    on: 'notice',
    text: {
      en: 'That collection may bring cost of collection (inddrivelsesomkostninger), in this word',
      nb: 'At inndriving kan gi inndrivingskostnader (inddrivelsesomkostninger), med dette ordet',
      da: 'At inddrivelse kan medføre inddrivelsesomkostninger, med det ord',
      fi: 'Että perintä voi aiheuttaa perintäkuluja (inddrivelsesomkostninger), tällä sanalla',
      sv: 'Att indrivning kan medföra indrivningskostnader (inddrivelsesomkostninger), med det ordet',
    },
    source: cite('bekendtgørelse nr. 601/2002 § 3, stk. 1; Forbrugerombudsmandens sag 09/05412'),
    confidence: 'confirmed',
    isVital: true,
    variables: [],
  },
]
