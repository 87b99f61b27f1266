import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import { type Finding, finding } from '../finding.ts'

/** Texts of letters that are missing in a language of the country, and texts no step sends. */
export function textFindings(
  { steps, templates }: PolicyDocument,
  jurisdiction: Jurisdiction,
): readonly Finding[] {
  const languages = jurisdiction.languages.length > 0 ? jurisdiction.languages : (['en'] as const)
  const uses = Object.entries(steps).flatMap(([id, step]) =>
    'template' in step ? [{ id, template: step.template }] : [],
  )
  const missing = languages.flatMap((language, index) =>
    uses
      .filter(({ template }) => templates[template]?.[language] === undefined)
      .map(({ id, template }) => {
        const isLocal = index === 0
        const data = { kind: 'template-missing', template, language, isLocal } as const
        return finding(isLocal ? 'warning' : 'info', data, { step: id, field: 'template' })
      }),
  )
  const used = new Set(uses.map(({ template }) => template))
  const unused = Object.keys(templates)
    .filter((template) => !used.has(template))
    .map((template) =>
      finding(
        'info',
        { kind: 'template-unused', template },
        { field: `templates.${template}`, fix: { kind: 'remove-template', template } },
      ),
    )
  return [...missing, ...unused]
}
