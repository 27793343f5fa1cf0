import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreed as AgreedItem, Brief, Contested as ContestedItem } from '@/core/brief/compose.ts'
import type { Side } from '@/core/brief/sides.ts'
import type { Fact } from '@/core/story/types.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf } from '@/state/rows.ts'
import { useChange, useView } from '@/state/store.ts'
import { NO_FILTER } from '@/state/view.ts'
import { Badge } from '@/ui/badge.tsx'
import { DecisiveWords } from '@/ui/decisive-words.tsx'
import { Sentence } from './sentence.tsx'
import { agreedSentence, gapSentence, heardOf, isEcho, namesSentence, openSentence, sideSentence } from './sentences.ts'

interface Props {
  readonly brief: Brief
}

function Section({
  name,
  count,
  children,
}: {
  readonly name: 'agreed' | 'contested' | 'alone' | 'open'
  readonly count: number
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <section className="part" data-part={name} aria-labelledby={`brief-${name}`}>
      <h2 id={`brief-${name}`}>
        {t(`brief.${name}`)} <small>{t('count.facts', { count, n: wording.number(count) })}</small>
      </h2>
      {count === 0 ? <p className="text-soft">{t('brief.none')}</p> : children}
    </section>
  )
}

/** The row's question; it opens the row in the table. */
function Question({ fact }: { readonly fact: Fact }) {
  const { wording } = usePorts()
  const { fact: current } = useView()
  return (
    <a className="asked" {...rowLink(fact.id)} data-current={fact.id === current || undefined} data-told>
      {wording.pick(fact.label)}
    </a>
  )
}

export function Agreed({ brief: { agreed, quoted, names } }: Props) {
  const { t } = useTranslation()
  return (
    <Section name="agreed" count={agreed.length + quoted.length + names.alike + names.spelled}>
      <ul className="lines">
        {agreed.map((item) => (
          <AgreedLine key={item.fact.id} item={item} />
        ))}
      </ul>
      {quoted.length > 0 && (
        <>
          <h3>{t('brief.quoted')}</h3>
          <ul className="lines">
            {quoted.map((item) => (
              <AgreedLine key={item.fact.id} item={item} />
            ))}
          </ul>
        </>
      )}
      {names.alike + names.spelled > 0 && <NamesLine names={names} />}
    </Section>
  )
}

function AgreedLine({ item }: { readonly item: AgreedItem }) {
  return (
    <li data-line={item.fact.id}>
      <Question fact={item.fact} /> <Sentence told={(telling, pen) => agreedSentence(telling, pen, item)} />
    </li>
  )
}

function NamesLine({ names }: { readonly names: Brief['names'] }) {
  const { t } = useTranslation()
  const change = useChange()
  return (
    <p className="names">
      <Sentence told={(telling) => namesSentence(telling, names)} />{' '}
      <button
        type="button"
        className="act"
        onClick={() => change({ ...NO_FILTER, screen: 'compare', themes: ['names'] })}
      >
        {t('brief.namesOpen')}
      </button>
    </p>
  )
}

export function Contested({ brief: { contested } }: Props) {
  const { t } = useTranslation()
  const relations = [...new Set(contested.map(({ code }) => code))]
  return (
    <Section name="contested" count={contested.length}>
      {relations.map((relation) => (
        <section key={relation} className="kind-of-difference" data-rel={relation}>
          <h3>
            <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
            <span>{t(`relation.${relation}.meaning`)}</span>
          </h3>
          {contested
            .filter(({ code }) => code === relation)
            .map((item) => (
              <Dispute key={item.fact.id} item={item} />
            ))}
        </section>
      ))}
    </Section>
  )
}

/** So many sides are told in full; whoever wants the others opens the row. */
const SIDES = 4

function Dispute({ item: { fact, sides } }: { readonly item: ContestedItem }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const parties = sides.filter(({ decides }) => decides)
  const told = (parties.length > 0 ? parties : sides).slice(0, SIDES)
  const more = sides.length - told.length
  return (
    <div className="dispute" data-line={fact.id}>
      <p>
        <Question fact={fact} /> <span data-told>{wording.reason(fact.verdict.reason, 'brief')}</span>
      </p>
      <ul className="sides">
        {told.map((side) => (
          <SideOf key={side.voices[0].reading.id} fact={fact} side={side} />
        ))}
      </ul>
      {more > 0 && (
        <p className="more">
          <a className="place-link" {...rowLink(fact.id)}>
            {t('brief.more', { count: more, n: wording.number(more) })}
          </a>
        </p>
      )}
    </div>
  )
}

/** One side of a dispute: who says what, in which words, on whose word. */
function SideOf({ fact, side }: { readonly fact: Fact; readonly side: Side }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const [{ article: id, reading }] = side.voices
  const article = story.articles.find((one) => one.id === id)
  const heard = heardOf({ t, wording }, fact, reading)
  if (!article) return null
  return (
    <li>
      <Sentence told={(telling, pen) => sideSentence(telling, pen, fact, side)} />
      <a className="quoted" {...passageLink(fact.id, id)}>
        <DecisiveWords
          lang={article.lang}
          text={reading.words.field === 'title' ? article.title : article.text}
          words={reading.words}
          clause={reading.evidence[0]?.field === reading.words.field ? reading.evidence[0] : reading.words}
          rel={markOf(fact, reading)}
        />
      </a>
      {heard && (
        <span className="heard" data-told>
          {heard}
        </span>
      )}
    </li>
  )
}

export function Alone({ brief: { alone } }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const count = alone.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Section name="alone" count={count}>
      {alone.map(({ article, items }) => (
        <section key={article} className="outlet-part">
          <h3 data-told>
            {t('brief.aloneAt', {
              outlet: wording.pick(
                story.articles.find(({ id }) => id === article)?.outlet ?? { ar: article, en: article },
              ),
              facts: t('count.facts', { count: items.length, n: wording.number(items.length) }),
            })}
          </h3>
          <ul className="lines">
            {items.map(({ fact, voice }) => (
              <li key={fact.id} data-line={fact.id}>
                <Question fact={fact} />{' '}
                <a className="place-link" {...passageLink(fact.id, article)}>
                  {isEcho(fact, voice) ? t('brief.inPlace') : <Sentence told={(_, pen) => pen.answer(fact, voice)} />}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}

export function Open({ brief: { open, gaps } }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const outlet = (id: string) => wording.pick(story.articles.find((one) => one.id === id)?.outlet ?? { ar: id, en: id })
  return (
    <Section name="open" count={open.length}>
      <ul className="lines">
        {open.map((item) => (
          <li key={item.fact.id} data-line={item.fact.id}>
            <Question fact={item.fact} /> <Sentence told={(telling, pen) => openSentence(telling, pen, item)} />
          </li>
        ))}
      </ul>
      {gaps.length > 0 && (
        <>
          <h3>{t('brief.gapsTitle')}</h3>
          <ul className="lines">
            {gaps.map((gap) => (
              <li key={gap.code}>
                <Sentence told={(telling) => gapSentence(telling, gap, wording.list(gap.articles.map(outlet)))} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
