import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import type { Cell, Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import type { ValueType } from '@/core/values/types.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf } from '@/state/rows.ts'
import type { Siglum } from '@/state/sigla.ts'
import { excerpt } from '@/ui/excerpt.ts'
import { Shape } from '@/ui/shape.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { Ticks } from '@/ui/ticks.tsx'

interface CellProps {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly cell: Cell
  readonly sigla: ReadonlyMap<string, Siglum>
}

/** What one outlet gives for one fact: its readings, all of them, or its silence in words. */
export function CellBody({ fact, article, cell, sigla }: CellProps) {
  const readings = cell.readings.filter((reading) => reading.review !== 'rejected')
  if (readings.length === 0) return <Absence fact={fact} article={article} cell={cell} />
  return withoutRepeats(readings).map(({ reading, places }) => (
    <ReadingView
      key={reading.id}
      fact={fact}
      article={article}
      reading={reading}
      places={places}
      siglum={sigla.get(reading.id)}
      isPlain={sigla.size === 0}
    />
  ))
}

interface Utterance {
  readonly reading: Reading
  readonly places: number
}

/** An article that repeats itself word for word, in one voice, is quoted once with the number of places. */
function withoutRepeats(readings: readonly Reading[]): readonly Utterance[] {
  const told = new Map<string, Utterance>()
  for (const reading of readings) {
    const { words, speaker, certainty, region, value } = reading
    const key = JSON.stringify([foldText(words.quote), speaker, certainty, region === 'document', value])
    const known = told.get(key)
    told.set(key, known ? { ...known, places: known.places + 1 } : { reading, places: 1 })
  }
  return [...told.values()]
}

/** Silence in words: which of the five kinds it is, with what comes near. */
export function Absence({ fact, article, cell }: Omit<CellProps, 'sigla'>) {
  const { t } = useTranslation()
  if (fact.derived) return <p className="who">{t('matrix.noPremise')}</p>
  const presence = cell.presence === 'stated' ? 'not-found' : cell.presence
  return (
    <div className="absence" data-presence={presence}>
      <Shape name={presence} />
      <span>
        {t(`presence.${presence}`)}
        {cell.near.map((passage) => {
          const near = excerpt(
            passage.quote,
            { start: 0, end: passage.quote.length },
            { start: 0, end: passage.quote.length },
            undefined,
            80,
          )
          return (
            <SourceText
              key={`${passage.field}:${passage.start}`}
              lang={article.lang}
              text={near.cut ? `${near.text} …` : near.text}
              rel={null}
            />
          )
        })}
      </span>
    </div>
  )
}

interface ReadingProps {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly reading: Reading
  readonly siglum: Siglum | undefined
  /** No letters in this row: all outlets read alike. */
  readonly isPlain: boolean
  /** How often the article says just this, word for word. */
  readonly places?: number
}

/** Values that are names: figures are always worded by the tool, in the reader's numerals. */
const NAMED: ReadonlySet<ValueType> = new Set([
  'choice',
  'scale',
  'items',
  'role',
  'place',
  'person',
  'organisation',
  'people',
])

export function ReadingView({ fact, article, reading, siglum, isPlain, places = 1 }: ReadingProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const value = wording.value(reading.value, fact.kind, reading)
  const isDerived = reading.origin.by === 'derived'
  // Where the value is the words, the source's own voice says it; among outlets that agree, the tool's is enough.
  const isWords = value !== null && NAMED.has(reading.value.type) && foldText(value) === foldText(reading.words.quote)
  const shownValue = isWords && !isPlain ? null : value
  return (
    <div className="reading" data-reading={reading.id} data-plain={isPlain || undefined}>
      {!isPlain && <Letter siglum={siglum} />}
      <div>
        {shownValue !== null && (
          <span className="val" data-told>
            {shownValue}
          </span>
        )}
        {!(isWords && isPlain) && <Decisive fact={fact} article={article} reading={reading} />}
        <Narrowing fact={fact} article={article} reading={reading} />
        <Who reading={reading} article={article} isQuiet={isPlain} />
        {places > 1 && (
          <span className="who where">{t('count.places', { count: places, n: wording.number(places) })}</span>
        )}
        {reading.assumption && (
          <span className="who" data-told>
            {t('evidence.assumption', { what: wording.assumption(reading.assumption) })}
          </span>
        )}
        {isDerived && !fact.derived && <span className="derived-tag">{t('matrix.derived')}</span>}
      </div>
    </div>
  )
}

function Letter({ siglum }: { readonly siglum: Siglum | undefined }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (!siglum) return <span />
  const letter = wording.letter(siglum.index)
  return (
    <span className="siglum" data-party={siglum.party || undefined} data-told>
      <span aria-hidden="true">{letter}</span>
      <span className="visually-hidden">{t(siglum.party ? 'matrix.party' : 'matrix.sameReading', { letter })}</span>
    </span>
  )
}

/** A hedge may stand far from the words it weakens, and without it they say the opposite. */
const AROUND_HEDGE = { room: 90, both: true }

type PartProps = Pick<ReadingProps, 'fact' | 'article' | 'reading'>

/** Condition and scope where the row turns on them: the words that narrow, or that there are none. */
function Narrowing({ fact, article, reading }: PartProps) {
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
function Decisive({ fact, article, reading }: PartProps) {
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
}

const WEEK = 7 * 86_400_000
/** Within a week of the event a weekday says enough. */
const isNear = (iso: string, event: string): boolean => Math.abs(Date.parse(iso) - Date.parse(event)) < WEEK

/** Speaker and occasion, certainty where it is not plain assertion, and the place in the text where it matters. */
function Who({ reading, article, isQuiet }: WhoProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const isOutOfBody = reading.region !== 'body'
  const dayOf = (iso: string) => (isNear(iso, story.story.event.from) ? wording.weekday(iso) : wording.shortDate(iso))
  const who = [
    reading.speaker ? wording.shortEntity(reading.speaker) : null,
    reading.occasion && reading.voice !== 'document' ? wording.entity(reading.occasion) : null,
    reading.saidAt && !reading.occasion && reading.saidAt !== article.asOf.date?.slice(0, 10)
      ? dayOf(reading.saidAt)
      : null,
  ].filter((part) => part !== null)
  const isOwn = reading.voice === 'own' && !isQuiet
  const level = t(`certainty.${reading.certainty}`)
  return (
    <span className="who">
      {reading.certainty !== 'asserted' && (
        <Ticks level={CERTAINTIES.indexOf(reading.certainty)} label={t('certainty.label', { level })} />
      )}
      {who.length > 0 ? <span data-told>{who.join(t('value.listComma'))}</span> : isOwn && t('voiceOf.own')}
      {isOutOfBody && (
        <span className="where">
          {who.length > 0 || isOwn ? ' · ' : ''}
          {t(`region.${reading.region}`)}
        </span>
      )}
    </span>
  )
}
