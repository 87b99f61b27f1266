import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Failed } from '../../app/answers.tsx'
import { useTRPCClient } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { VerifyAnswer } from './verify-answer.tsx'

/** Has the server look whether the whole log, and what it seals, is as it was written. */
export function VerifyLog() {
  const words = useWords()
  const client = useTRPCClient()
  const [typed, setTyped] = useState<Typed>({ seq: '', hash: '' })
  const [isTried, setIsTried] = useState(false)
  const verify = useMutation({
    mutationFn: (anchor: Anchor | null) =>
      client.audit.verify.query(anchor === null ? {} : { anchor }),
  })
  const anchor = anchorIn(typed)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (anchor !== undefined) verify.mutate(anchor)
  }
  return (
    <section className="panel audit-verify" aria-labelledby="audit-verify">
      <h2 id="audit-verify">{words.say('audit.verify-title')}</h2>
      <form onSubmit={send} noValidate>
        <div className="people-head">
          <Button type="submit" variant="default" loading={verify.isPending}>
            {words.say('audit.verify')}
          </Button>
          <span className="secondary small">{words.say('audit.verify-note')}</span>
        </div>
        <details open={isTried && anchor === undefined ? true : undefined}>
          <summary>{words.say('audit.anchor')}</summary>
          <div className="audit-anchor">
            {(['seq', 'hash'] as const).map((part) => (
              <TextInput
                key={part}
                label={words.say(`audit.anchor-${part}`)}
                autoComplete="off"
                spellCheck={false}
                value={typed[part]}
                error={isTried && anchor === undefined}
                onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [part]: value })}
              />
            ))}
          </div>
          {isTried && anchor === undefined && (
            <p role="alert" className="audit-invalid">
              {words.say('audit.anchor-invalid')}
            </p>
          )}
        </details>
      </form>
      <div role="status">
        {verify.isError && <Failed error={verify.error} retry={verify.reset} />}
        {verify.data !== undefined && <VerifyAnswer found={verify.data} />}
      </div>
    </section>
  )
}

type Typed = { readonly seq: string; readonly hash: string }

type Anchor = { readonly seq: number; readonly hash: string }

/** The end somebody noted: `null` where nothing is typed, `undefined` where it can be none. */
function anchorIn({ seq, hash }: Typed): Anchor | null | undefined {
  const [number, code] = [seq.trim(), hash.trim().toLowerCase()]
  if (number === '' && code === '') return null
  const isOne = /^[1-9]\d{0,14}$/.test(number) && /^[0-9a-f]{64}$/.test(code)
  return isOne ? { seq: Number(number), hash: code } : undefined
}
