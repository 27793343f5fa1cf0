import { useTranslation } from 'react-i18next'
import type { Brief, Contested as ContestedItem } from '@/core/brief/compose.ts'
import type { Side } from '@/core/brief/sides.ts'
import type { Fact } from '@/core/story/types.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf } from '@/state/rows.ts'
import { Badge } from '@/ui/badge.tsx'
import { DecisiveWords } from '@/ui/decisive-words.tsx'
import { Question, Section } from './parts.tsx'
import { Sentence } from './sentence.tsx'
import { heardOf, sideSentence } from './sentences.ts'

/** What differs, strongest first, with both sides and their passages. */
export function Contested({ brief: { contested } }: { readonly brief: Brief }) {
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
