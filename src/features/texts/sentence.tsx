import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Carrier, isAlone, type Passage } from '@/core/collate/passages.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'
import { Shape } from '@/ui/shape.tsx'
import { markSize, SourceText, scriptDirection } from '@/ui/source-text.tsx'
import { Told } from '@/ui/told.tsx'
import { type Dispute, disputesOf, piecesOf } from './marks.ts'

interface Props {
  readonly article: StoryArticle
  readonly passage: Passage
  readonly visible: ReadonlySet<string>
  readonly standing: 'here' | 'there' | null
  readonly under: StoryArticle | null
  readonly onGo: (passage: Passage, article?: string) => void
}

/** A sentence, its disputed words marked, and under it who else carries it. */
export const Sentence = memo(function Sentence({ article, passage, visible, standing, under, onGo }: Props) {
  const { story } = usePorts()
  const facts = useMemo(
    () => new Map(story.facts.filter(({ id }) => visible.has(id)).map((fact) => [fact.id, fact])),
    [story.facts, visible],
  )
  const disputes = disputesOf(passage, facts)
  const carrier = under && passage.carriers.find((one) => one.article === under.id)
  return (
    <div
      className="sentence"
      data-at={passage.start}
      data-alone={isAlone(passage) || undefined}
      data-standing={standing ?? undefined}
    >
      <p lang={article.lang} dir={scriptDirection(article.lang)} data-source>
        {piecesOf(article.text, passage, disputes).map(({ text, start, relation }) =>
          relation ? (
            <mark key={start} data-rel={relation} data-size={markSize({ start: 0, end: text.length })}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      <Carriers passage={passage} onGo={under ? null : onGo} />
      {disputes.map((dispute) => (
        <DisputeLine key={dispute.fact.id} dispute={dispute} article={article} />
      ))}
      {under && carrier && <Under article={under} carrier={carrier} />}
    </div>
  )
})

interface CarriersProps {
  readonly passage: Passage
  /** Null: there is no column to bring it to. */
  readonly onGo: Props['onGo'] | null
}

function Carriers({ passage, onGo }: CarriersProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  if (isAlone(passage)) {
    return (
      <p className="carriers">
        <Shape name="alone" /> {t('texts.alone')}
      </p>
    )
  }
  return (
    <ul className="carriers" aria-label={t('texts.carriers')}>
      {passage.carriers.map((carrier) => {
        const other = story.articles.find(({ id }) => id === carrier.article)
        const name = <Told>{other ? wording.pick(other.outlet) : carrier.article}</Told>
        return (
          <li key={carrier.article}>
            {onGo ? (
              <button type="button" className="act" onClick={() => onGo(passage, carrier.article)}>
                {name}
              </button>
            ) : (
              name
            )}{' '}
            <How carrier={carrier} />
          </li>
        )
      })}
    </ul>
  )
}

/** By its words, its thoughts, or rows that both speak to. */
function How({ carrier: { shared, facts } }: { readonly carrier: Carrier }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const ways = [
    shared ? t(`texts.shared.${shared}`) : null,
    facts.length > 0 ? t('texts.inFacts', { count: facts.length, n: wording.number(facts.length) }) : null,
  ]
  return ways.filter((way) => way !== null).join(t('value.listComma'))
}

/** A row that another article tells otherwise: its verdict, its question, and who. */
function DisputeLine({
  dispute: { fact, relation, articles },
  article,
}: {
  readonly dispute: Dispute
  readonly article: StoryArticle
}) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const outlets = articles.flatMap((id) => story.articles.filter((one) => one.id === id))
  return (
    <p className="dispute" data-rel={relation}>
      <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>{' '}
      <a className="place-link" {...rowLink(fact.id, article.id)}>
        <Told>{wording.pick(fact.label)}</Told>
      </a>{' '}
      <span className="with" data-told>
        {t('texts.with', { outlets: wording.list(outlets.map(({ outlet }) => wording.pick(outlet))) })}
      </span>
    </p>
  )
}

/** The other article's sentence, where there is no room beside. */
function Under({ article, carrier: { span } }: { readonly article: StoryArticle; readonly carrier: Carrier }) {
  const { wording } = usePorts()
  return (
    <blockquote className="under">
      <Told className="from">{wording.pick(article.outlet)}</Told>{' '}
      <SourceText lang={article.lang} text={article.text.slice(span.start, span.end)} rel={null} />
    </blockquote>
  )
}
