import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Told } from '@/ui/told.tsx'
import { type Command, findCommands, grouped } from './find.ts'
import './palette.css'

interface Props {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** Everything the page can do and every row it holds, by a few letters. */
export default function Palette({ commands, onClose }: Props) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const found = useMemo(() => grouped(findCommands(commands, query)), [commands, query])
  const run = (id: string) => {
    onClose()
    commands.find((command) => command.id === id)?.run()
  }
  return (
    <ModalOverlay className="veil palette-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="sheet palette">
        <Dialog aria-label={t('palette.title')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t('palette.search')} autoFocus>
              <Input placeholder={t('palette.search')} />
            </SearchField>
            <Menu
              aria-label={t('palette.title')}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <p className="palette-none">{t('palette.none')}</p>}
            >
              {found.map(({ group, commands: members }) => (
                <MenuSection key={group} aria-label={t(`palette.${group}`)}>
                  <Header>{t(`palette.${group}`)}</Header>
                  {members.map((command) => (
                    <MenuItem key={command.id} id={command.id} textValue={command.label}>
                      <Text slot="label">
                        <Told>{command.label}</Told>
                      </Text>
                      {command.keys && <kbd>{command.keys}</kbd>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
