import { cite, type LetterKind, type Limit, plainDate } from '@forfall/rules'
import { all, atLeast, hasFee, is, onEach } from '../eu/limit-words.ts'
import { bgb } from './citations.ts'
import { letterEarliestDays } from './parameters-letters.ts'

/** In force at least since then; older days were not checked. */
const since2010 = plainDate('2010-01-01')

const letters: readonly LetterKind[] = ['remind', 'notice', 'demand']

const inDefault = all(is('law.isInDefault', 'equal', true))

const timing: readonly Limit[] = [
  ...onEach(letters, {
    id: 'de.letter.after-due',
    title: {
      en: 'No reminder, notice or demand before the day after the due day',
      de: 'Keine Mahnung vor dem Tag nach Fälligkeit',
      nb: 'Ingen purring før dagen etter forfall',
      da: 'Ingen rykker før dagen efter forfald',
      fi: 'Ei muistutusta ennen eräpäivän jälkeistä päivää',
      sv: 'Ingen påminnelse före dagen efter förfallodagen',
    },
    source: bgb(286, ' Abs. 1'),
    from: since2010,
    requires: atLeast('daysSinceDue', letterEarliestDays),
    otherwise: 'postpone',
  }),
  {
    id: 'de.hand-over.default',
    title: {
      en: 'No hand-over before the debtor is in default',
      de: 'Keine Übergabe an Inkasso vor Verzug',
      nb: 'Ingen oversendelse til inkasso før kravet er misligholdt',
      da: 'Ingen overdragelse til inkasso, før kravet er misligholdt',
      fi: 'Ei siirtoa perintään ennen viivästystä',
      sv: 'Inget överlämnande till inkasso före dröjsmål',
    },
    on: 'hand-over',
    source: bgb(280, ' Abs. 2, § 286'),
    from: since2010,
    requires: inDefault,
    otherwise: 'postpone',
  },
]

const fees: readonly Limit[] = [
  ...onEach(letters, {
    id: 'de.fee.default',
    title: {
      en: 'No fee on a letter sent before the debtor is in default',
      de: 'Keine Mahnkosten für ein Schreiben vor Verzug',
      nb: 'Ikke gebyr for et brev sendt før kravet er misligholdt',
      da: 'Intet gebyr for et brev sendt, før kravet er misligholdt',
      fi: 'Ei maksua kirjeestä, joka lähetetään ennen viivästystä',
      sv: 'Ingen avgift för ett brev som skickas före dröjsmål',
    },
    source: bgb(280, ' Abs. 2, § 286'),
    from: since2010,
    when: all(hasFee),
    requires: inDefault,
    otherwise: 'waive',
  }),
  ...onEach(letters, {
    id: 'de.fee.cap',
    title: {
      en: 'The fee is at most the cost the courts have recognised',
      de: 'Mahnkosten höchstens in gerichtlich anerkannter Höhe',
      nb: 'Gebyret er høyst kostnaden domstolene har godtatt',
      da: 'Gebyret er højst den omkostning, domstolene har anerkendt',
      fi: 'Maksu on enintään tuomioistuinten hyväksymät kulut',
      sv: 'Avgiften är högst den kostnad domstolarna har godtagit',
    },
    source: cite(
      'BGB §§ 280, 286, 309 Nr. 5; BGH VIII ZR 95/18',
      'https://www.bodylife.com/aktuelles-bgh-urteil-zum-thema-mahngebuehren/',
    ),
    from: since2010,
    when: all(hasFee),
    requires: all(is('proposal.feeMinor', 'lessThanInclusive', { fact: 'law.feeMaxMinor' })),
    otherwise: 'cap',
  }),
]

const stops: readonly Limit[] = [
  ...onEach([...letters, 'hand-over'], {
    id: 'de.insolvency.stop',
    title: {
      en: 'Nothing is demanded of a debtor in insolvency proceedings',
      de: 'Im Insolvenzverfahren wird nichts vom Schuldner verlangt',
      nb: 'Ingen krav rettes mot en skyldner under insolvensbehandling',
      da: 'Ingen krav rettes mod en skyldner under insolvensbehandling',
      fi: 'Maksukyvyttömyysmenettelyssä olevaan velalliseen ei kohdisteta vaatimuksia',
      sv: 'Inga krav riktas mot en gäldenär i insolvensförfarande',
    },
    source: cite('InsO § 87', 'https://www.gesetze-im-internet.de/inso/__87.html'),
    from: since2010,
    requires: all(is('isInsolvent', 'equal', false)),
    otherwise: 'forbid',
  }),
]

/** What German law asks of the creditor's letters and of handing a claim over. */
export const limits: readonly Limit[] = [...timing, ...fees, ...stops]
