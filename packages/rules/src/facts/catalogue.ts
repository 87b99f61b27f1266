import { debtorKinds } from '../claim/event.ts'
import type { Localized } from '../schemas/scalars.ts'
import type { Fact, FactUnit } from './fact.ts'

type Words = { readonly label: Localized; readonly description: string }

const label = (en: string, nb: string, da: string, fi: string, sv: string): Localized => ({
  en,
  nb,
  da,
  fi,
  sv,
})

const amount = (id: string, words: Words): Fact => ({
  id,
  type: 'integer',
  unit: 'minor-units',
  isNullable: false,
  changes: 'event',
  ...words,
})

const count = (id: string, words: Words): Fact => ({ ...amount(id, words), unit: 'count' })

const elapsed = (id: string, words: Words, isNullable = true): Fact => ({
  id,
  type: 'integer',
  unit: 'days' as FactUnit,
  isNullable,
  changes: 'elapsed',
  ...words,
})

const flag = (
  id: string,
  words: Words,
  more: Partial<Pick<Fact, 'isNullable' | 'changes'>> = {},
): Fact => ({
  id,
  type: 'boolean',
  unit: null,
  isNullable: false,
  changes: 'event',
  ...more,
  ...words,
})

const unknowable = { isNullable: true } as const
const scheduled = { changes: 'scheduled' } as const

/**
 * Every fact a condition can ask about in any country, besides the country's own `law.…` facts.
 *
 * The one list from which the engine takes values, the builder its palette and the checks their types.
 */
export const catalogue: readonly Fact[] = [
  {
    id: 'debtorKind',
    type: 'enum',
    unit: null,
    values: debtorKinds,
    isNullable: true,
    changes: 'event',
    label: label(
      'Kind of debtor',
      'Type skyldner',
      'Skyldnertype',
      'Velallisen tyyppi',
      'Typ av gäldenär',
    ),
    description: 'Consumer, business or public body; not known when nobody has said.',
  },
  flag(
    'isCommercial',
    {
      label: label(
        'Commercial claim',
        'Kommersielt krav',
        'Kommercielt krav',
        'Kaupallinen saatava',
        'Kommersiell fordran',
      ),
      description: 'Whether the claim arose between traders, or between a trader and an authority.',
    },
    unknowable,
  ),
  flag(
    'isDirectlyEnforceable',
    {
      label: label(
        'Enforceable without a judgment',
        'Særlig tvangsgrunnlag',
        'Umiddelbart tvangsfuldbyrdeligt krav',
        'Suoraan ulosottokelpoinen saatava',
        'Direkt utsökbar fordran',
      ),
      description:
        'Whether the claim can be enforced without a judgment, as many public charges can.',
    },
    unknowable,
  ),
  flag(
    'isDueDayAgreed',
    {
      label: label(
        'Due day was agreed',
        'Forfallsdagen var avtalt',
        'Forfaldsdagen var aftalt',
        'Eräpäivästä on sovittu',
        'Förfallodagen var avtalad',
      ),
      description:
        'Whether the due day was fixed before the invoice, by agreement or otherwise; in some countries interest runs later where it was not.',
    },
    unknowable,
  ),
  flag(
    'hasInterestWarning',
    {
      label: label(
        'Invoice warned of interest',
        'Fakturaen varslet om rente',
        'Fakturaen varslede renter',
        'Laskussa ilmoitettiin viivästyskorko',
        'Fakturan upplyste om ränta',
      ),
      description:
        'Whether the invoice said what follows on late payment; some countries ask for it towards consumers.',
    },
    unknowable,
  ),
  flag(
    'isReminderFeeAgreed',
    {
      label: label(
        'Reminder fee was agreed',
        'Purregebyr var avtalt',
        'Rykkergebyr var aftalt',
        'Muistutusmaksusta on sovittu',
        'Påminnelseavgift var avtalad',
      ),
      description: 'Whether a reminder fee was agreed when the claim arose at the latest.',
    },
    unknowable,
  ),
  amount('originalMinor', {
    label: label('Invoice amount', 'Fakturabeløp', 'Fakturabeløb', 'Laskun määrä', 'Fakturabelopp'),
    description: 'What was payable on the invoice.',
  }),
  amount('principalMinor', {
    label: label(
      'Unpaid principal',
      'Ubetalt hovedstol',
      'Ubetalt hovedstol',
      'Maksamaton pääoma',
      'Obetalt kapitalbelopp',
    ),
    description: 'The unpaid part of the invoice, after payments and credits.',
  }),
  amount('feesMinor', {
    label: label(
      'Unpaid fees',
      'Ubetalte gebyrer',
      'Ubetalte gebyrer',
      'Maksamattomat kulut',
      'Obetalda avgifter',
    ),
    description: 'Fees and compensation that letters charged and nobody has paid.',
  }),
  amount('outstandingMinor', {
    label: label('Outstanding', 'Utestående', 'Udestående', 'Avoinna', 'Utestående'),
    description:
      'Unpaid principal, fees and the interest that letters have charged. Interest since the last letter is not in it.',
  }),
  elapsed(
    'daysSinceDue',
    {
      label: label(
        'Days since the due day',
        'Dager siden forfall',
        'Dage siden forfald',
        'Päivää eräpäivästä',
        'Dagar sedan förfallodagen',
      ),
      description: 'Days since the due day as the law moves it; negative before it.',
    },
    false,
  ),
  elapsed(
    'daysSinceIssued',
    {
      label: label(
        'Days since the invoice',
        'Dager siden fakturadato',
        'Dage siden fakturadato',
        'Päivää laskun päiväyksestä',
        'Dagar sedan fakturadatum',
      ),
      description: 'Days since the day on the invoice.',
    },
    false,
  ),
  elapsed('daysSinceLastLetter', {
    label: label(
      'Days since the last letter',
      'Dager siden siste brev',
      'Dage siden seneste brev',
      'Päivää viimeisestä kirjeestä',
      'Dagar sedan senaste brevet',
    ),
    description: 'Days since the last reminder, notice or demand was sent.',
  }),
  elapsed('daysSincePayBy', {
    label: label(
      'Days since the last deadline',
      'Dager siden siste frist',
      'Dage siden seneste frist',
      'Päivää viimeisestä määräajasta',
      'Dagar sedan senaste fristen',
    ),
    description:
      'Days since the pay-by day of the last letter; zero on that day, which still counts.',
  }),
  elapsed('daysSinceReminder', {
    label: label(
      'Days since the last reminder',
      'Dager siden siste purring',
      'Dage siden seneste rykker',
      'Päivää viimeisestä muistutuksesta',
      'Dagar sedan senaste påminnelsen',
    ),
    description: 'Days since the last reminder was sent.',
  }),
  elapsed('daysSinceNotice', {
    label: label(
      'Days since the notice',
      'Dager siden inkassovarsel',
      'Dage siden inkassovarsel',
      'Päivää perintäilmoituksesta',
      'Dagar sedan inkassovarsel',
    ),
    description: 'Days since the last notice of collection was sent.',
  }),
  elapsed('daysSinceNoticePayBy', {
    label: label(
      "Days since the notice's deadline",
      'Dager siden fristen i inkassovarselet',
      'Dage siden fristen i inkassovarslet',
      'Päivää perintäilmoituksen määräajasta',
      'Dagar sedan fristen i inkassovarslet',
    ),
    description: 'Days since the pay-by day of the last notice of collection.',
  }),
  elapsed('daysSinceDemand', {
    label: label(
      'Days since the payment demand',
      'Dager siden betalingsoppfordring',
      'Dage siden betalingspåkrav',
      'Päivää maksuvaatimuksesta',
      'Dagar sedan betalningskrav',
    ),
    description: "Days since the creditor's last payment demand was sent.",
  }),
  elapsed('daysSinceDemandPayBy', {
    label: label(
      "Days since the demand's deadline",
      'Dager siden fristen i betalingsoppfordringen',
      'Dage siden fristen i påkravet',
      'Päivää maksuvaatimuksen määräajasta',
      'Dagar sedan fristen i betalningskravet',
    ),
    description: "Days since the pay-by day of the creditor's last payment demand.",
  }),
  elapsed('daysSinceFeeLetter', {
    label: label(
      'Days since the last letter with a fee',
      'Dager siden siste brev med gebyr',
      'Dage siden seneste brev med gebyr',
      'Päivää viimeisestä maksullisesta kirjeestä',
      'Dagar sedan senaste brevet med avgift',
    ),
    description: 'Days since the last letter that charged a fee was sent.',
  }),
  elapsed('daysSinceLastPayment', {
    label: label(
      'Days since the last payment',
      'Dager siden siste betaling',
      'Dage siden seneste betaling',
      'Päivää viimeisestä maksusta',
      'Dagar sedan senaste betalningen',
    ),
    description: 'Days since the last payment was received.',
  }),
  elapsed('daysAtPosition', {
    label: label(
      'Days since the last step',
      'Dager siden siste steg',
      'Dage siden seneste trin',
      'Päivää viimeisestä vaiheesta',
      'Dagar sedan senaste steget',
    ),
    description: 'Days since the claim completed the step it stands on.',
  }),
  count('remindersSent', {
    label: label(
      'Reminders sent',
      'Sendte purringer',
      'Sendte rykkere',
      'Lähetetyt muistutukset',
      'Skickade påminnelser',
    ),
    description: 'How many reminders were sent.',
  }),
  count('noticesSent', {
    label: label(
      'Notices sent',
      'Sendte inkassovarsler',
      'Sendte inkassovarsler',
      'Lähetetyt perintäilmoitukset',
      'Skickade inkassovarsel',
    ),
    description: 'How many notices of collection were sent.',
  }),
  count('demandsSent', {
    label: label(
      'Demands sent',
      'Sendte betalingsoppfordringer',
      'Sendte påkrav',
      'Lähetetyt maksuvaatimukset',
      'Skickade betalningskrav',
    ),
    description: 'How many payment demands of the creditor were sent.',
  }),
  count('lettersSent', {
    label: label(
      'Letters sent',
      'Sendte brev',
      'Sendte breve',
      'Lähetetyt kirjeet',
      'Skickade brev',
    ),
    description: 'How many reminders, notices and demands were sent.',
  }),
  count('feeLettersSent', {
    label: label(
      'Letters with a fee sent',
      'Sendte brev med gebyr',
      'Sendte breve med gebyr',
      'Lähetetyt maksulliset kirjeet',
      'Skickade brev med avgift',
    ),
    description: 'How many letters charged a fee.',
  }),
  flag(
    'isDisputed',
    {
      label: label('Disputed', 'Bestridt', 'Bestridt', 'Riitautettu', 'Bestridd'),
      description: 'Whether the debtor objects to the claim and the objection is not resolved.',
    },
    unknowable,
  ),
  flag(
    'isInsolvent',
    {
      label: label('Insolvent', 'Insolvens', 'Insolvens', 'Maksukyvytön', 'Insolvent'),
      description: 'Whether bankruptcy or debt settlement of the debtor was opened.',
    },
    unknowable,
  ),
  flag(
    'isDeceased',
    {
      label: label('Deceased', 'Død', 'Død', 'Kuollut', 'Avliden'),
      description: 'Whether the debtor has died.',
    },
    unknowable,
  ),
  flag(
    'isInPaymentPlan',
    {
      label: label(
        'Payment plan running',
        'Løpende nedbetalingsavtale',
        'Løbende afdragsordning',
        'Maksusuunnitelma voimassa',
        'Pågående avbetalningsplan',
      ),
      description: 'Whether instalments are agreed, the agreement has not ended and is not broken.',
    },
    scheduled,
  ),
  flag('isPaymentPlanBroken', {
    label: label(
      'Payment plan broken',
      'Misligholdt nedbetalingsavtale',
      'Misligholdt afdragsordning',
      'Maksusuunnitelma rikottu',
      'Bruten avbetalningsplan',
    ),
    description: 'Whether the last agreed payment plan was broken.',
  }),
  flag(
    'isOnHold',
    {
      label: label('On hold', 'Satt på vent', 'Sat på hold', 'Keskeytetty', 'Vilande'),
      description: 'Whether a person placed a hold whose end day has not come.',
    },
    scheduled,
  ),
  flag(
    'isCustomerStopped',
    {
      label: label('Customer stop', 'Purrestopp', 'Rykkerstop', 'Muistutuskielto', 'Kravstopp'),
      description: 'Whether the creditor wants no dunning of this debtor.',
    },
    unknowable,
  ),
  flag(
    'isWorkingDay',
    {
      label: label('Working day', 'Virkedag', 'Hverdag', 'Arkipäivä', 'Vardag'),
      description: "Whether the day is a working day by the jurisdiction's calendar.",
    },
    scheduled,
  ),
  flag('isForeignCurrency', {
    label: label(
      'Foreign currency',
      'Utenlandsk valuta',
      'Udenlandsk valuta',
      'Vieras valuutta',
      'Utländsk valuta',
    ),
    description: "Whether the claim is in another currency than the law's fees.",
  }),
]

/** The engine's own facts about a claim's place in the flow; rules use them, policies do not. */
export const positionFact = 'position'
