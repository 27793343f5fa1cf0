import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { piecesOf } from '@/core/training/selection.ts'
import type { CellKey, ExerciseArticle, Span } from '@/core/training/types.ts'
import { scriptDirection } from '@/ui/source-text.tsx'

interface Props {
  readonly article: ExerciseArticle
  readonly mine: Span | null
  readonly passages: CellKey['passages']
}

/** The whole article, with what the learner marked under a dashed line and the key's words on a wash; where both lie, both show. */
export function MarkedText({ article: { lang, text }, mine, passages }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [frame, first] = [box.current, box.current?.querySelector('mark')]
    if (frame && first) frame.scrollTop += first.getBoundingClientRect().top - frame.getBoundingClientRect().top - 48
  }, [])
  const pieces = piecesOf(
    text.length,
    mine ? [mine] : [],
    passages.map(({ words }) => words),
  )
  /** A box that scrolls is reached by keyboard. */
  const scrolls = { tabIndex: 0, role: 'group', 'aria-label': t('learner.text') }
  return (
    <figure className="learner-both">
      <figcaption className="text-s">
        <mark data-mine>{t('learner.legend.mine')}</mark> <mark data-key>{t('learner.legend.key')}</mark>{' '}
        <mark data-mine data-key>
          {t('learner.legend.both')}
        </mark>
      </figcaption>
      <div ref={box} className="learner-text source" lang={lang} dir={scriptDirection(lang)} data-source {...scrolls}>
        {pieces.map(({ start, end, mine: isMine, key: isKey }) =>
          isMine || isKey ? (
            <mark key={start} data-mine={isMine || undefined} data-key={isKey || undefined}>
              {text.slice(start, end)}
            </mark>
          ) : (
            text.slice(start, end)
          ),
        )}
      </div>
    </figure>
  )
}
