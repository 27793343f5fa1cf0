import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { isArticle } from '@/core/article/types.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { orderedArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { useApp, useChange } from '@/state/store.ts'
import { Told } from '@/ui/told.tsx'
import { useMedia } from '@/ui/use-media.ts'
import { articleShare, type Mark } from './layout.ts'

interface Props {
  readonly article: StoryArticle
  readonly marks: readonly Mark[]
  readonly isFolded: boolean
  readonly onFold: () => void
  readonly onStep: (step: 1 | -1) => void
}

/** Which article this is, how that is known, and how much of the file is the article at all. */
export const Side = memo(function Side({ article, marks, isFolded, onFold, onStep }: Props) {
  const { t } = useTranslation()
  const hasOutside = article.regions.some((region) => !isArticle(region.kind))
  // On a phone the article itself comes first.
  const isNarrow = useMedia('(max-width: 820px)')
  const about = (
    <>
      <About article={article} marks={marks} />
      <RegionBar article={article} />
    </>
  )
  return (
    <div className="reader-side">
      <Articles current={article.id} />
      {isNarrow ? (
        <details>
          <summary className="act">{t('reader.about')}</summary>
          {about}
        </details>
      ) : (
        about
      )}
      <p className="acts">
        <button type="button" className="act" onClick={() => onStep(-1)} aria-keyshortcuts="K">
          {t('filters.previous')} <kbd className="wide">K</kbd>
        </button>
        <button type="button" className="act" onClick={() => onStep(1)} aria-keyshortcuts="J">
          {t('filters.next')} <kbd className="wide">J</kbd>
        </button>
        {hasOutside && (
          <button type="button" className="act" aria-pressed={!isFolded} onClick={onFold}>
            {t(isFolded ? 'reader.unfold' : 'reader.fold')}
          </button>
        )}
      </p>
    </div>
  )
})

function Articles({ current }: { readonly current: string }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const order = useApp(({ view }) => view.order)
  const change = useChange()
  return (
    <nav aria-label={t('reader.articles')}>
      <ul>
        {orderedArticles(story, { order, hidden: [] }).map((article) => (
          <li key={article.id}>
            <a
              href={`#${article.id}`}
              aria-current={article.id === current ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault()
                change({ article: article.id })
              }}
            >
              <Told>{wording.pick(article.outlet)}</Told>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const About = memo(function About({ article, marks }: Pick<Props, 'article' | 'marks'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const facts = [...new Set(marks.map((mark) => mark.fact))].filter((fact) => !fact.derived)
  const own = facts.filter((fact) => fact.verdict.coverage.stated === 1).length
  const { publisher, asOf } = article
  const lines = [
    [t('reader.outlet'), publisher?.why ? wording.pick(publisher.why) : t(outletKey(article))],
    [
      t('reader.asOf'),
      [
        asOf.date ? wording.date(asOf.date) : t('credit.undated'),
        article.asOfWhy ? wording.pick(article.asOfWhy) : null,
      ]
        .filter((part) => part !== null)
        .join('. '),
    ],
    [t('reader.language'), t(languageKey(article))],
    [t('reader.share'), t('reader.shareValue', { n: wording.number(articleShare(article)) })],
    [
      t('reader.here'),
      t(own > 0 ? 'reader.hereValue' : 'reader.hereNone', {
        all: t('count.facts', { count: facts.length, n: wording.number(facts.length) }),
        own: wording.number(own),
      }),
    ],
  ] as const
  return (
    <dl aria-label={t('reader.about')}>
      {lines.map(([name, value]) => (
        <div key={name} className="mbs-2">
          <dt>{name}</dt>
          <dd data-told>{value}</dd>
        </div>
      ))}
    </dl>
  )
})

const outletKey = (article: StoryArticle) =>
  article.outletBasis === 'unknown'
    ? 'credit.unknownOutletWhy'
    : article.outletBasis === 'inferred'
      ? 'credit.inferredOutlet'
      : 'reader.stated'

const languageKey = (article: StoryArticle) =>
  article.machineTranslated
    ? 'reader.translatedByMachine'
    : article.translatedFrom
      ? 'reader.translatedFrom'
      : 'reader.original'

/** The file as a bar: filled where it is the article, hollow where it is not, in reading order. */
function RegionBar({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const runs: { off: boolean; size: number; start: number }[] = []
  for (const region of article.regions) {
    const off = !isArticle(region.kind)
    const last = runs.at(-1)
    if (last && last.off === off) last.size += region.end - region.start
    else runs.push({ off, size: region.end - region.start, start: region.start })
  }
  return (
    <>
      <div
        className="region-bar"
        role="img"
        aria-label={t('reader.shareLabel', { n: wording.number(articleShare(article)) })}
      >
        {runs.map((run) => (
          <i key={run.start} data-off={run.off || undefined} style={{ ['--n' as string]: run.size }} />
        ))}
      </div>
      <p className="text-xs">{t('reader.shareLegend')}</p>
    </>
  )
}
