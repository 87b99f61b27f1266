import { ReactFlowProvider } from '@xyflow/react'
import { Flow } from './flow.tsx'

/** The policy as a diagram that can be changed. A view of the document: nothing on it is stored. */
export const EditorCanvas = () => (
  <ReactFlowProvider>
    <Flow />
  </ReactFlowProvider>
)
