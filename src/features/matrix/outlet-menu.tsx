import type { RefObject } from 'react'
import { Header, I18nProvider, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { moveOutlet, orderedArticles, shownArticles, toggleOutlet, togglePin } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { soloIn } from '@/state/rows.ts'
import { useChange, useView } from '@/state/store.ts'
import type { View } from '@/state/view.ts'
import { localeOf } from '@/state/view.ts'

interface Props {
  /** The outlet's article. */
  readonly id: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** What can be done with one outlet's column, and asked of it. */
export default function OutletMenu({ id, anchor, onClose }: Props) {
  const { t } = useTranslation()
  const view = useView()
  const { story, wording } = usePorts()
  const acts = useActs(id)
  const article = story.articles.find((one) => one.id === id)
  if (!article) return null
  const others = orderedArticles(story, view).filter((one) => one.id !== id)
  const outlet = wording.pick(article.outlet)
  const { alone, leftOut } = soloIn(story, id)
  const rows = (count: number) => t('count.facts', { count, n: wording.number(count) })
  return (
    <I18nProvider locale={localeOf(view.lang)}>
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        className="popover menu"
      >
        <Menu
          autoFocus="first"
          aria-label={t('compare.menu', { outlet })}
          disabledKeys={acts.disabled}
          onAction={(key) => {
            onClose()
            acts.run(String(key))
          }}
        >
          <MenuItem id="alone">{t('compare.onlyAlone', { rows: rows(alone.length) })}</MenuItem>
          <MenuItem id="left-out">{t('compare.onlyLeftOut', { rows: rows(leftOut.length) })}</MenuItem>
          <Separator />
          <MenuItem id="earlier">{t('compare.earlier')}</MenuItem>
          <MenuItem id="later">{t('compare.later')}</MenuItem>
          <MenuItem id="pin">{t(view.pinned.includes(id) ? 'compare.unpin' : 'compare.pin')}</MenuItem>
          <MenuItem id="hide">{t('compare.hide')}</MenuItem>
          {others.length > 1 && (
            <MenuSection>
              <Header>{t('compare.against')}</Header>
              {others.map((other) => (
                <MenuItem key={other.id} id={`pair:${other.id}`} textValue={wording.pick(other.outlet)}>
                  <bdi data-told>{wording.pick(other.outlet)}</bdi>
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </I18nProvider>
  )
}

/** Each item's deed, by its key, and which of them would change nothing. */
function useActs(id: string) {
  const { t } = useTranslation()
  const { story, wording, announce } = usePorts()
  const view = useView()
  const change = useChange()
  const move = (step: 1 | -1): Partial<View> => ({ order: moveOutlet(story, view, id, step) })
  /** Neither of the two stays hidden. */
  const against = (other: string): Partial<View> => ({
    pair: [id, other],
    hidden: view.hidden.filter((one) => one !== other),
    fact: null,
    article: null,
  })
  const patches: Readonly<Record<string, () => Partial<View>>> = {
    alone: () => ({ scope: 'alone', of: id }),
    'left-out': () => ({ scope: 'left-out', of: id }),
    earlier: () => move(-1),
    later: () => move(1),
    pin: () => ({ pinned: togglePin(view, id) }),
    hide: () => ({ hidden: toggleOutlet(story, view, id) }),
  }
  const run = (key: string) => {
    const patch = patches[key]?.() ?? against(key.slice('pair:'.length))
    change(patch)
    if (!patch.order) return
    const placed = orderedArticles(story, { ...view, ...patch })
    const place = placed.findIndex((one) => one.id === id)
    const outlet = placed[place]?.outlet
    if (outlet) {
      const where = { place: wording.number(place + 1), of: wording.number(placed.length) }
      announce(t('filters.moved', { outlet: wording.pick(outlet), ...where }))
    }
  }
  const { alone, leftOut } = soloIn(story, id)
  const disabled = [
    alone.length === 0 && 'alone',
    leftOut.length === 0 && 'left-out',
    move(-1).order === view.order && 'earlier',
    move(1).order === view.order && 'later',
    shownArticles(story, view).length === 1 && 'hide',
  ].filter((key) => key !== false)
  return { run, disabled }
}
