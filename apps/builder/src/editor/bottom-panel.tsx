import { countsOf } from '../document/checks/findings-at.ts'
import type { Panels } from '../document/view-store.ts'
import { useWords } from '../messages/use-words.ts'
import { useScenariosTabName } from '../scenarios/runs/use-tab-name.ts'
import { useChecks, useView } from './editor-context.ts'
import { HistoryList } from './history-list.tsx'
import { panelSizes } from './panel-sizes.ts'
import { PanelTabs } from './panel-tabs.tsx'
import { ProblemsRegion, ScenariosRegion, TextRegion } from './regions.tsx'
import { Separator } from './separator.tsx'

/** Problems, scenarios, the policy as text, and what was done, under the diagram. */
export function BottomPanel() {
  const words = useWords()
  const open = useView(({ panels }) => panels.bottom)
  const size = useView(({ panels }) => panels.bottomHeight)
  const setPanels = useView((state) => state.setPanels)
  const tabs = useBottomTabs()
  if (open === null) return null
  const label = words.say('editor.bottom')
  return (
    <>
      <Separator
        label={label}
        orientation="horizontal"
        {...panelSizes.bottom}
        size={size}
        growsOnward={false}
        onResize={(bottomHeight) => setPanels({ bottomHeight })}
        onReset={() => setPanels({ bottomHeight: panelSizes.bottom.usual })}
      />
      <div className="editor-bottom" data-region="bottom" tabIndex={-1} style={{ height: size }}>
        <PanelTabs
          label={label}
          tabs={tabs}
          open={tabs.find(({ id }) => id === open)?.id ?? 'problems'}
          onOpen={(bottom) => setPanels({ bottom })}
          onClose={() => setPanels({ bottom: null })}
        />
      </div>
    </>
  )
}

type BottomTab = NonNullable<Panels['bottom']>

/** The tabs at the bottom; those of the problems and of the scenarios count them. */
export function useBottomTabs() {
  const words = useWords()
  const findings = useChecks((state) => state.findings)
  const { error, warning, info } = countsOf(findings)
  const scenarios = useScenariosTabName()
  const problems = words.say('editor.tab-problems', { count: error + warning + info })
  return [
    { id: 'problems', name: problems, content: <ProblemsRegion /> },
    { id: 'tests', name: scenarios, content: <ScenariosRegion /> },
    { id: 'text', name: words.say('editor.tab-text'), content: <TextRegion /> },
    { id: 'history', name: words.say('editor.tab-history'), content: <HistoryList /> },
  ] as const satisfies readonly {
    readonly id: BottomTab
    readonly name: string
    readonly content: unknown
  }[]
}
