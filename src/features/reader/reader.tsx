import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { useLanding } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { keepInView } from '@/ui/keep-in-view.ts'
import { ArticleBlock, OutsideBlock } from './blocks.tsx'
import { blocksOf, marksOf } from './layout.ts'
import { Side } from './side.tsx'

interface Props {
  /** Rows whose marks are shown, in the order of the table. */
  readonly facts: readonly Fact[]
  readonly article: StoryArticle
  readonly onStep: (step: 1 | -1) => void
}

/** One article whole: its text with every evidence marked, and what is not the article, dimmed. */
export default function Reader({ facts, article, onStep }: Props) {
  const { t } = useTranslation()
  const { wording, announce } = usePorts()
  const view = useView()
  const [isFolded, setFolded] = useState(true)
  const marks = useMemo(() => marksOf(facts, article.id), [facts, article])
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!view.fact) return
    return keepInView(() => text.current?.querySelector('.now')?.scrollIntoView({ block: 'center' }))
  }, [view.fact])
  // An article that is not opened at a passage is read from its beginning.
  useEffect(() => {
    if (!text.current?.querySelector('.now')) window.scrollTo({ top: 0 })
  }, [])
  useLanding('passage', true, () => {
    const fact = facts.find((one) => one.id === view.fact)
    const outlet = wording.pick(article.outlet)
    const passage = text.current?.querySelector<HTMLElement>('.now a') ?? text.current
    passage?.focus({ preventScroll: true })
    announce(fact ? t('reader.arrived', { outlet, fact: wording.pick(fact.label) }) : outlet)
  })
  return (
    <div className="reader">
      <Side article={article} marks={marks} isFolded={isFolded} onFold={() => setFolded(!isFolded)} onStep={onStep} />
      <article ref={text} className="reader-text" tabIndex={-1}>
        {!article.headline && (
          <h1 className={article.title ? 'para' : 'visually-hidden'} data-region="headline" data-told>
            {article.title || wording.pick(article.outlet)}
          </h1>
        )}
        {marks.length === 0 && <p className="para text-faint">{t('reader.noMarks')}</p>}
        {blocksOf(article).map((block) =>
          block.type === 'article' ? (
            <ArticleBlock
              key={block.region.start}
              article={article}
              region={block.region}
              marks={marks}
              current={view.fact}
            />
          ) : (
            <OutsideBlock
              key={block.regions[0]?.start}
              article={article}
              regions={block.regions}
              marks={marks}
              current={view.fact}
              isFolded={isFolded}
            />
          ),
        )}
      </article>
    </div>
  )
}
