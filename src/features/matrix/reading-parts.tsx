import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import type { Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf } from '@/state/rows.ts'
import { excerpt } from '@/ui/excerpt.ts'
import { SourceText } from '@/ui/source-text.tsx'
import { Ticks } from '@/ui/ticks.tsx'

/** A hedge may stand far from the words it weakens, and without it they say the opposite. */
const AROUND_HEDGE = { room: 90, both: true }

interface PartProps {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly reading: Reading
}

/** Condition and scope where the row turns on them: the words that narrow, or that there are none. */
export function Narrowing({ fact, article, reading }: PartProps) {
  const { t } = useTranslation()
  if (fact.verdict.relation !== 'qualifier') return null
  const readings = Object.values(fact.cells).flatMap((cell) => cell.readings)
  const asked = (['condition', 'scope'] as const).filter((name) => readings.some((other) => other[name] !== null))
  return asked.map((name) => {
    const slice = reading[name]
    return (
      <span key={name} className="who">
        {t(slice ? `evidence.${name}` : `matrix.no-${name}`)}{' '}
        {slice && (
          <SourceText
            lang={article.lang}
            text={slice.quote}
            mark={{ start: 0, end: slice.quote.length }}
            rel="qualifier"
            className="source"
          />
        )}
      </span>
    )
  })
}

/** The words that decide, with a little of their clause. */
export function Decisive({ fact, article, reading }: PartProps) {
  const passage = reading.evidence[0]
  const { words } = reading
  if (!passage) return null
  const inside = passage.field === words.field && passage.start <= words.start && words.end <= passage.end
  const clause = inside ? passage : words
  const text = words.field === 'title' ? article.title : article.text
  const shown = excerpt(text, words, clause, reading.certainty === 'asserted' ? undefined : AROUND_HEDGE)
  return (
    <SourceText
      lang={article.lang}
      text={shown.cut ? `${shown.text} …` : shown.text}
      mark={shown.mark}
      rel={markOf(fact, reading)}
    />
  )
}

interface WhoProps {
  readonly reading: Reading
  readonly article: StoryArticle
  /** Where all outlets read alike, their own voice goes without saying. */
  readonly isQuiet: boolean
  /** Says which other mouth or place this is, even where that is plain. */
  readonly isEcho?: boolean
}

const WEEK = 7 * 86_400_000
/** Within a week of the event a weekday says enough. */
const isNear = (iso: string, event: string): boolean => Math.abs(Date.parse(iso) - Date.parse(event)) < WEEK

/** Speaker and occasion, certainty where it is not plain assertion, and the place in the text where it matters. */
export function Who({ reading, article, isQuiet, isEcho = false }: WhoProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const dayOf = (iso: string) => (isNear(iso, story.story.event.from) ? wording.weekday(iso) : wording.shortDate(iso))
  const who = [
    reading.speaker ? wording.shortEntity(reading.speaker) : null,
    reading.occasion && reading.voice !== 'document' ? wording.entity(reading.occasion) : null,
    reading.saidAt && !reading.occasion && reading.saidAt !== article.asOf.date?.slice(0, 10)
      ? dayOf(reading.saidAt)
      : null,
  ].filter((part) => part !== null)
  const isOwn = reading.voice === 'own' && !isQuiet
  const showsPlace = reading.region !== 'body' || (isEcho && who.length === 0 && !isOwn)
  const level = t(`certainty.${reading.certainty}`)
  return (
    <span className="who">
      {reading.certainty !== 'asserted' && (
        <Ticks level={CERTAINTIES.indexOf(reading.certainty)} label={t('certainty.label', { level })} />
      )}
      {who.length > 0 ? <span data-told>{who.join(t('value.listComma'))}</span> : isOwn && t('voiceOf.own')}
      {showsPlace && (
        <span className="where">
          {who.length > 0 || isOwn ? ' · ' : ''}
          {t(`region.${reading.region}`)}
        </span>
      )}
    </span>
  )
}
