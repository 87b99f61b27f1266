/** A place in the law, linked to where it can be read if there is such a page. */
export function Source({
  citation,
}: {
  readonly citation: string | { readonly text: string; readonly url?: string | undefined }
}) {
  const { text, url } = typeof citation === 'string' ? { text: citation, url: undefined } : citation
  if (url === undefined) return <cite className="chip source">{text}</cite>
  return (
    <a className="chip source" href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  )
}
