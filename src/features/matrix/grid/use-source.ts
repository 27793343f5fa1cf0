import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, StoryArticle, Theme } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { foldedBands } from '@/state/rows.ts'
import { useApp, useView } from '@/state/store.ts'
import { Composer } from './compose.ts'
import type { GridSource } from './source.ts'

type Item =
  | { readonly kind: 'band'; readonly theme: Theme; readonly count: number; readonly isFolded: boolean }
  | { readonly kind: 'fact' | 'panel'; readonly fact: Fact }

/** Bands, rows, and under the opened row its evidence. */
function itemsOf(facts: readonly Fact[], view: Parameters<typeof foldedBands>[1]): readonly Item[] {
  return foldedBands(facts, view).flatMap(({ theme, facts: group, count, isFolded }): Item[] => [
    ...(theme ? [{ kind: 'band', theme, count, isFolded } as const] : []),
    ...group.flatMap((fact): Item[] =>
      fact.id === view.fact
        ? [
            { kind: 'fact', fact },
            { kind: 'panel', fact },
          ]
        : [{ kind: 'fact', fact }],
    ),
  ])
}

/** A press on the cell that is open closes it; on the question, the row. */
function press(fact: string, article: string | null): void {
  const { view, change } = useApp.getState()
  const isSame = view.fact === fact && (article === null || article === view.article)
  change(isSame ? { fact: null, article: null } : { fact, article })
}

function fold(theme: Theme, isFolded: boolean): void {
  const { view, change } = useApp.getState()
  const others = view.folded.filter((one) => one !== theme)
  change(isFolded ? { folded: others } : { folded: [...others, theme], fact: null, article: null })
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place]
  if (found === undefined) throw new Error(`Nothing at ${place}`)
  return found
}

/** The rows and columns as the window asks for them. */
export function useSource(
  facts: readonly Fact[],
  articles: readonly StoryArticle[],
  pinned: number,
  ask: (article: string, button: HTMLElement) => void,
): GridSource {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { fact: open, article: chosen, sort, folded, density } = useView()
  const composer = useMemo(() => new Composer(t, wording, articles, density), [t, wording, articles, density])
  return useMemo(() => {
    const items = itemsOf(facts, { sort, folded, fact: open })
    const factAt = (item: number): Fact => {
      const found = at(items, item)
      if (found.kind === 'band') throw new Error(`A band at ${item}`)
      return found.fact
    }
    const itemOf = (id: string) => items.findIndex((item) => item.kind === 'fact' && item.fact.id === id)
    const openItem = open === null ? -1 : itemOf(open)
    const columnOf = (article: string) => articles.findIndex(({ id }) => id === article)
    const column = chosen === null ? -1 : columnOf(chosen)
    return {
      items: items.map(({ kind }) => kind),
      columns: articles.length,
      pinned,
      cell: (item, column) => composer.cell(factAt(item), at(articles, column)),
      head: (item) => composer.head(factAt(item)),
      outlet: (column) => composer.outlet(at(articles, column)),
      columnOf,
      ask: (column, button) => ask(at(articles, column).id, button),
      band: (item) => {
        const found = at(items, item)
        if (found.kind !== 'band') throw new Error(`A row at ${item}`)
        const count = t('count.facts', { count: found.count, n: wording.number(found.count) })
        return { name: `${t(`theme.${found.theme}`)} · ${count}`, isFolded: found.isFolded }
      },
      fold: (item) => {
        const found = at(items, item)
        if (found.kind === 'band') fold(found.theme, found.isFolded)
      },
      itemOf,
      press: (item, column) => press(factAt(item).id, column === null ? null : at(articles, column).id),
      open: openItem < 0 ? null : { item: openItem, column: column < 0 ? null : column },
    }
  }, [facts, articles, pinned, composer, open, chosen, sort, folded, t, wording, ask])
}
