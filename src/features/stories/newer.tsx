import { useEffect, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Change, wordChanges } from '@/core/collate/word-changes.ts'
import type { History } from '@/core/review/history.ts'
import { relocate } from '@/core/review/relocate.ts'
import type { OwnArticle, OwnStory } from '@/core/story/own.ts'
import type { Earlier } from '@/core/story/versions.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { Told } from '@/ui/told.tsx'

export const FATES = ['replace', 'both', 'skip'] as const
/** What becomes of an article of which the story has a version already. */
export type Fate = (typeof FATES)[number]

interface Props {
  readonly own: OwnStory
  readonly earlier: Earlier
  readonly article: OwnArticle
  readonly fate: Fate
  readonly onFate: (fate: Fate) => void
}

/** That the story has this article already: what changed, which decisions that touches, and what to do about it. */
export function Newer({ own, earlier, article, fate, onFate }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const name = useId()
  const n = wording.number(own.articles.findIndex(({ id }) => id === earlier.article.id) + 1)
  return (
    <div className="newer" data-newer={earlier.why}>
      <p>{t(`stories.preview.${earlier.why}`, { n })}</p>
      {earlier.why !== 'copy' && <Changes before={earlier.article.text} after={article.text} />}
      {earlier.why !== 'copy' && <Decided own={own} before={earlier.article} after={article} />}
      <fieldset>
        <legend>{t('stories.preview.which')}</legend>
        {FATES.map((one) => (
          <label key={one} className="own-tick">
            <input type="radio" name={name} checked={fate === one} onChange={() => onFate(one)} />
            {t(`stories.preview.${one}`, { n })}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

/** Letters of an unchanged stretch that are shown beside a change. */
const AROUND = 60

/** The middle of what stayed says nothing. */
const shortened = (text: string): string =>
  text.length <= 2 * AROUND ? text : `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}`

function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslation()
  const changes = useMemo(() => wordChanges(before, after).map((change, at) => ({ change, at })), [before, after])
  return (
    <details open>
      <summary>{t('stories.preview.changes')}</summary>
      <p className="changes" lang="ar" dir="auto">
        {changes.map(({ change, at }) => (
          <Stretch key={at} change={change} />
        ))}
      </p>
    </details>
  )
}

function Stretch({ change: { kind, text } }: { readonly change: Change }) {
  if (kind === 'in') return <ins>{text}</ins>
  return kind === 'out' ? <del>{text}</del> : <span>{shortened(text)}</span>
}

interface DecidedProps {
  readonly own: OwnStory
  readonly before: OwnArticle
  readonly after: OwnArticle
}

const textsOf = ({ id, text, title }: OwnArticle) => ({ id, text, title: title ?? '' })

function Decided({ own, before, after }: DecidedProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { decisionsOn } = useShelf()
  const [history, setHistory] = useState<History>([])
  useEffect(() => void decisionsOn(own.id).then(setHistory), [decisionsOn, own.id])
  const decisions = useMemo(
    () => relocate(history, textsOf(before), { ...textsOf(after), id: before.id }).decisions,
    [history, before, after],
  )
  const lost = decisions.filter(({ outcome }) => outcome === 'lost')
  if (decisions.length === 0) return null
  return (
    <div role="status">
      <p>{t('stories.preview.decided', { n: wording.number(decisions.length - lost.length) })}</p>
      {lost.length > 0 && (
        <>
          <p>{t('stories.preview.lost')}</p>
          <ul>
            {lost.map(({ act, lost: quotes }) => (
              <li key={act.id}>
                {'fact' in act.slot && wording.pick(act.slot.fact.label)} <Told>«{quotes.join('» «')}»</Told>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
