import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import type { CellExample, PairExample, Said, SaidExample } from '@/core/training/examples.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { DecisiveWords } from '@/ui/decisive-words.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { Told } from '@/ui/told.tsx'

/** Two statements on one question, and why they relate as they do. */
export function Pair({ example: { fact, a, b, relation, reason } }: { readonly example: PairExample }) {
  const { wording } = usePorts()
  const why = wording.reason(reason, 'brief')
  return (
    <div className="method-example" data-rel={relation}>
      <Asked fact={fact} />
      <ul>
        {[a, b].map((said) => (
          <Line key={said.reading.id} fact={fact} said={said} rel={relation === 'same' ? null : relation} />
        ))}
      </ul>
      {why && (
        <p className="text-soft" data-told>
          {why}
        </p>
      )}
    </div>
  )
}

export function Sure({ example }: { readonly example: SaidExample }) {
  return (
    <div className="method-example">
      <Asked fact={example.fact} />
      <ul>
        <Line fact={example.fact} said={example} rel="strength" />
      </ul>
    </div>
  )
}

/** What one article has on a question: its words, words that come near, or why there are none. */
export function InCell({ example: { fact, article: id, cell } }: { readonly example: CellExample }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const [reading] = cell.readings
  const [near] = cell.near
  const lang = story.articles.find((one) => one.id === id)?.lang ?? 'ar'
  const why = cell.basis ? wording.reason(cell.basis) : null
  return (
    <div className="method-example">
      <Asked fact={fact} />
      <ul>
        {cell.presence === 'stated' && reading ? (
          <Line fact={fact} said={{ article: id, reading }} rel="finer" />
        ) : (
          <li>
            <Outlet id={id} />{' '}
            {cell.presence === 'near-miss' && near ? (
              <SourceText lang={lang} text={near.quote} rel={null} />
            ) : (
              <span className="text-soft">{t(`presence.${cell.presence}`)}</span>
            )}
          </li>
        )}
      </ul>
      {why && (
        <p className="text-soft" data-told>
          {why}
        </p>
      )}
    </div>
  )
}

/** The row's question; it opens the row in the table. */
function Asked({ fact }: { readonly fact: Fact }) {
  const { wording } = usePorts()
  return (
    <p>
      <a className="place-link asked" {...rowLink(fact.id)} data-told>
        {wording.pick(fact.label)}
      </a>
    </p>
  )
}

function Outlet({ id }: { readonly id: string }) {
  const { story, wording } = usePorts()
  const article = story.articles.find((one) => one.id === id)
  return article ? (
    <b>
      <Told>{wording.pick(article.outlet)}</Told>
    </b>
  ) : null
}

interface LineProps {
  readonly fact: Fact
  readonly said: Said
  readonly rel: string | null
}

function Line({ fact, said: { article: id, reading }, rel }: LineProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const article = story.articles.find((one) => one.id === id)
  if (!article) return null
  const heard = reading.speaker
    ? t(`voiceOf.${reading.voice}`, { speaker: wording.entity(reading.speaker) })
    : reading.voice === 'own'
      ? null
      : t(`voice.${reading.voice}`)
  return (
    <li>
      <Outlet id={id} />{' '}
      <a {...passageLink(fact.id, id)}>
        <DecisiveWords
          lang={article.lang}
          text={reading.words.field === 'title' ? article.title : article.text}
          words={reading.words}
          clause={reading.evidence[0]?.field === reading.words.field ? reading.evidence[0] : reading.words}
          rel={rel}
        />
      </a>
      {heard && (
        <span className="heard text-faint" data-told>
          {heard}
        </span>
      )}
    </li>
  )
}
