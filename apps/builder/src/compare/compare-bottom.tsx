import { useState } from 'react'
import { useView } from '../editor/editor-context.ts'
import { panelSizes } from '../editor/panel-sizes.ts'
import { PanelTabs } from '../editor/panel-tabs.tsx'
import { Separator } from '../editor/separator.tsx'
import { useWords } from '../messages/use-words.ts'
import { BookEffects } from './book-effects.tsx'
import { ScenarioEffects } from './scenario-effects.tsx'
import { TextCompare } from './text-compare.tsx'

type Tab = 'text' | 'scenarios' | 'book'

/** The text of both sides, and what the change does to scenarios and claims, under the diagram. */
export function CompareBottom({ isStacked }: { readonly isStacked: boolean }) {
  const words = useWords()
  const size = useView(({ panels }) => panels.bottomHeight)
  const setPanels = useView((state) => state.setPanels)
  const label = words.say('compare.bottom')
  return (
    <>
      {!isStacked && (
        <Separator
          label={label}
          orientation="horizontal"
          {...panelSizes.bottom}
          size={size}
          growsOnward={false}
          onResize={(bottomHeight) => setPanels({ bottomHeight })}
          onReset={() => setPanels({ bottomHeight: panelSizes.bottom.usual })}
        />
      )}
      <div
        className="editor-bottom"
        data-region="bottom"
        tabIndex={-1}
        style={isStacked ? { maxHeight: 'none' } : { height: size }}
      >
        <Tabs label={label} />
      </div>
    </>
  )
}

function Tabs({ label }: { readonly label: string }) {
  const words = useWords()
  const [open, setOpen] = useState<Tab>('text')
  return (
    <PanelTabs
      label={label}
      tabs={[
        { id: 'text', name: words.say('compare.tab-text'), content: <TextCompare /> },
        {
          id: 'scenarios',
          name: words.say('compare.tab-scenarios'),
          content: <ScenarioEffects />,
        },
        { id: 'book', name: words.say('compare.tab-book'), content: <BookEffects /> },
      ]}
      open={open}
      onOpen={setOpen}
      onClose={null}
    />
  )
}
