import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useApp, useChange } from '@/state/store.ts'

/** A theme's name and count; a press folds its rows away and brings them back. */
export function ThemeFold({
  theme,
  count,
  isFolded,
}: {
  readonly theme: Theme
  readonly count: number
  readonly isFolded: boolean
}) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  const fold = () => {
    const { view } = useApp.getState()
    const others = view.folded.filter((one) => one !== theme)
    // A row that is open in it would bring it back at once.
    change(isFolded ? { folded: others } : { folded: [...others, theme], fact: null, article: null })
  }
  return (
    <button type="button" className="fold" aria-expanded={!isFolded} onClick={fold}>
      <ChevronDown aria-hidden="true" />
      {/* A space in the text itself: without it the last letter would join the next word. */}
      {t(`theme.${theme}`)} <span className="n">{t('count.facts', { count, n: wording.number(count) })}</span>
    </button>
  )
}
