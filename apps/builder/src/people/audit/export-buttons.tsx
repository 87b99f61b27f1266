import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed } from '../../app/answers.tsx'
import { type AuditEntry, useTRPCClient } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { download } from '../../text/download.ts'
import { type AuditSearch, questionOf } from './audit-question.ts'
import { csvOf, jsonOf } from './entries-file.ts'
import { fetchAll } from './fetch-all.ts'

type Format = 'csv' | 'json'

const written: { readonly [format in Format]: (entries: readonly AuditEntry[]) => string } = {
  csv: csvOf,
  json: jsonOf,
}

/** Gives every entry that the filter lets through, as a file. */
export function ExportButtons({ search }: { readonly search: AuditSearch }) {
  const words = useWords()
  const client = useTRPCClient()
  const [count, setCount] = useState(0)
  const fetching = useMutation({
    mutationFn: async (format: Format) => {
      setCount(0)
      const ask = async (question: Parameters<typeof client.audit.list.query>[0]) =>
        (await client.audit.list.query(question)).entries
      const entries = await fetchAll(ask, questionOf(search), setCount)
      download(`forfall-audit-log.${format}`, written[format](entries))
    },
  })
  return (
    <fieldset className="audit-export">
      <legend className="visually-hidden">{words.say('audit.export')}</legend>
      <span aria-hidden>{words.say('audit.export')}</span>
      {(['csv', 'json'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          size="xs"
          loading={fetching.isPending && fetching.variables === format}
          disabled={fetching.isPending}
          onClick={() => fetching.mutate(format)}
        >
          {words.say(`audit.export-${format}`)}
        </Button>
      ))}
      <span role="status" className="secondary small">
        {fetching.isPending && words.say('audit.exporting', { count })}
      </span>
      {fetching.isError && <Failed error={fetching.error} retry={fetching.reset} />}
    </fieldset>
  )
}
