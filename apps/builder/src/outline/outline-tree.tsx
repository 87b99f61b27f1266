import { useRef } from 'react'
import { countsOf } from '../document/checks/findings-at.ts'
import { useChecks, useDraft, useView } from '../editor/editor-context.ts'
import { countsText } from '../editor-parts/finding-badges.tsx'
import { useWords } from '../messages/use-words.ts'
import { ConnectDialog } from './connect-dialog.tsx'
import { RowMenu } from './row-menu.tsx'
import { TreeBar } from './tree-bar.tsx'
import { Row } from './tree-row.tsx'
import { spotOf, useTree } from './use-tree.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import './outline-tree.css'

/**
 * The policy as a tree that can be changed: what the diagram shows and does, for keyboards, screen
 * readers, fingers and narrow screens. Another view of the document; only what is closed is kept.
 */
export function OutlineTree() {
  const element = useRef<HTMLDivElement>(null)
  const tree = useTree(element)
  const selection = useView((view) => view.selection)
  const spot = (key: string) => spotOf(element.current, key)
  const onKeyDown = useTreeKeys(tree, { spotOf: spot })
  const { focus, tools, rowMenu } = tree
  return (
    <>
      <TreeBar tree={tree} spotOf={spot} />
      <div
        ref={element}
        role="tree"
        className="outline-tree"
        aria-label={useTreeName()}
        aria-multiselectable
        onKeyDown={onKeyDown}
        {...focus.handlers}
        {...tools.clipboard.handlers}
      >
        {tree.rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            isActive={row.key === focus.active}
            isSelected={row.kind !== 'exit' && selection.includes(row.id)}
            isRenaming={row.key === tree.renaming}
            hands={tree.hands}
          />
        ))}
      </div>
      {tools.asked}
      {rowMenu !== null && (
        <RowMenu
          {...rowMenu}
          onChoose={(action) => tree.doRow(action, rowMenu.row)}
          onClose={tree.back}
        />
      )}
      <ConnectDialog from={tree.connecting} onClose={tree.back} />
    </>
  )
}

function useTreeName(): string {
  const words = useWords()
  const count = useDraft(({ content }) => Object.keys(content.document.steps).length)
  const findings = useChecks((checks) => checks.findings)
  const found = countsText(countsOf(findings), words)
  return words.say('outline.tree', { count, hasFound: found === '' ? 'no' : 'yes', found })
}
