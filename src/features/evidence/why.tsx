import { useTranslation } from 'react-i18next'
import { withOutletNames } from '@/core/article/outlet-names.ts'
import { findReading } from '@/core/story/readings.ts'
import type { Fact, PairRelation, Reading } from '@/core/story/types.ts'
import { land } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { relationOf } from '@/state/rows.ts'
import { useChange } from '@/state/store.ts'
import { Badge } from '@/ui/badge.tsx'
import { Told } from '@/ui/told.tsx'
import { sourcesLine } from './context.ts'

/** Why the row has its verdict: the reason, what stands between which readings, an editor's decision, the premises. */
export function Why({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation()
  const { wording, copy, announce, linkTo } = usePorts()
  const { verdict } = fact
  const reason = wording.reason(verdict.reason)
  const copyLink = async () => {
    const isCopied = await copy(linkTo(fact.id, null))
    announce(t(isCopied ? 'evidence.linkCopied' : 'evidence.copyFailed'))
  }
  return (
    <div className="panel-part">
      {!fact.derived && (
        <>
          <h4>{t('evidence.why')}</h4>
          <p data-told={reason !== null || undefined}>{reason ?? t(`relation.${relationOf(fact)}.meaning`)}</p>
          {verdict.origins > 0 && verdict.origins < verdict.coverage.stated && (
            <p>{t('count.origins', { count: verdict.origins, n: wording.number(verdict.origins) })}</p>
          )}
        </>
      )}
      {fact.derived && <Premises fact={fact} />}
      <Pairs fact={fact} />
      <Adjudication fact={fact} />
      <p className="acts">
        <button type="button" className="act" onClick={copyLink}>
          {t('evidence.copyLink')}
        </button>
      </p>
    </div>
  )
}

/** How many pairs are shown before the rest is folded. */
const SHOWN = 3

/** What else stands between the readings: the pair that decides is told above. */
function Pairs({ fact: { verdict } }: { readonly fact: Fact }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { a, b } = verdict.reason.params
  const others = verdict.pairs.filter((pair) => pair.a !== a || pair.b !== b)
  if (others.length === 0) return null
  const rest = others.slice(SHOWN)
  return (
    <>
      <h4>{t('evidence.pairs')}</h4>
      {others.slice(0, SHOWN).map((pair) => (
        <Pair key={`${pair.a}|${pair.b}`} pair={pair} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary className="act">{t('count.pairs', { count: rest.length, n: wording.number(rest.length) })}</summary>
          {rest.map((pair) => (
            <Pair key={`${pair.a}|${pair.b}`} pair={pair} />
          ))}
        </details>
      )}
    </>
  )
}

function Pair({ pair }: { readonly pair: PairRelation }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const name = (id: string): string => {
    const place = findReading(story, id)
    const article = story.articles.find((one) => one.id === place?.articleId)
    if (!place || !article) return id
    const value = wording.value(place.reading.value, place.fact.kind, place.reading) ?? `«${place.reading.words.quote}»`
    return `${wording.pick(article.outlet)}${t('value.colon')} ${value}`
  }
  return (
    <div className="pair" data-rel={pair.relation} data-pair={`${pair.a}|${pair.b}`}>
      <Badge shape={pair.relation}>{t(`relation.${pair.relation}.name`)}</Badge>
      {pair.locus === 'inside' && <span className="text-xs text-soft"> {t('locus.inside')}</span>}
      <p data-told>{t('evidence.pair', { a: name(pair.a), b: name(pair.b) })}</p>
      <p data-told>{wording.reason(pair.reason, 'brief')}</p>
    </div>
  )
}

const premisesOf = (fact: Fact): readonly Reading[] => Object.values(fact.cells).flatMap((cell) => cell.readings)

/** What a derived row rests on; each premise leads to its own row. */
function Premises({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const change = useChange()
  const readings = premisesOf(fact)
  const ids = [...new Set(readings.flatMap((reading) => reading.derivedFrom ?? []))]
  return (
    <>
      <h4>{t('evidence.premises')}</h4>
      <ul>
        {ids.flatMap((id) => {
          const place = findReading(story, id)
          const article = story.articles.find((one) => one.id === place?.articleId)
          if (!place || !article) return []
          return [
            <li key={id}>
              <button
                type="button"
                className="act"
                onClick={() => {
                  land('row')
                  change({ fact: place.fact.id, article: article.id })
                }}
                data-told
              >
                {t('evidence.premise', { outlet: wording.pick(article.outlet), fact: wording.pick(place.fact.label) })}
              </button>
            </li>,
          ]
        })}
      </ul>
    </>
  )
}

function Adjudication({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation()
  const { wording, story } = usePorts()
  const sources = sourcesLine(fact.sources ?? {})
  if (!fact.adjudication && !sources) return null
  return (
    <>
      <h4>{t('evidence.adjudication')}</h4>
      {fact.adjudication && (
        <p data-told>{withOutletNames(wording.pick(fact.adjudication), story.articles, wording.pick)}</p>
      )}
      {sources && (
        <p className="provenance">
          <Told>{t('evidence.sources', { ids: `\u2068${sources}\u2069` })}</Told>
        </p>
      )}
    </>
  )
}
