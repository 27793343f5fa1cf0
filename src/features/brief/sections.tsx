import { useTranslation } from 'react-i18next'
import type { Agreed as AgreedItem, Brief } from '@/core/brief/compose.ts'
import { passageLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { NO_FILTER } from '@/state/view.ts'
import { Question, Section } from './parts.tsx'
import { Sentence } from './sentence.tsx'
import { agreedSentence, gapSentence, isEcho, namesSentence, openSentence } from './sentences.ts'

interface Props {
  readonly brief: Brief
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
