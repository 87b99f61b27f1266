import sax from 'sax'
import type { Collector, Detail, Where } from '../collector.ts'
import { type ImportProblemCode, quoted } from '../problems.ts'
import type { XmlElement, XmlHead } from './element.ts'

/**
 * What to do with an element: look into it one by one (`enter`), keep it whole (`take`), or pass
 * over it without keeping anything (`skip`).
 */
export type Visit = 'enter' | 'take' | 'skip'

/** What a format wants of a document. Only what is taken is ever held in memory. */
export type XmlVisitor = {
  readonly visit: (head: XmlHead) => Visit
  readonly taken: (element: XmlElement) => void
  /** An entered element ends. */
  readonly left: (head: XmlHead) => void
}

/** How much XML may ask of the reader. */
const xmlLimits = {
  depth: 64,
  /** Characters of text in one element that is kept. */
  text: 1_000_000,
  /** Elements and characters of one element that is taken, with all below it. */
  takenElements: 20_000,
  takenText: 4_000_000,
} as const

/** A reader that is fed text. It stops at the first thing that is wrong with the XML itself. */
export type XmlReader = {
  readonly write: (text: string) => void
  readonly end: () => void
  /** Stops with a problem at the place reached. Only the first refusal counts. */
  readonly refuse: Refuse
  readonly hasStopped: () => boolean
}

type Refuse = (code: ImportProblemCode, detail: Detail) => void

/** An element that is open. */
type Frame = {
  readonly head: XmlHead
  readonly mode: Visit
  text: string
  readonly children: XmlElement[]
}

/**
 * A streaming reader of XML 1.0 with namespaces.
 *
 * It refuses document type declarations, entities other than the five predefined ones, and what
 * exceeds `xmlLimits`. Nothing outside the file is ever read.
 */
export function createXmlReader(visitor: XmlVisitor, collector: Collector): XmlReader {
  const parser = sax.parser(true, { xmlns: true, strictEntities: true } as sax.SAXOptions)
  const frames = createFrames(visitor, (...refusal) => refuse(...refusal))
  let isStopped = false
  let startLine = 1

  const refuse: Refuse = (code, detail) => {
    if (isStopped) return
    isStopped = true
    collector.problem(code, whereIn(parser, frames.path()), detail)
  }
  parser.onerror = (error) => refuse(...refusalOf(error.message))
  parser.ondoctype = () => refuse('xml-doctype', noDoctype)
  parser.onopentagstart = () => {
    startLine = parser.line + 1
  }
  parser.onopentag = (tag) => {
    if (!isStopped) frames.open(tag as sax.QualifiedTag, startLine)
  }
  parser.onclosetag = () => {
    if (!isStopped) frames.close()
  }
  parser.oncdata = parser.ontext = (text) => {
    if (!isStopped) frames.text(text)
  }

  const write = (text: string): void => {
    for (let from = 0; from < text.length && !isStopped; from += pieceLength) {
      parser.write(text.slice(from, from + pieceLength))
    }
  }
  const end = (): void => {
    if (!isStopped) parser.close()
  }
  return { write, end, refuse, hasStopped: () => isStopped }
}

const whereIn = ({ line }: sax.SAXParser, path: string): Where => ({
  line: line + 1,
  ...(path === '' ? {} : { path }),
})

/** sax checks its buffers once a write; small writes keep them small. */
const pieceLength = 32_768

const noDoctype: Detail = {
  found: 'a DOCTYPE',
  expected: 'XML without one; entities and outside files are never read',
}

/** What a message of the parser means to us. */
function refusalOf(message: string): [ImportProblemCode, Detail] {
  const line = message.split('\n')[0] ?? message
  if (/doctype/i.test(line)) return ['xml-doctype', noDoctype]
  if (/^Max buffer length/.test(line)) {
    return ['xml-limit', { found: quoted(line), expected: 'names and values of ordinary length' }]
  }
  return ['xml-not-well-formed', { found: quoted(line), expected: 'well-formed XML' }]
}

type Frames = {
  readonly open: (tag: sax.QualifiedTag, line: number) => void
  readonly text: (text: string) => void
  readonly close: () => void
  readonly path: () => string
}

/** The stack of open elements, from which taken elements are built. */
function createFrames(visitor: XmlVisitor, refuse: Refuse): Frames {
  const frames: Frame[] = []
  const size = createSize(refuse)

  function open(tag: sax.QualifiedTag, line: number): void {
    if (frames.length >= xmlLimits.depth) {
      refuse('xml-limit', tooDeep)
      return
    }
    const parent = frames.at(-1)
    const head = headOf(tag, line, parent)
    const isOwnVisit = parent === undefined || parent.mode === 'enter'
    const mode = isOwnVisit ? visitor.visit(head) : parent.mode
    if (mode === 'take') size.add(isOwnVisit)
    frames.push({ head, mode, text: '', children: [] })
  }

  function text(piece: string): void {
    const frame = frames.at(-1)
    if (frame?.mode !== 'take') return
    frame.text += piece
    size.addText(piece.length, frame.text.length)
  }

  function close(): void {
    const frame = frames.pop()
    if (frame === undefined) return
    if (frame.mode === 'enter') visitor.left(frame.head)
    if (frame.mode !== 'take') return
    const parent = frames.at(-1)
    const element = { ...frame.head, text: frame.text.trim(), children: frame.children }
    if (parent?.mode === 'take') parent.children.push(element)
    else visitor.taken(element)
  }

  return { open, text, close, path: () => frames.at(-1)?.head.path ?? '' }
}

type Size = {
  readonly add: (isNew: boolean) => void
  readonly addText: (added: number, inElement: number) => void
}

/** Watches how large the element grows that is being taken. */
function createSize(refuse: Refuse): Size {
  let elements = 0
  let characters = 0
  const check = (): void => {
    if (elements > xmlLimits.takenElements || characters > xmlLimits.takenText)
      refuse('xml-limit', tooMuchTaken)
  }
  return {
    add: (isNew) => {
      elements = isNew ? 1 : elements + 1
      if (isNew) characters = 0
      check()
    },
    addText: (added, inElement) => {
      characters += added
      if (inElement > xmlLimits.text) refuse('xml-limit', tooMuchText)
      else check()
    },
  }
}

const tooDeep: Detail = {
  found: `elements nested deeper than ${xmlLimits.depth}`,
  expected: `at most ${xmlLimits.depth}`,
}

const tooMuchText: Detail = {
  found: `more than ${xmlLimits.text} characters in one element`,
  expected: `at most ${xmlLimits.text}`,
}

const tooMuchTaken: Detail = {
  found: 'a part of the document that is too large',
  expected: `at most ${xmlLimits.takenElements} elements and ${xmlLimits.takenText} characters`,
}

const nothing: XmlHead = {
  name: '',
  uri: '',
  path: '',
  line: 0,
  attributes: new Map(),
  parents: [],
}

/** Elements that are passed over are not described: a file is mostly those. */
function headOf(tag: sax.QualifiedTag, line: number, parent: Frame | undefined): XmlHead {
  if (parent?.mode === 'skip') return nothing
  const around = parent?.head
  return {
    name: tag.local,
    uri: tag.uri,
    path: `${around?.path ?? ''}/${tag.name}`,
    line,
    attributes: new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
    parents: around === undefined ? [] : [...around.parents, around.name],
  }
}
