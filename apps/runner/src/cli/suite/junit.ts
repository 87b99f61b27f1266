import { errorText } from '../answer.ts'
import type { CaseResult } from './run-file.ts'

/** Results as JUnit XML, one test suite for each file. */
export function junitXml(results: readonly CaseResult[]): string {
  const files = [...new Set(results.map(({ file }) => file))]
  const suites = files.map((file) =>
    suiteXml(
      file,
      results.filter((result) => result.file === file),
    ),
  )
  const root = `<testsuites ${counts(results)}>`
  return ['<?xml version="1.0" encoding="UTF-8"?>', root, ...suites, '</testsuites>', ''].join('\n')
}

const suiteXml = (file: string, cases: readonly CaseResult[]): string =>
  [
    `  <testsuite name="${escaped(file)}" ${counts(cases)}>`,
    ...cases.map(caseXml),
    '  </testsuite>',
  ].join('\n')

function caseXml({ file, name, status, failures, errors }: CaseResult): string {
  const open = `    <testcase name="${escaped(name)}" classname="${escaped(file)}"`
  if (status === 'passed') return `${open}/>`
  const tag = status === 'failed' ? 'failure' : 'error'
  const texts = status === 'failed' ? failures.map(({ text }) => text) : errors.map(errorText)
  const message = escaped(texts[0] ?? status)
  const body = `      <${tag} message="${message}">${escaped(texts.join('\n'))}</${tag}>`
  return `${open}>\n${body}\n    </testcase>`
}

function counts(results: readonly CaseResult[]): string {
  const of = (status: CaseResult['status']): number =>
    results.filter((result) => result.status === status).length
  return `tests="${results.length}" failures="${of('failed')}" errors="${of('unreadable')}"`
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for XML; characters that XML 1.0 cannot hold at all become a replacement mark. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
