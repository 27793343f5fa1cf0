import { useTranslation } from 'react-i18next'
import type { Testimony } from '@/core/draft/check.ts'
import type { JudgedClaim, Standing } from '@/core/draft/judge.ts'
import type { Reason } from '@/core/story/types.ts'
import { articleLink, passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'
import { DecisiveWords } from '@/ui/decisive-words.tsx'
import { Told } from '@/ui/told.tsx'
import { StandingMark } from './standing-mark.tsx'

/** Testimony that is shown at once, the rest folds: what agrees needs one passage, what differs is read side by side. */
const AT_ONCE = { contradicted: 3, unsupported: 2, supported: 1 } as const satisfies Record<Standing, number>
/** A right name or title needs no passage. */
const isPlain = ({ standing, fact }: JudgedClaim): boolean => standing === 'supported' && fact.theme === 'names'

/** One value of the draft: its row, where it stands, why, and the passages. */
export function ClaimLine({ claim }: { readonly claim: JudgedClaim }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { fact, testimony, standing } = claim
  const known = story.facts.find(({ id }) => id === fact.id)
  const label = <Told>{wording.pick(known?.label ?? fact.label)}</Told>
  const voices = isPlain(claim) ? [] : firstPerArticle(testimony)
  const rest = voices.slice(AT_ONCE[standing])
  const why = standing === 'supported' ? null : voices[0]?.reason
  return (
    <div className="claim" data-claim={fact.id} data-standing={standing}>
      <p>
        {known ? (
          <a className="place-link" {...rowLink(fact.id)}>
            {label}
          </a>
        ) : (
          label
        )}{' '}
        <StandingMark standing={standing} />
      </p>
      {why && <Why reason={why} />}
      <ul>
        {voices.slice(0, AT_ONCE[standing]).map((one) => (
          <Voice key={one.article} testimony={one} fact={known ? fact.id : null} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="act">{t('draft.more', { count: rest.length, n: wording.number(rest.length) })}</summary>
          <ul>
            {rest.map((one) => (
              <Voice key={one.article} testimony={one} fact={known ? fact.id : null} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Each article once, by what bears most. */
const firstPerArticle = (testimony: readonly Testimony[]): readonly Testimony[] =>
  testimony.filter(({ article }, place) => testimony.findIndex((one) => one.article === article) === place)

/** The catalogue's sentence that came with the reason. */
function Why({ reason: { ar, en } }: { readonly reason: Reason }) {
  const { wording } = usePorts()
  if (ar === undefined || en === undefined) return null
  return (
    <p className="why" data-told>
      {wording.pick({ ar, en })}
    </p>
  )
}

interface VoiceProps {
  readonly testimony: Testimony
  /** Null: the row came only with the draft, and the reader cannot be led to a mark. */
  readonly fact: string | null
}

/** What one article says to it, in its words, with the way to its passage. */
function Voice({ testimony: { article: id, reading, relation }, fact }: VoiceProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const article = story.articles.find((one) => one.id === id)
  if (!article) return null
  const { words, evidence } = reading
  const text = words.field === 'title' ? article.title : article.text
  return (
    <li className="voice-line">
      <a
        className="place-link"
        {...(fact ? passageLink(fact, id) : articleLink(id))}
        title={t('evidence.openLabel', { outlet: wording.pick(article.outlet) })}
      >
        <Told>{wording.pick(article.outlet)}</Told>
      </a>{' '}
      <span>
        <DecisiveWords lang={article.lang} text={text} words={words} clause={evidence[0] ?? words} rel={relation} />{' '}
        {relation !== 'same' && relation !== 'contradiction' && (
          <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
        )}
      </span>
    </li>
  )
}
