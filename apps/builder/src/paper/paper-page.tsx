import { Button, NativeSelect } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failed } from '../app/answers.tsx'
import { useTRPCClient } from '../app/api.ts'
import { InLanguage } from '../app/language.tsx'
import { PageHead } from '../app/page-head.tsx'
import { catalogues, isUiLanguage, type UiLanguage, uiLanguages } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { type Dossier, dossierOf } from './dossier.ts'
import { Pages } from './pages.tsx'
import './paper.css'

const route = getRouteApi('/policies/$policyId/print')

/** A policy as a dossier, the way it is printed, in a language of one's choice. */
export function PaperPage() {
  const words = useWords()
  const { policyId } = route.useParams()
  const { v, language = words.language } = route.useSearch()
  const api = useTRPCClient()
  const dossier = useQuery({
    queryKey: ['dossier', policyId, v ?? null],
    queryFn: () => dossierOf(api, policyId, v ?? null),
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <>
      <Bar dossier={dossier.data} language={language} />
      {dossier.isError && <Failed error={dossier.error} retry={dossier.refetch} />}
      {dossier.isPending && <p role="status">{words.say('paper.preparing')}</p>}
      {dossier.data !== undefined && (
        <InLanguage language={language}>
          <Pages dossier={dossier.data} />
        </InLanguage>
      )}
    </>
  )
}

type BarProps = { readonly dossier: Dossier | undefined; readonly language: UiLanguage }

/** What is not printed: what it is, its language, and the button that prints. */
function Bar({ dossier, language }: BarProps) {
  const words = useWords()
  const { policyId } = route.useParams()
  const { v } = route.useSearch()
  const navigate = route.useNavigate()
  const title = dossier === undefined ? policyId : words.text(dossier.policy.content.document.title)
  return (
    <div className="paper-bar">
      <PageHead title={words.say('paper.title', { title })}>
        <Link to="/policies/$policyId" params={{ policyId }} search={v === undefined ? {} : { v }}>
          {words.say('paper.back')}
        </Link>
      </PageHead>
      <NativeSelect
        label={words.say('paper.language')}
        value={language}
        onChange={({ currentTarget: { value } }) => {
          if (isUiLanguage(value))
            void navigate({ search: (before) => ({ ...before, language: value }), replace: true })
        }}
        data={uiLanguages.map((value) => ({ value, label: catalogues[value].name }))}
      />
      <Button
        leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
        disabled={dossier === undefined}
        onClick={() => window.print()}
      >
        {words.say('paper.print')}
      </Button>
    </div>
  )
}
