import { ArrowDown, ArrowUp, Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Button, Checkbox, Dialog, Heading, I18nProvider, Popover, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { moveOutlet, orderedArticles, toggleOutlet } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { themesOf } from '@/state/rows.ts'
import { useChange, useView } from '@/state/store.ts'
import { isSort, localeOf, SORTS } from '@/state/view.ts'
import { Told } from '@/ui/told.tsx'
import type { Choice } from './filters.tsx'
import { OutletMore } from './outlet-more.tsx'
import { useSortNames } from './sort-names.ts'

interface Props {
  readonly choice: Choice
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

export default function Choices({ choice, anchor, onClose }: Props) {
  const { t } = useTranslation()
  const { lang } = useView()
  const Body = { themes: Themes, outlets: Outlets, sort: Sorts }[choice]
  return (
    <I18nProvider locale={localeOf(lang)}>
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        className="popover"
      >
        <Dialog aria-label={t(`filters.${choice}`)}>
          <Heading slot="title" level={2}>
            {t(`filters.${choice}`)}
          </Heading>
          <Body />
        </Dialog>
      </Popover>
    </I18nProvider>
  )
}

function Box() {
  return (
    <span className="box">
      <Check aria-hidden="true" />
    </span>
  )
}

function Themes() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { themes } = useView()
  const change = useChange()
  return (
    <ul>
      {themesOf(story.facts).map(({ theme, count }) => (
        <li key={theme}>
          <Checkbox
            className="check"
            isSelected={themes.includes(theme)}
            onChange={(isOn) => change({ themes: isOn ? [...themes, theme] : themes.filter((one) => one !== theme) })}
          >
            <Box />
            {t(`theme.${theme}`)}
          </Checkbox>
          <span className="text-faint">{t('count.facts', { count, n: wording.number(count) })}</span>
        </li>
      ))}
    </ul>
  )
}

function Outlets() {
  const { t } = useTranslation()
  const { story } = usePorts()
  const view = useView()
  const change = useChange()
  const articles = orderedArticles(story, view)
  const isLastShown = articles.filter((article) => !view.hidden.includes(article.id)).length === 1
  return (
    <>
      <ul>
        {articles.map((article, place) => {
          const isShown = !view.hidden.includes(article.id)
          return (
            <OutletLine
              key={article.id}
              id={article.id}
              place={place}
              isShown={isShown}
              canHide={!isShown || !isLastShown}
            />
          )
        })}
      </ul>
      <Button className="act" onPress={() => change({ order: [], hidden: [], pinned: [] })}>
        {t('filters.resetOutlets')}
      </Button>
    </>
  )
}

interface OutletLineProps {
  readonly id: string
  readonly place: number
  readonly isShown: boolean
  readonly canHide: boolean
}

function OutletLine({ id, place, isShown, canHide }: OutletLineProps) {
  const { t } = useTranslation()
  const { story, wording, announce } = usePorts()
  const view = useView()
  const change = useChange()
  const of = story.articles.length
  const article = story.articles.find((one) => one.id === id)
  const outlet = article ? wording.pick(article.outlet) : id
  const move = (step: 1 | -1) => {
    change({ order: moveOutlet(story, view, id, step) })
    announce(t('filters.moved', { outlet, place: wording.number(place + 1 + step), of: wording.number(of) }))
  }
  return (
    <li data-article={id}>
      <Checkbox
        className="check"
        isSelected={isShown}
        isDisabled={!canHide}
        aria-label={t('filters.outletShown', { outlet })}
        onChange={() => change({ hidden: toggleOutlet(story, view, id) })}
      >
        <Box />
        <Told>{outlet}</Told>
      </Checkbox>
      <span>
        <Button
          className="icon-act"
          aria-label={t('filters.moveEarlier', { outlet })}
          isDisabled={place === 0}
          onPress={() => move(-1)}
        >
          <ArrowUp aria-hidden="true" />
        </Button>
        <Button
          className="icon-act"
          aria-label={t('filters.moveLater', { outlet })}
          isDisabled={place === of - 1}
          onPress={() => move(1)}
        >
          <ArrowDown aria-hidden="true" />
        </Button>
        {article && <OutletMore article={article} />}
      </span>
    </li>
  )
}

function Sorts() {
  const { t } = useTranslation()
  const { sort } = useView()
  const change = useChange()
  const names = useSortNames()
  return (
    <RadioGroup
      value={sort}
      aria-label={t('filters.sort')}
      onChange={(next) => change(isSort(next) ? { sort: next } : {})}
    >
      {SORTS.map((one) => (
        <Radio key={one} value={one} className="check">
          <Box />
          {names[one]}
        </Radio>
      ))}
    </RadioGroup>
  )
}
