import { Command, Contrast, FileDown, FolderOpen, Moon, SlidersHorizontal, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { COLOUR_THEMES } from '@/core/story/ports.ts'
import { toHash } from '@/state/address.ts'
import { useComfort } from '@/state/comfort.ts'
import { useChange, useView } from '@/state/store.ts'
import { numeralsOf, type Screen, STORY_SCREENS } from '@/state/view.ts'
import type { Overlay } from './overlay.ts'
import { SearchBox } from './search-box.tsx'

interface Props {
  readonly onOverlay: (overlay: Overlay) => void
  /** No story: nothing to search, no view to go to. */
  readonly bare?: boolean
}

export function Masthead({ onOverlay, bare = false }: Props) {
  const { t } = useTranslation()
  return (
    <header className="mast">
      {!bare && (
        <a className="skip" href="#main">
          {t('app.skip')}
        </a>
      )}
      <span className="name" lang="ar" dir="rtl" data-told>
        {t('app.name')}
      </span>
      {!bare && <Views />}
      {!bare && <SearchBox />}
      <div className={bare ? 'tools alone' : 'tools'}>
        <LanguageSwitch />
        <NumeralSwitch />
        <ColourSwitch />
        {!bare && (
          <button
            type="button"
            className="tool"
            onClick={() => onOverlay('hand-in')}
            aria-label={t('handIn.title')}
            title={t('handIn.title')}
          >
            <FileDown aria-hidden="true" />
          </button>
        )}
        {!bare && (
          <button
            type="button"
            className="tool"
            onClick={() => onOverlay('palette')}
            aria-label={t('palette.title')}
            aria-keyshortcuts="Control+K Meta+K"
            title={t('palette.button')}
          >
            <Command aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className="tool"
          onClick={() => onOverlay('settings')}
          aria-label={t('settings.title')}
          title={t('settings.title')}
        >
          <SlidersHorizontal aria-hidden="true" />
        </button>
        <button
          type="button"
          className="tool"
          onClick={() => onOverlay('open')}
          aria-label={t('app.openFile')}
          title={t('app.openFile')}
        >
          <FolderOpen aria-hidden="true" />
        </button>
        <button
          type="button"
          className="tool"
          onClick={() => onOverlay('legend')}
          aria-label={t('app.help')}
          title={t('app.help')}
        >
          <kbd>?</kbd>
        </button>
      </div>
    </header>
  )
}

function Views() {
  const { t } = useTranslation()
  const view = useView()
  const change = useChange()
  const go = (screen: Screen) => change({ screen })
  return (
    <nav aria-label={t('app.views')}>
      {STORY_SCREENS.map((screen) => (
        <a
          key={screen}
          href={toHash({ ...view, screen })}
          aria-current={view.screen === screen ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            go(screen)
          }}
        >
          {t(`app.${screen}`)}
        </a>
      ))}
    </nav>
  )
}

function LanguageSwitch() {
  const { t } = useTranslation()
  const { lang } = useView()
  const change = useChange()
  const other = lang === 'ar' ? 'en' : 'ar'
  return (
    <button
      type="button"
      className="tool"
      lang={other}
      aria-label={t('app.switchLanguage')}
      onClick={() => change({ lang: other })}
      data-told
    >
      <span className="wide">{t('app.switchLanguage')}</span>
      <span className="narrow">{t('app.switchLanguageShort')}</span>
    </button>
  )
}

function NumeralSwitch() {
  const { t } = useTranslation()
  const view = useView()
  const change = useChange()
  const numerals = numeralsOf(view)
  const current = t(numerals === 'arab' ? 'app.numeralsArab' : 'app.numeralsLatn')
  return (
    <button
      type="button"
      className="tool"
      aria-label={t('app.numerals', { current })}
      title={t('app.numerals', { current })}
      onClick={() => change({ numerals: numerals === 'arab' ? 'latn' : 'arab' })}
      data-told
    >
      <bdi className={numerals === 'arab' ? undefined : 'wide text-faint'}>{t('app.figuresArab')}</bdi>
      <bdi className={numerals === 'latn' ? undefined : 'wide text-faint'}>{t('app.figuresLatn')}</bdi>
    </button>
  )
}

const icons = { system: Contrast, light: Sun, dark: Moon } as const

function ColourSwitch() {
  const { t } = useTranslation()
  const colours = useComfort(({ comfort }) => comfort.colours)
  const choose = useComfort((state) => state.choose)
  const names = { system: t('app.themeSystem'), light: t('app.themeLight'), dark: t('app.themeDark') }
  const label = t('app.themeNow', { current: names[colours] })
  const next = COLOUR_THEMES[(COLOUR_THEMES.indexOf(colours) + 1) % COLOUR_THEMES.length] ?? 'system'
  const Icon = icons[colours]
  return (
    <button type="button" className="tool" aria-label={label} title={label} onClick={() => choose({ colours: next })}>
      <Icon aria-hidden="true" />
    </button>
  )
}
