import { memo, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '@/core/article/types.ts'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { land } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { relationOf, tileOf } from '@/state/rows.ts'
import { markSize, scriptDirection } from '@/ui/source-text.tsx'
import { type Mark, type Segment, segmentsOf } from './layout.ts'
import { Notes } from './notes.tsx'

interface BlockProps {
  readonly article: StoryArticle
  /** The marks of this block. */
  readonly marks: readonly Mark[]
  /** The current row, where it has a mark in this block: another row does not touch it. */
  readonly current: string | null
}

interface RegionProps {
  readonly region: Region
}

const tags = { headline: 'h1', heading: 'h2' } as const

/** One paragraph of the article with its marks, and beside it the rows they belong to. */
export const ArticleBlock = memo(function ArticleBlock(props: BlockProps & RegionProps) {
  const { article, region, marks, current } = props
  const facts = useMemo(() => factsIn(region, marks), [region, marks])
  const Tag = region.kind === 'headline' || region.kind === 'heading' ? tags[region.kind] : 'p'
  return (
    <div className="block">
      <Tag
        className="para"
        data-region={region.kind}
        data-start={region.start}
        lang={article.lang}
        dir={scriptDirection(article.lang)}
        data-source
      >
        <Segments article={article} region={region} marks={marks} />
      </Tag>
      <Notes article={article} facts={facts} current={current} />
    </div>
  )
})

/** Rows that have a mark here, each once, in reading order. */
function factsIn(region: Region, marks: readonly Mark[]): readonly Fact[] {
  return [
    ...new Set(marks.filter((mark) => region.start <= mark.start && mark.start < region.end).map((mark) => mark.fact)),
  ]
}

/** Drawn once; which of the marks is current is not its matter (`lit.ts`). */
const Segments = memo(function Segments({ article, region, marks }: Omit<BlockProps, 'current'> & RegionProps) {
  return segmentsOf(article.text, region, marks).map((segment) =>
    segment.facts.length === 0 ? segment.text : <MarkedRun key={segment.start} article={article} segment={segment} />,
  )
})

/** A figure and its noun stay on one line. */
const isShort = (text: string): boolean => markSize({ start: 0, end: text.length }) === 'short'

interface MarkedRunProps {
  readonly article: StoryArticle
  readonly segment: Segment
}

/** One stretch of text with evidence on it: leads to the strongest of its rows. */
function MarkedRun({ article, segment: { text, facts } }: MarkedRunProps) {
  const { t } = useTranslation()
  const { wording, linkTo } = usePorts()
  const [first] = facts
  if (!first) return text
  const relation = relationOf(first)
  return (
    <mark
      data-rel={relation}
      data-size={isShort(text) ? 'short' : undefined}
      data-facts={facts.map((fact) => fact.id).join(' ')}
    >
      <a
        href={linkTo(first.id, article.id)}
        onClick={({ metaKey, ctrlKey, shiftKey }) => metaKey || ctrlKey || shiftKey || land('row')}
        title={t('reader.mark', { relation: t(`relation.${tileOf(first)}.name`), fact: wording.pick(first.label) })}
      >
        {text}
      </a>
    </mark>
  )
}

/** Captions, teasers, other articles: part of the file and not of the article. Dimmed; long ones start folded. */
export const OutsideBlock = memo(function OutsideBlock(
  props: Omit<BlockProps, 'current'> & {
    readonly regions: readonly Region[]
    readonly isFolded: boolean
    /** Its text stands on the page now. */
    readonly onUnfold: () => void
  },
) {
  const { article, regions, marks, isFolded, onUnfold } = props
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [isOpen, setOpen] = useState(!isFolded)
  useEffect(() => setOpen(!isFolded), [isFolded])
  useEffect(() => {
    if (isOpen) onUnfold()
  }, [isOpen, onUnfold])
  const size = regions.reduce((sum, region) => sum + region.end - region.start, 0)
  const kinds = [...new Set(regions.map((region) => t(`region.${region.kind}`)))]
  return (
    <div className="outside" data-open={isOpen || undefined}>
      <div className="about">
        <span>
          {t('reader.notArticle', {
            kinds: wording.list(kinds),
            size: t('count.characters', { count: size, n: wording.number(size) }),
          })}
        </span>
        <button type="button" className="act" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'reader.foldPart' : 'reader.unfoldPart')}
        </button>
      </div>
      {isOpen &&
        regions.map((region) => (
          <p
            key={region.start}
            lang={article.lang}
            dir={scriptDirection(article.lang)}
            data-source
            data-region={region.kind}
            data-start={region.start}
          >
            <Segments article={article} region={region} marks={marks} />
          </p>
        ))}
    </div>
  )
})
