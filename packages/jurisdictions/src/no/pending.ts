import { type Condition, cite, type Limit, type PendingRegime, plainDate } from '@forfall/rules'

const source = cite('inkassoloven 22. mai 2026 nr. 19')
const section = (place: string) => cite(`inkassoloven 22. mai 2026 nr. 19 ${place}`)

/** Nobody has set the first day; this one was signalled. */
const signalledFrom = plainDate('2027-01-01')

/** Holds on no claim: a count is never negative. */
const never: Condition = { all: [{ fact: 'lettersSent', operator: 'lessThan', value: 0 }] }

const hasFee: Condition = {
  all: [{ fact: 'proposal.feeMinor', operator: 'greaterThan', value: 0 }],
}

const agencyOnly = (on: 'notice' | 'demand', place: string): Limit => ({
  id: `no.${on}.agency-only`,
  title: {
    en: 'Only a licensed agency may send it',
    nb: 'Bare inkassoforetak med tillatelse kan sende det',
    da: 'Kun et inkassobureau med tilladelse må sende det',
    fi: 'Vain luvan saanut perintätoimisto saa lähettää sen',
    sv: 'Bara ett inkassoföretag med tillstånd får skicka det',
  },
  on,
  source: section(place),
  from: signalledFrom,
  requires: never,
  otherwise: 'forbid',
})

const noFee = (on: 'remind' | 'notice' | 'demand', place: string): Limit => ({
  id: 'no.fee.regulation-missing',
  title: {
    en: 'No fee while the new regulation sets none',
    nb: 'Ikke gebyr så lenge ny forskrift ikke fastsetter noe',
    da: 'Intet gebyr så længe den nye forskrift ikke fastsætter noget',
    fi: 'Ei maksua ennen kuin uusi asetus määrää sen',
    sv: 'Ingen avgift så länge den nya föreskriften inte bestämmer någon',
  },
  on,
  source: section(place),
  from: signalledFrom,
  when: hasFee,
  requires: never,
  otherwise: 'waive',
})

/** Takes the place of the rule that the creditor's own notice must have run out. */
const handOverWithoutNotice: Limit = {
  id: 'no.notice.deadline',
  title: {
    en: "Hand-over waits for no notice of the creditor's: the agency sends it",
    nb: 'Oversendelse venter ikke på varsel fra kreditor: inkassoforetaket sender det',
    da: 'Overdragelse venter ikke på kreditors varsel: inkassobureauet sender det',
    fi: 'Siirto ei odota velkojan ilmoitusta: perintätoimisto lähettää sen',
    sv: 'Överlämnande väntar inte på borgenärens varsel: inkassoföretaget skickar det',
  },
  on: 'hand-over',
  source: section('§ 20'),
  from: signalledFrom,
  requires: {
    all: [{ fact: 'daysSinceDue', operator: 'greaterThanInclusive', value: 1 }],
  },
  otherwise: 'postpone',
}

/**
 * The new inkassolov (LOV-2026-05-22-19): passed, without a first day when it was last looked for.
 *
 * Its fees and cost bands are left to a regulation that was not published; the limits here show what
 * the act does to a policy before that regulation is loaded.
 */
export const newCollectionAct: PendingRegime = {
  id: 'no.inkassolov-2026',
  title: {
    en: 'New act on debt collection (LOV-2026-05-22-19)',
    nb: 'Ny inkassolov (LOV-2026-05-22-19)',
    da: 'Ny norsk inkassolov (LOV-2026-05-22-19)',
    fi: 'Norjan uusi perintälaki (LOV-2026-05-22-19)',
    sv: 'Ny norsk inkassolag (LOV-2026-05-22-19)',
  },
  source,
  passedOn: plainDate('2026-05-22'),
  from: null,
  signalledFrom,
  lastCheckedOn: plainDate('2026-10-06'),
  changes: [
    {
      text: {
        en: 'Only licensed agencies send the statutory notice of collection and the payment demand. A creditor may still say that the claim will go to an agency.',
        nb: 'Bare inkassoforetak sender lovbestemt inkassovarsel og betalingsoppfordring. Kreditor kan fortsatt opplyse at kravet vil gå til inkasso.',
      },
      source: section('§§ 20 og 21'),
    },
    {
      text: {
        en: "No fee for a creditor's own notice or payment demand.",
        nb: 'Ikke gebyr for kreditors eget inkassovarsel eller egen betalingsoppfordring.',
      },
      source: cite('Prop. 3 L (2025-2026) punkt 13.4.4'),
    },
    {
      text: {
        en: "Fees for the creditor's reminders follow a new regulation. Amounts, waiting time and content are not set.",
        nb: 'Gebyr for kreditors betalingskrav følger en ny forskrift. Beløp, ventetid og innhold er ikke fastsatt.',
      },
      source: section('§ 19'),
    },
    {
      text: {
        en: 'Good practice, communication, information on request and quick answers bind every creditor.',
        nb: 'God inkassoskikk, regler om kommunikasjon, opplysninger på forespørsel og raske svar gjelder alle kreditorer.',
      },
      source: section('§§ 14 til 17'),
    },
    {
      text: {
        en: 'No recovery cost once the debtor has objected, unless the objection is obviously groundless.',
        nb: 'Ikke inndrivelseskostnader etter at skyldneren har kommet med innsigelse, med mindre den er åpenbart grunnløs.',
      },
      source: section('§ 18'),
    },
    {
      text: {
        en: 'The notice states invoice number and date, the original creditor, the cost to expect, and where to get help, object and complain. Its deadline is counted without the first day and does not roll over holidays.',
        nb: 'Varselet oppgir fakturanummer og dato, opprinnelig kreditor, ventet kostnad og hvor man får hjelp, kommer med innsigelser og klager. Fristen regnes uten første dag og flyttes ikke over helligdager.',
      },
      source: section('§ 20'),
    },
  ],
  limits: [
    agencyOnly('notice', '§ 20'),
    agencyOnly('demand', '§ 21'),
    handOverWithoutNotice,
    noFee('remind', '§ 19'),
    noFee('notice', '§§ 19 og 20'),
    noFee('demand', '§§ 19 og 21'),
  ],
}
