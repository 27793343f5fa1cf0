import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Story } from '@/core/story/types.ts'
import type { Command } from '@/features/palette/find.ts'
import { land } from '@/state/landing.ts'
import { type Ports, usePorts } from '@/state/ports.ts'
import { countTiles, themesOf } from '@/state/rows.ts'
import { useApp } from '@/state/store.ts'
import { NO_FILTER, numeralsOf, PLAIN_SCOPES, SCREENS, TILES, type View } from '@/state/view.ts'
import type { Overlay } from './overlay.ts'
import { shuffleSeed } from './shuffle-seed.ts'

type Open = (overlay: Overlay) => void

const change = (patch: Partial<View>) => useApp.getState().change(patch)
const view = (): View => useApp.getState().view

const views = (t: TFunction): Command[] =>
  SCREENS.map((screen) => ({
    id: `view/${screen}`,
    group: 'views',
    label: t(`app.${screen}`),
    run: () => change({ screen }),
  }))

function page(t: TFunction, open: Open, { announce, copy }: Ports, isBlind: boolean): Command[] {
  const copyLink = async () => {
    const copied = await copy(window.location.href)
    announce(t(copied ? 'palette.copied' : 'palette.notCopied'))
  }
  const command = (id: string, label: string, run: () => void, keys?: string): Command => ({
    id: `page/${id}`,
    group: 'page',
    label,
    run,
    ...(keys ? { keys } : {}),
  })
  return [
    command('settings', t('settings.title'), () => open('settings')),
    command('language', t('app.switchLanguage'), () => change({ lang: view().lang === 'en' ? 'ar' : 'en' })),
    command('numerals', t('palette.switchNumerals'), () =>
      change({ numerals: numeralsOf(view()) === 'arab' ? 'latn' : 'arab' }),
    ),
    command('blind', t(isBlind ? 'blind.end' : 'blind.start'), () => change({ blind: isBlind ? null : shuffleSeed() })),
    command('copy', t('palette.copyLink'), () => void copyLink()),
    command('hand-in', t('handIn.title'), () => open('hand-in')),
    command('print', t('palette.print'), () => window.print()),
    command('about', t('about.title'), () => open('about')),
    command('open', t('app.openFile'), () => open('open')),
    command('help', t('app.help'), () => open('legend'), '?'),
    command('tour', t('tour.title'), () => open('tour')),
  ]
}

function filters(t: TFunction, story: Story): Command[] {
  const counts = countTiles(story.facts)
  const only = (id: string, label: string, patch: Partial<View>): Command => ({
    id: `filter/${id}`,
    group: 'filters',
    label,
    run: () => change({ ...NO_FILTER, ...patch, screen: 'compare' }),
  })
  return [
    only('none', t('palette.clearFilters'), {}),
    ...PLAIN_SCOPES.filter((scope) => scope !== 'all').map((scope) => only(scope, t(`filters.${scope}`), { scope })),
    ...TILES.filter((tile) => (counts.get(tile) ?? 0) > 0).map((tile) =>
      only(tile, t('palette.onlyVerdict', { name: t(`relation.${tile}.name`) }), { relations: [tile] }),
    ),
    ...themesOf(story.facts).map(({ theme }) =>
      only(theme, t('palette.onlyTheme', { name: t(`theme.${theme}`) }), { themes: [theme] }),
    ),
  ]
}

const articles = ({ story, wording }: Ports): Command[] =>
  story.articles.map((article) => ({
    id: `article/${article.id}`,
    group: 'articles',
    label: wording.pick(article.outlet),
    also: article.title,
    run: () => change({ screen: 'reader', article: article.id, fact: null }),
  }))

const rows = ({ story, wording }: Ports): Command[] =>
  story.facts.map((fact) => ({
    id: `row/${fact.id}`,
    group: 'rows',
    label: wording.pick(fact.label),
    also: `${fact.label.ar} ${fact.label.en}`,
    run: () => {
      land('row')
      change({ ...NO_FILTER, screen: 'compare', fact: fact.id, article: null })
    },
  }))

/** All that the palette offers for the story on the page, in the page's language. */
export function useCommands(open: Open): readonly Command[] {
  const { t } = useTranslation()
  const ports = usePorts()
  const isBlind = useApp((state) => state.view.blind !== null)
  return useMemo(
    () => [
      ...views(t),
      ...page(t, open, ports, isBlind),
      ...filters(t, ports.story),
      ...articles(ports),
      ...rows(ports),
    ],
    [t, open, ports, isBlind],
  )
}
