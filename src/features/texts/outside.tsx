import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '@/core/article/types.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { scriptDirection } from '@/ui/source-text.tsx'

interface Props {
  readonly article: StoryArticle
  readonly regions: readonly Region[]
}

/** Captions, teasers, other articles: part of the file and not of the article; folded. */
export function Outside({ article, regions }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [isOpen, setOpen] = useState(false)
  const size = regions.reduce((sum, { start, end }) => sum + end - start, 0)
  const kinds = [...new Set(regions.map(({ kind }) => t(`region.${kind}`)))]
  return (
    <div className="text-outside">
      <p>
        {t('reader.notArticle', {
          kinds: wording.list(kinds),
          size: t('count.characters', { count: size, n: wording.number(size) }),
        })}{' '}
        <button type="button" className="act" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'reader.foldPart' : 'reader.unfoldPart')}
        </button>
      </p>
      {isOpen &&
        regions.map(({ start, end }) => (
          <p key={start} lang={article.lang} dir={scriptDirection(article.lang)} data-source>
            {article.text.slice(start, end)}
          </p>
        ))}
    </div>
  )
}
