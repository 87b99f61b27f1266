/** Tells an English reader which reference to pay with, where there is one. */
export const englishReference =
  '{% if paymentReference != blank %} Please use reference {{ paymentReference }}.{% endif %}'

/**
 * A reminder in English; the local text is each country's own.
 *
 * @param amounts the lines of what is owed, as the country's law wants them named
 */
export const englishReminder = (amounts: string): { subject: string; body: string } => ({
  subject: 'Reminder: invoice {{ invoice.number }}',
  body: `Dear {{ debtor.name }}

Invoice {{ invoice.number }} of {{ invoice.issuedOn }} was due on {{ invoice.dueOn }}. We have not registered full payment.

${amounts}

Please pay by {{ payBy }}.${englishReference}

If you have just paid, disregard this reminder. If you do not agree with the claim, please let us know.

Regards, {{ creditor.name }}
{{ day }}`,
})
