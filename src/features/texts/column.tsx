import { memo, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isArticle, type Region } from '@/core/article/types.ts'
import type { Passage } from '@/core/collate/passages.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { scriptDirection } from '@/ui/source-text.tsx'
import { Told } from '@/ui/told.tsx'
import { Outside } from './outside.tsx'
import { Sentence } from './sentence.tsx'
import type { Together } from './use-together.ts'

interface Props {
  readonly article: StoryArticle
  /** Null: still being compared. */
  readonly passages: readonly Passage[] | null
  /** Rows that pass the filters. */
  readonly visible: ReadonlySet<string>
  readonly current: Passage | null
  /** On a narrow page: the article whose sentences stand under those of this one. */
  readonly under: StoryArticle | null
  readonly onGo: (passage: Passage, article?: string) => void
  readonly together: Together
}

/** Whether a sentence is the one that one is at, or carries it. */
function standing(passage: Passage, current: Passage | null): 'here' | 'there' | null {
  if (!current) return null
  if (passage.article === current.article) return passage.start === current.start ? 'here' : null
  const carrier = current.carriers.find(({ article }) => article === passage.article)
  return carrier?.span.start === passage.start ? 'there' : null
}

/** One article, sentence by sentence; what is not the article is folded. */
export const Column = memo(function Column(props: Props) {
  const { article, passages, together } = props
  const { wording } = usePorts()
  const { t } = useTranslation()
  const change = useChange()
  const register = useMemo(() => together(article.id), [together, article.id])
  return (
    <section className="text-column" aria-label={wording.pick(article.outlet)} data-column={article.id}>
      <header>
        <h2>
          <Told>{wording.pick(article.outlet)}</Told>
        </h2>
        <button
          type="button"
          className="act"
          onClick={() => change({ screen: 'reader', article: article.id, fact: null })}
        >
          {t('texts.read')}
        </button>
      </header>
      <div className="text-flow" ref={register} tabIndex={passages ? undefined : 0}>
        {passages ? (
          blocksOf(article).map((block) => <Block key={block[0]?.start} {...props} regions={block} />)
        ) : (
          <Plain article={article} />
        )}
      </div>
    </section>
  )
})

/** Runs of what is not the article in one block, each paragraph of the article in its own. */
function blocksOf(article: StoryArticle): readonly (readonly Region[])[] {
  const blocks: Region[][] = []
  for (const region of article.regions) {
    const last = blocks.at(-1)
    const joins = last?.[0] && !isArticle(last[0].kind) && !isArticle(region.kind)
    if (joins) last.push(region)
    else blocks.push([region])
  }
  return blocks
}

function Block({ regions, ...props }: Props & { readonly regions: readonly Region[] }): ReactNode {
  const { article, passages, current } = props
  const [region] = regions
  if (!region) return null
  if (!isArticle(region.kind)) return <Outside article={article} regions={regions} />
  const here = (passages ?? []).filter(({ start }) => region.start <= start && start < region.end)
  return (
    <div className="text-region" data-region={region.kind}>
      {here.map((passage) => (
        <Sentence key={passage.start} {...props} passage={passage} standing={standing(passage, current)} />
      ))}
    </div>
  )
}

/** The article before its sentences are compared. */
function Plain({ article }: { readonly article: StoryArticle }) {
  return article.regions
    .filter(({ kind }) => isArticle(kind))
    .map(({ kind, start, end }) => (
      <p
        key={start}
        className="text-region"
        data-region={kind}
        lang={article.lang}
        dir={scriptDirection(article.lang)}
        data-source
      >
        {article.text.slice(start, end)}
      </p>
    ))
}
