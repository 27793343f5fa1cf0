import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Alike, AlikeTally } from '@/core/coverage/alike.ts'
import type { Copies } from '@/core/coverage/copies.ts'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import { useInSlices } from '@/state/in-slices.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'

interface Props {
  readonly facts: readonly Fact[]
  readonly articles: readonly StoryArticle[]
  readonly copies: Copies | null
}

/** So many pairs are told at once. */
const SHOWN = 12

/** Which outlets speak of the same things and agree, those with most in common first. Nobody is ranked. */
export function Pairs({ facts, articles, copies }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const [isWhole, setWhole] = useState(false)
  const columns = articles.map(({ id }) => id).join(' ')
  const start = useCallback(() => new AlikeTally(columns.split(' ')), [columns])
  const pairs = useInSlices<Fact, readonly Alike[]>(facts, start)
  if (!pairs) return <p role="status">{t('coverage.counting')}</p>
  const most = Math.max(1, ...pairs.map(({ both }) => both))
  return (
    <>
      <ul className="pairs">
        {(isWhole ? pairs : pairs.slice(0, SHOWN)).map((pair) => (
          <Pair key={`${pair.a} ${pair.b}`} pair={pair} most={most} articles={articles} copies={copies} />
        ))}
      </ul>
      {!isWhole && pairs.length > SHOWN && (
        <button type="button" className="act" onClick={() => setWhole(true)}>
          {t('coverage.pairsMore', { n: wording.number(pairs.length) })}
        </button>
      )}
    </>
  )
}

interface PairProps {
  readonly pair: Alike
  /** The most rows that any two share; the longest bar. */
  readonly most: number
  readonly articles: readonly StoryArticle[]
  readonly copies: Copies | null
}

function Pair({ pair: { a, b, both, agree }, most, articles, copies }: PairProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const change = useChange()
  const nameOf = (id: string): string => {
    const article = articles.find((one) => one.id === id)
    return article ? wording.pick(article.outlet) : id
  }
  const others = story.articles.map(({ id }) => id).filter((id) => id !== a && id !== b)
  const counted = (key: 'both' | 'agree', count: number) => t(`coverage.${key}`, { count, n: wording.number(count) })
  return (
    <li data-pair={`${a} ${b}`}>
      <b data-told>{t('coverage.pair', { a: nameOf(a), b: nameOf(b) })}</b>
      <span className="share" aria-hidden="true">
        <i className="agree" style={{ inlineSize: `${(agree / most) * 100}%` }} />
        <i className="differ" style={{ inlineSize: `${((both - agree) / most) * 100}%` }} />
      </span>
      <span>{t('coverage.pairLine', { both: counted('both', both), agree: counted('agree', agree) })}</span>
      <SharedLine a={a} b={b} copies={copies} />
      <span className="acts">
        <button type="button" className="act" onClick={() => change({ screen: 'compare', hidden: others })}>
          {t('coverage.onlyThese')}
        </button>
        <button type="button" className="act" onClick={() => change({ screen: 'texts', beside: [a, b] })}>
          {t('coverage.sideBySide')}
        </button>
      </span>
    </li>
  )
}

function SharedLine({ a, b, copies }: { readonly a: string; readonly b: string; readonly copies: Copies | null }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (!copies) return <span className="text-faint">{t('coverage.comparing')}</span>
  const shared = copies.shared.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
  const worded = shared?.wording ?? 0
  const all = worded + (shared?.content ?? 0)
  const sentences = t('coverage.sentences', { count: all, n: wording.number(all) })
  return (
    <span className="text-soft">
      {all === 0
        ? t('coverage.noSentences')
        : t('coverage.textLine', {
            sentences,
            worded: t(
              worded === 0 ? 'coverage.noneWorded' : worded === all ? 'coverage.allWorded' : 'coverage.someWorded',
              {
                n: wording.number(worded),
              },
            ),
          })}
    </span>
  )
}
