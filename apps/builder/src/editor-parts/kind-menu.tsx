import type { StepKind } from '@forfall/rules'
import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import { palette } from '../document/palette.ts'
import { kindName } from '../messages/kind-name.ts'
import { useWords } from '../messages/use-words.ts'
import { kindLooks } from '../policies/kinds.ts'
import { type Spot, SpotMenu } from './spot-menu.tsx'
import { useWording } from './use-wording.ts'

type KindMenuProps = {
  readonly at: Spot
  readonly label: string
  /** A kind that is not offered: what the step is already. */
  readonly except?: StepKind | undefined
  readonly onChoose: (kind: StepKind) => void
  readonly onClose: () => void
}

/** The kinds of steps by family, to choose one at the spot where it is to stand. */
export function KindMenu({ at, label, except, onChoose, onClose }: KindMenuProps) {
  const words = useWords()
  const wording = useWording()
  return (
    <SpotMenu at={at} label={label} onClose={onClose}>
      {palette.map(({ family, name, kinds }) => (
        <Fragment key={family}>
          <Menu.Label className="spot-menu-family">{words.say(name)}</Menu.Label>
          {kinds
            .filter(({ kind }) => kind !== except)
            .map(({ kind }) => (
              <Menu.Item
                key={kind}
                className={`family-${family}`}
                leftSection={<KindIcon kind={kind} />}
                onClick={() => onChoose(kind)}
              >
                {kindName(kind, wording)}
              </Menu.Item>
            ))}
        </Fragment>
      ))}
    </SpotMenu>
  )
}

function KindIcon({ kind }: { readonly kind: StepKind }) {
  const { icon: Icon } = kindLooks[kind]
  return <Icon className="spot-menu-icon" size={16} stroke={1.75} aria-hidden />
}
