import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedArticle } from '@/core/article/imported.ts'
import { type Border, borderOf, textWithin } from '@/core/story/border.ts'
import type { OwnArticle, OwnStory } from '@/core/story/own.ts'
import { type Earlier, earlierOf } from '@/core/story/versions.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { Told } from '@/ui/told.tsx'
import { AboutFields } from './about-fields.tsx'
import { BorderLines } from './border-lines.tsx'
import { type Fate, Newer } from './newer.tsx'
import { ownOf } from './own-of-import.ts'
import type { Arrived } from './use-incoming.ts'

/** An article on its way in, as the person has it so far. */
interface Coming {
  readonly from: ImportedArticle
  readonly article: OwnArticle
  readonly border: Border
  /** null: as is usual for what the story has of it. */
  readonly fate: Fate | null
}

interface Props {
  readonly arrived: readonly Arrived[]
  readonly own: OwnStory
  /** `replaced`: newer versions, under the ids of those whose place they take. */
  readonly onTake: (fresh: readonly OwnArticle[], replaced: readonly OwnArticle[]) => void
  readonly onLeave: () => void
}

function comingOf({ from, into }: Arrived, id: string): Coming {
  const read = ownOf(from, into?.id ?? id)
  const border = borderOf(read.text, from.whole)
  // Where nothing is cut the text stays as it came, blank lines too.
  const text = border.kept.includes(false) ? textWithin(border) : read.text
  return { from, article: withTyped({ ...read, text }, typedIn(into)), border, fate: null }
}

function withTyped(read: OwnArticle, typed: Partial<OwnArticle>): OwnArticle {
  const basis = Object.entries(read.basis ?? {}).filter(([name]) => !(name in typed))
  return { ...read, ...typed, ...(read.basis ? { basis: Object.fromEntries(basis) } : {}) }
}

/** What was typed into the box before is not overruled by what a page says. */
function typedIn({ id: _, text: __, basis: ___, ...typed }: Partial<OwnArticle> = {}): Partial<OwnArticle> {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value))
}

/** Nothing is lost unasked: a copy stays out, a version comes in beside the one that is there. */
const fateOf = ({ fate }: Coming, earlier: Earlier | null): Fate => fate ?? (earlier?.why === 'copy' ? 'skip' : 'both')

/** What was read, before any of it becomes part of the story. */
export function Preview({ arrived, own, onTake, onLeave }: Props) {
  const { t } = useTranslation()
  const { announce } = usePorts()
  const { newId } = useShelf()
  const [coming, setComing] = useState<readonly Coming[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    setComing((before) => [...before, ...arrived.slice(before.length).map((from) => comingOf(from, newId()))])
  }, [arrived, newId])
  useEffect(() => heading.current?.focus(), [])
  const met = useMemo(
    () => coming.map((one) => ({ one, earlier: earlierOf(one.article, own.articles) })),
    [coming, own.articles],
  )
  const take = () => {
    const decided = met.map(({ one, earlier }) => ({ one, earlier, fate: fateOf(one, earlier) }))
    const replaced = decided.flatMap(({ one, earlier, fate }) =>
      fate === 'replace' && earlier ? [{ ...one.article, id: earlier.article.id }] : [],
    )
    const kept = decided.flatMap(({ one, fate }) => (fate === 'both' ? [one.article] : []))
    // What was pasted into a box stays in that box.
    const boxes = new Set(own.articles.map(({ id }) => id))
    onTake(
      kept.filter(({ id }) => !boxes.has(id)),
      [...replaced, ...kept.filter(({ id }) => boxes.has(id))],
    )
    announce(t('stories.preview.taken'))
  }
  const put = (next: Coming, place: number) => setComing((all) => all.with(place, next))
  return (
    <section className="preview" aria-labelledby="own-preview">
      <h2 id="own-preview" ref={heading} tabIndex={-1}>
        {t('stories.preview.title')}
      </h2>
      <p className="text-soft">{t('stories.preview.lede')}</p>
      {met.map(({ one, earlier }, place) => (
        <Item key={one.article.id} one={one} earlier={earlier} own={own} onChange={(next) => put(next, place)} />
      ))}
      <p className="acts">
        <button type="button" className="solid" onClick={take}>
          {t('stories.preview.take')}
        </button>
        <button type="button" className="act" onClick={onLeave}>
          {t('stories.preview.leave')}
        </button>
      </p>
    </section>
  )
}

interface ItemProps {
  readonly one: Coming
  readonly earlier: Earlier | null
  readonly own: OwnStory
  readonly onChange: (next: Coming) => void
}

function Item({ one, earlier, own, onChange }: ItemProps) {
  const { t } = useTranslation()
  const { from, article, border } = one
  return (
    <article
      className="preview-item"
      data-coming={from.file}
      aria-label={t('stories.preview.article', { file: from.file })}
    >
      <h3>
        <Told>{from.file}</Told>
      </h3>
      {from.warnings.map((code) => (
        <p key={code} data-warning={code}>
          {t(`stories.imported.${code}`)}
        </p>
      ))}
      {earlier && (
        <Newer
          own={own}
          earlier={earlier}
          article={article}
          fate={fateOf(one, earlier)}
          onFate={(fate) => onChange({ ...one, fate })}
        />
      )}
      <AboutFields article={article} onChange={(next) => onChange({ ...one, article: next })} />
      <BorderLines
        border={border}
        onChange={(next) => onChange({ ...one, border: next, article: { ...article, text: textWithin(next) } })}
      />
    </article>
  )
}
