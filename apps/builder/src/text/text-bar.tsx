import { ActionIcon, Button, Menu, NativeSelect, Switch, TextInput } from '@mantine/core'
import {
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconDownload,
  IconSearch,
} from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { catalogues, isUiLanguage, type UiLanguage, uiLanguages } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import type { TextSearch } from './use-text-search.ts'

type TextBarProps = {
  readonly language: UiLanguage
  readonly onLanguage: (language: UiLanguage) => void
  readonly isWithLaw: boolean
  readonly onWithLaw: (isWithLaw: boolean) => void
  readonly search: TextSearch
  readonly onCopy: () => void
  readonly onDownload: (form: 'txt' | 'md') => void
}

/** In which language the text is, what is searched for in it, and what can be taken away from it. */
export function TextBar(props: TextBarProps) {
  const words = useWords()
  return (
    <div className="text-bar">
      <NativeSelect
        aria-label={words.say('text.language')}
        value={props.language}
        data={uiLanguages.map((value) => ({ value, label: catalogues[value].name }))}
        onChange={({ currentTarget: { value } }) => isUiLanguage(value) && props.onLanguage(value)}
      />
      <SearchField search={props.search} />
      <Switch
        size="sm"
        label={words.say('text.with-law')}
        checked={props.isWithLaw}
        onChange={({ currentTarget }) => props.onWithLaw(currentTarget.checked)}
      />
      <span className="text-bar-end">
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={props.onCopy}
        >
          {words.say('text.copy')}
        </Button>
        <DownloadMenu onDownload={props.onDownload} />
      </span>
    </div>
  )
}

function SearchField({ search }: Pick<TextBarProps, 'search'>) {
  const words = useWords()
  const { query, count, place, setQuery, go } = search
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape' && query !== '') setQuery('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="text-search">
      <TextInput
        type="search"
        aria-label={words.say('text.search')}
        placeholder={words.say('text.search')}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className="text-search-count numbers" role="status">
        {query.trim() !== '' && words.say('text.found', { count, place })}
      </span>
      {count > 1 && (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.say('text.previous')}
            onClick={() => go(-1)}
          >
            <IconChevronUp size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.say('text.next')}
            onClick={() => go(1)}
          >
            <IconChevronDown size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </>
      )}
    </span>
  )
}

function DownloadMenu({ onDownload }: Pick<TextBarProps, 'onDownload'>) {
  const words = useWords()
  return (
    <Menu position="bottom-end" withinPortal transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
        >
          {words.say('text.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onDownload('txt')}>{words.say('text.as-text')}</Menu.Item>
        <Menu.Item onClick={() => onDownload('md')}>{words.say('text.as-markdown')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
