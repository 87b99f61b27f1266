import type { SubmissionRow } from '../app/api.ts'
import type { MessageId } from '../messages/catalogues.ts'

/** What the standing of a submission is called. */
export const statusMessage = (status: SubmissionRow['status']): MessageId =>
  `review.status-${status}`

/** The colours of a standing. The words say the same. */
export const statusTone: Readonly<Record<SubmissionRow['status'], string>> = {
  open: 'tone-info',
  approved: 'tone-ok',
  'sent-back': 'tone-warning',
  withdrawn: '',
  published: 'tone-ok',
}
