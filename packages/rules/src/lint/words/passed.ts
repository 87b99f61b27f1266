import { type Language, type Localized, textIn } from '../../schemas/scalars.ts'

/** What holds of a policy when a check of its document has found nothing. */
export const passedTitles = {
  'step-missing': {
    en: 'Every way leads to a step that is there',
    nb: 'Hver vei fører til et steg som finnes',
    da: 'Hver vej fører til et trin, der findes',
    fi: 'Jokainen reitti vie olemassa olevaan vaiheeseen',
    sv: 'Varje väg leder till ett steg som finns',
  },
  'unknown-fact': {
    en: 'Every condition asks for facts as they can be asked',
    nb: 'Hvert vilkår spør om fakta slik de kan spørres om',
    da: 'Hver betingelse spørger om fakta, som der kan spørges om dem',
    fi: 'Jokainen ehto kysyy tietoja niin kuin niitä voi kysyä',
    sv: 'Varje villkor frågar efter fakta så som de kan efterfrågas',
  },
  'loop-without-rest': {
    en: 'No loop consists of waits and branches alone',
    nb: 'Ingen sløyfe består bare av ventetid og forgreninger',
    da: 'Ingen løkke består kun af ventetid og forgreninger',
    fi: 'Mikään silmukka ei koostu pelkistä odotuksista ja haarautumista',
    sv: 'Ingen slinga består av bara väntan och förgreningar',
  },
  'never-ends': {
    en: 'Every step has a way to an end',
    nb: 'Hvert steg har en vei til en slutt',
    da: 'Hvert trin har en vej til en slutning',
    fi: 'Jokaisesta vaiheesta on reitti loppuun',
    sv: 'Varje steg har en väg till ett slut',
  },
  'too-many-ways': {
    en: 'There are no more ways than can be run',
    nb: 'Det er ikke flere veier enn det som kan kjøres',
    da: 'Der er ikke flere veje, end der kan køres',
    fi: 'Reittejä ei ole enempää kuin voidaan ajaa',
    sv: 'Det finns inte fler vägar än vad som kan köras',
  },
  'unreachable-step': {
    en: 'Claims can come to every step',
    nb: 'Krav kan komme til hvert steg',
    da: 'Fordringer kan komme til hvert trin',
    fi: 'Saatavat voivat tulla jokaiseen vaiheeseen',
    sv: 'Fordringar kan komma till varje steg',
  },
  'wait-never-over': {
    en: 'Every wait is over one day',
    nb: 'All ventetid tar slutt en dag',
    da: 'Al ventetid slutter en dag',
    fi: 'Jokainen odotus päättyy joskus',
    sv: 'All väntan tar slut en dag',
  },
  'case-never-taken': {
    en: 'Every case of a branch can be taken',
    nb: 'Hvert alternativ i en forgrening kan bli valgt',
    da: 'Hver mulighed i en forgrening kan blive valgt',
    fi: 'Haarautuman jokainen vaihtoehto voi toteutua',
    sv: 'Varje alternativ i en förgrening kan väljas',
  },
  'branch-overlap': {
    en: 'No cases of a branch overlap, and none leave out a single value',
    nb: 'Ingen alternativer i en forgrening overlapper, og ingen enkeltverdi faller mellom dem',
    da: 'Ingen muligheder i en forgrening overlapper, og ingen enkelt værdi falder mellem dem',
    fi: 'Haarautuman vaihtoehdot eivät mene päällekkäin, eikä yksittäinen arvo jää niiden väliin',
    sv: 'Inga alternativ i en förgrening överlappar, och inget enstaka värde faller mellan dem',
  },
  'entry-never-holds': {
    en: 'Every entry that is always watched can be heard',
    nb: 'Hver stans som alltid gjelder, kan slå inn',
    da: 'Hver regel, der altid gælder, kan slå ind',
    fi: 'Jokainen aina voimassa oleva sääntö voi toteutua',
    sv: 'Varje regel som alltid gäller kan slå in',
  },
  'template-missing': {
    en: 'Every letter has its text in the language of the country',
    nb: 'Hvert brev har tekst på landets språk',
    da: 'Hvert brev har tekst på landets sprog',
    fi: 'Jokaisella kirjeellä on teksti maan kielellä',
    sv: 'Varje brev har text på landets språk',
  },
  'template-broken': {
    en: 'Every text of a letter can be written out',
    nb: 'Hver brevtekst kan skrives ut',
    da: 'Hver brevtekst kan skrives ud',
    fi: 'Jokainen kirjeteksti voidaan kirjoittaa valmiiksi',
    sv: 'Varje brevtext kan skrivas ut',
  },
  'law-not-known': {
    en: 'Every value of the law that a step needs is known on the day',
    nb: 'Hver verdi i loven som et steg trenger, er kjent den dagen',
    da: 'Hver værdi i loven, som et trin behøver, er kendt den dag',
    fi: 'Jokainen vaiheen tarvitsema lain arvo on tiedossa sinä päivänä',
    sv: 'Varje värde i lagen som ett steg behöver är känt den dagen',
  },
} as const satisfies { readonly [check: string]: Localized }

const inLetter = {
  en: 'Said in the letter',
  nb: 'Står i brevet',
  da: 'Står i brevet',
  fi: 'Kirjeessä sanotaan',
  sv: 'Står i brevet',
} as const satisfies Localized

/** What holds of a policy whose letters say something they have to. */
export const inLetterTitle = (content: Localized): Localized =>
  Object.fromEntries(
    Object.entries(inLetter).map(([language, said]) => [
      language,
      `${said}: ${lowerFirst(textIn(content, language as Language))}`,
    ]),
  )

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
