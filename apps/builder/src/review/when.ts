import { useIntl } from 'react-intl'

/** Writes a moment of the server as day and time of the reader. */
export function useWhen(): (at: string) => string {
  const intl = useIntl()
  return (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })
}
