import { Rows4 } from 'lucide-react'
import { lazy, type RefObject, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { themesOf } from '@/state/rows.ts'
import { useChange, useView } from '@/state/store.ts'
import { NO_FILTER, PLAIN_SCOPES, type Scope } from '@/state/view.ts'
import { CopyTable } from './copy-table.tsx'
import { useSortNames } from './sort-names.ts'

const Choices = lazy(() => import('./choices.tsx'))
export type Choice = 'themes' | 'outlets' | 'sort'

interface Props {
  /** Rows that pass the filters, in their order. */
  readonly facts: readonly Fact[]
  readonly onStep: (step: 1 | -1) => void
}

/** Which rows, which columns, in which order; and the way from difference to difference. */
export function Filters({ facts, onStep }: Props) {
  const { t } = useTranslation()
  return (
    <div className="filters">
      <Scopes />
      <ChoiceButtons />
      <div className="group">
        <DensitySwitch />
        <CopyTable facts={facts} />
      </div>
      <Narrowed shown={facts.length} />
      <div className="group end">
        <button type="button" onClick={() => onStep(-1)} aria-keyshortcuts="K">
          {t('filters.previous')} <kbd className="wide">K</kbd>
        </button>
        <button type="button" onClick={() => onStep(1)} aria-keyshortcuts="J">
          {t('filters.next')} <kbd className="wide">J</kbd>
        </button>
      </div>
    </div>
  )
}

/** All rows, some, or what sets one outlet apart where its column has been asked. */
function Scopes() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { scope, of } = useView()
  const change = useChange()
  const asked = story.articles.find(({ id }) => id === of)
  const labels: readonly (readonly [Scope, string])[] = [
    ...PLAIN_SCOPES.map((one) => [one, t(`filters.${one}`)] as const),
    ...((scope === 'alone' || scope === 'left-out') && asked
      ? [[scope, t(`compare.${scope}`, { outlet: wording.pick(asked.outlet) })] as const]
      : []),
  ]
  return (
    <fieldset className="group">
      <legend className="visually-hidden">{t('filters.scope')}</legend>
      {labels.map(([one, label]) => (
        <label key={one}>
          <input
            type="radio"
            name="scope"
            className="visually-hidden"
            checked={scope === one}
            onChange={() => change({ scope: one, of: one === scope ? of : null })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function DensitySwitch() {
  const { t } = useTranslation()
  const { density } = useView()
  const change = useChange()
  const isTight = density === 'tight'
  return (
    <button
      type="button"
      className={isTight ? 'chosen' : undefined}
      aria-pressed={isTight}
      onClick={() => change({ density: isTight ? 'roomy' : 'tight' })}
    >
      <Rows4 aria-hidden="true" />
      {t('compare.tight')}
    </button>
  )
}

/** How many rows the filters leave, and the way back to all of them. */
function Narrowed({ shown }: { readonly shown: number }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { scope, relations, themes, query } = useView()
  const change = useChange()
  if (scope === 'all' && relations.length === 0 && themes.length === 0 && query === '') return null
  return (
    <p className="group" role="status">
      <span>{t('filters.shown', { facts: t('count.facts', { count: shown, n: wording.number(shown) }) })}</span>
      <button type="button" className="act" onClick={() => change(NO_FILTER)}>
        {t('filters.clear')}
      </button>
    </p>
  )
}

function useChoiceLabels(): Readonly<Record<Choice, string>> {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const sorts = useSortNames()
  return {
    themes:
      view.themes.length === 0
        ? t('filters.themesAll')
        : t('filters.themesSome', {
            shown: wording.number(view.themes.length),
            of: wording.number(themesOf(story.facts).length),
          }),
    outlets: t('filters.outletsSome', {
      shown: wording.number(shownArticles(story, view).length),
      of: wording.number(story.articles.length),
    }),
    sort: t('filters.sortBy', { by: sorts[view.sort] }),
  }
}

const CHOICES: readonly Choice[] = ['themes', 'outlets', 'sort']

/** The popovers arrive with the first press: React Aria is not part of the first load. */
function ChoiceButtons() {
  const labels = useChoiceLabels()
  const [open, setOpen] = useState<Choice | null>(null)
  const anchors: Readonly<Record<Choice, RefObject<HTMLButtonElement | null>>> = {
    themes: useRef(null),
    outlets: useRef(null),
    sort: useRef(null),
  }
  return (
    <div className="group">
      {CHOICES.map((choice) => (
        <button
          key={choice}
          ref={anchors[choice]}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={open === choice}
          onClick={() => setOpen(choice)}
        >
          {labels[choice]}
        </button>
      ))}
      {open && (
        <Suspense fallback={null}>
          <Choices choice={open} anchor={anchors[open]} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  )
}
