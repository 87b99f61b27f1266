import { type Language, type LetterValues, letterVariables } from '@forfall/rules'
import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useWords } from '../../messages/use-words.ts'
import { useSample } from './use-sample.ts'

type VariablesMenuProps = {
  readonly template: string
  readonly language: Language
  readonly onInsert: (name: string) => void
}

/** Everything a letter can ask for, by its name in words and with what it is on the sample claim. */
export function VariablesMenu({ template, language, onInsert }: VariablesMenuProps) {
  const words = useWords()
  const sample = useSample(template)
  const values = sample?.valuesIn(language) ?? {}
  return (
    <Menu position="top-start" returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />}>
          {words.say('inspector.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="variables-menu">
        {letterVariables.map(({ name, label }) => (
          <Menu.Item key={name} onClick={() => onInsert(name)}>
            <span className="variable-line">
              {words.text(label)}
              <span className="secondary small">{valueOf(values, name)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The value of a variable, by its path. */
function valueOf(values: LetterValues, name: string): string {
  const [first = '', second] = name.split('.')
  const value = values[first]
  if (typeof value === 'string' || value === undefined) return value ?? ''
  return value[second ?? ''] ?? ''
}
