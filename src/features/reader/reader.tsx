import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { useLanding } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { useApp } from '@/state/store.ts'
import { ArticleBlock, OutsideBlock } from './blocks.tsx'
import { markedBlocks, marksOf } from './layout.ts'
import { Side } from './side.tsx'
import { useSought } from './sought.ts'
import { useLit, useNoted } from './use-lit.ts'

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
  const [isFolded, setFolded] = useState(() => useApp.getState().view.at === null)
  const onFold = useCallback(() => setFolded((was) => !was), [])
  const marks = useMemo(() => marksOf(facts, article.id), [facts, article])
  const blocks = useMemo(() => markedBlocks(article, marks), [article, marks])
  const text = useRef<HTMLElement>(null)
  const noted = useNoted()
  const [unfolded, setUnfolded] = useState(0)
  const onUnfold = useCallback(() => setUnfolded((times) => times + 1), [])
  useLit(
    text,
    useMemo(() => [blocks, unfolded], [blocks, unfolded]),
  )
  useSought(text)
  // An article that is not opened at a passage is read from its beginning.
  useEffect(() => {
    const isLed = useApp.getState().view.at !== null || text.current?.querySelector('[data-now]')
    if (!isLed) window.scrollTo({ top: 0 })
  }, [])
  useLanding('passage', true, () => {
    const fact = facts.find((one) => one.id === useApp.getState().view.fact)
    const outlet = wording.pick(article.outlet)
    const passage = text.current?.querySelector<HTMLElement>('[data-now] a') ?? text.current
    passage?.focus({ preventScroll: true })
    announce(fact ? t('reader.arrived', { outlet, fact: wording.pick(fact.label) }) : outlet)
  })
  return (
    <div className="reader">
      <Side article={article} marks={marks} isFolded={isFolded} onFold={onFold} onStep={onStep} />
      <article ref={text} className="reader-text" tabIndex={-1}>
        {!article.headline && (
          <h1 className={article.title ? 'para' : 'visually-hidden'} data-region="headline" data-told>
            {article.title || wording.pick(article.outlet)}
          </h1>
        )}
        {marks.length === 0 && <p className="para text-faint">{t('reader.noMarks')}</p>}
        {blocks.map(({ block, marks: own, facts: touched }) => {
          const props = { article, marks: own }
          return block.type === 'article' ? (
            <ArticleBlock
              key={block.region.start}
              {...props}
              region={block.region}
              current={noted !== null && touched.has(noted) ? noted : null}
            />
          ) : (
            <OutsideBlock
              key={block.regions[0]?.start}
              {...props}
              regions={block.regions}
              isFolded={isFolded}
              onUnfold={onUnfold}
            />
          )
        })}
      </article>
    </div>
  )
}
