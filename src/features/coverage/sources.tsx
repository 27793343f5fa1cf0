import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isArticle } from '@/core/article/types.ts'
import type { Copied, Copies } from '@/core/coverage/copies.ts'
import { chainOf, type Step } from '@/core/coverage/sources.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { Shape } from '@/ui/shape.tsx'
import { SourceText } from '@/ui/source-text.tsx'

interface Props {
  readonly articles: readonly StoryArticle[]
  readonly copies: Copies | null
}

/** From whom each text came to its reader, how that is known, and what the texts copy from one another. */
export function Sources({ articles, copies }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <ul className="chains">
        {articles.map((article) => (
          <Chain key={article.id} article={article} />
        ))}
      </ul>
      {copies ? (
        <>
          <Origins articles={articles} copies={copies} />
          <CopiedSentences articles={articles} copies={copies} />
        </>
      ) : (
        <p role="status">{t('coverage.comparing')}</p>
      )}
    </>
  )
}

function Chain({ article }: { readonly article: StoryArticle }) {
  const { wording } = usePorts()
  return (
    <li data-chain={article.id}>
      <b data-told>{wording.pick(article.outlet)}</b>
      <ol>
        {chainOf(article).map((step) => (
          <ChainStep key={step.role} article={article} step={step} />
        ))}
      </ol>
    </li>
  )
}

function ChainStep({ article, step: { role, credit } }: { readonly article: StoryArticle; readonly step: Step }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (!credit)
    return (
      <li data-basis="unknown">
        <Shape name="unknown" /> {t('coverage.unknownCredit', { role: t(`coverage.role.${role}`) })}
      </li>
    )
  return (
    <li data-basis={credit.basis}>
      <span data-told>
        {t('coverage.credit', { role: t(`coverage.role.${role}`), name: wording.pick(credit.label) })}
      </span>{' '}
      <small title={credit.why ? wording.pick(credit.why) : undefined}>{t(`coverage.basis.${credit.basis}`)}</small>
      {credit.evidence && <SourceText lang={article.lang} text={credit.evidence.quote} rel={null} className="source" />}
    </li>
  )
}

function Origins({ articles, copies }: { readonly articles: readonly StoryArticle[]; readonly copies: Copies }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const shown = copies.origins
    .map((ids) => articles.filter(({ id }) => ids.includes(id)))
    .filter((origin) => origin.length > 0)
  return (
    <div className="origins">
      <p>{t('coverage.origins', { count: shown.length, n: wording.number(shown.length) })}</p>
      {shown
        .filter((origin) => origin.length > 1)
        .map((origin) => (
          <p key={origin[0]?.id} data-told>
            {t('coverage.oneOrigin', { outlets: wording.list(origin.map(({ outlet }) => wording.pick(outlet))) })}
          </p>
        ))}
    </div>
  )
}

/** So many sentences are shown at once. */
const SHOWN = 8

function CopiedSentences({
  articles,
  copies,
}: {
  readonly articles: readonly StoryArticle[]
  readonly copies: Copies
}) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [isWhole, setWhole] = useState(false)
  const ids = new Set(articles.map(({ id }) => id))
  const copied = copies.copied
    .map(({ places }) => ({ places: places.filter(({ article }) => ids.has(article)) }))
    .filter(({ places }) => places.length > 1)
  return (
    <>
      <h3>{t('coverage.copied')}</h3>
      {copied.length === 0 && <p className="text-faint">{t('coverage.noCopied')}</p>}
      <ul className="copied">
        {(isWhole ? copied : copied.slice(0, SHOWN)).map((one) => (
          <CopiedSentence
            key={`${one.places[0]?.article} ${one.places[0]?.span.start}`}
            copied={one}
            articles={articles}
          />
        ))}
      </ul>
      {!isWhole && copied.length > SHOWN && (
        <button type="button" className="act" onClick={() => setWhole(true)}>
          {t('coverage.copiedMore', { n: wording.number(copied.length - SHOWN) })}
        </button>
      )}
    </>
  )
}

interface CopiedProps {
  readonly copied: Copied
  readonly articles: readonly StoryArticle[]
}

function CopiedSentence({ copied: { places }, articles }: CopiedProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  const found = places.flatMap((place) => {
    const article = articles.find(({ id }) => id === place.article)
    return article ? [{ article, span: place.span }] : []
  })
  const [first] = found
  if (!first) return null
  const regions = found.map(({ article, span }) =>
    article.regions.find((region) => region.start <= span.start && span.start < region.end),
  )
  return (
    <li className="copy">
      <SourceText
        lang={first.article.lang}
        text={first.article.text.slice(first.span.start, first.span.end)}
        rel={null}
        className="source"
      />
      <span className="who" data-told>
        {wording.list(found.map(({ article }) => wording.pick(article.outlet)))}
      </span>
      {regions.some((region) => region && isArticle(region.kind) && region.kind === 'document') && (
        <span className="who">{t('coverage.inDocument')}</span>
      )}
      <button
        type="button"
        className="act"
        onClick={() => change({ screen: 'texts', beside: found.map(({ article }) => article.id).slice(0, 3) })}
      >
        {t('coverage.sideBySide')}
      </button>
    </li>
  )
}
