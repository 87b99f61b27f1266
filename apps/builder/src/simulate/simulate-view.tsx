import { useView } from '../editor/editor-context.ts'
import { useFrame } from '../editor/frame-context.ts'
import { panelSizes } from '../editor/panel-sizes.ts'
import { Separator } from '../editor/separator.tsx'
import { useWords } from '../messages/use-words.ts'
import { Ledger } from './ledger.tsx'
import { Scrubber } from './scrubber.tsx'
import { Setup } from './setup.tsx'
import { useOwnSimulation } from './use-own-simulation.ts'
import { useRunAddress } from './use-run-address.ts'
import { SimulationContext } from './use-simulation.ts'
import { useBracketKeys } from './use-stepping.ts'
import { WalkedDiagram } from './walked-diagram.tsx'
import { Why } from './why.tsx'
import './simulate.css'

/** A claim on its way through the policy: what it is, its days, its way on the diagram, and why. */
export function SimulateView() {
  const words = useWords()
  const simulation = useOwnSimulation()
  if (simulation === null) return <p className="panel">{words.say('simulate.no-law')}</p>
  return (
    <SimulationContext value={simulation}>
      <Body />
    </SimulationContext>
  )
}

function Body() {
  const { room } = useFrame()
  useRunAddress()
  useBracketKeys()
  return room === 'wide' ? <WideBody /> : <StackedBody isNarrow={room === 'narrow'} />
}

/** Everything side by side, the days under it. */
function WideBody() {
  return (
    <>
      <div className="editor-main">
        <SetupRegion />
        <DiagramRegion />
        <WhyRegion />
      </div>
      <Bottom />
    </>
  )
}

/** One below the other, where there is no room beside; the diagram only where it can be made out. */
function StackedBody({ isNarrow }: { readonly isNarrow: boolean }) {
  return (
    <div className="simulate-stacked">
      <SetupRegion />
      <div className="simulate-days" data-region="bottom" tabIndex={-1}>
        <Scrubber />
        <Ledger />
      </div>
      {!isNarrow && <DiagramRegion />}
      <WhyRegion />
    </div>
  )
}

function SetupRegion() {
  const words = useWords()
  return (
    <div className="editor-side simulate-setup" data-region="left" tabIndex={-1}>
      <h2 className="visually-hidden">{words.say('simulate.setup')}</h2>
      <Setup />
    </div>
  )
}

const DiagramRegion = () => (
  <div className="editor-diagram" id="editor-diagram" data-region="diagram" tabIndex={-1}>
    <WalkedDiagram />
  </div>
)

const WhyRegion = () => (
  <div className="editor-side simulate-why" data-region="why" tabIndex={-1}>
    <Why />
  </div>
)

function Bottom() {
  const words = useWords()
  const size = useView(({ panels }) => panels.bottomHeight)
  const setPanels = useView((view) => view.setPanels)
  return (
    <>
      <Separator
        label={words.say('simulate.course')}
        orientation="horizontal"
        {...panelSizes.bottom}
        size={size}
        growsOnward={false}
        onResize={(bottomHeight) => setPanels({ bottomHeight })}
        onReset={() => setPanels({ bottomHeight: panelSizes.bottom.usual })}
      />
      <div
        className="editor-bottom simulate-bottom"
        data-region="bottom"
        tabIndex={-1}
        style={{ height: size }}
      >
        <h2 className="visually-hidden">{words.say('simulate.course')}</h2>
        <Scrubber />
        <Ledger />
      </div>
    </>
  )
}
