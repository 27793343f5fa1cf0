import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import type { Cell, Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf } from '@/state/rows.ts'
import type { Siglum } from '@/state/sigla.ts'
import { excerpt } from '@/ui/excerpt.ts'
import { Shape } from '@/ui/shape.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { Ticks } from '@/ui/ticks.tsx'
import { Told } from '@/ui/told.tsx'

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
  return readings.map((reading) => (
    <ReadingView
      key={reading.id}
      fact={fact}
      article={article}
      reading={reading}
      siglum={sigla.get(reading.id)}
      isPlain={sigla.size === 0}
    />
  ))
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
            44,
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
}

export function ReadingView({ fact, article, reading, siglum, isPlain }: ReadingProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const value = wording.value(reading.value, fact.kind, reading)
  const isDerived = reading.origin.by === 'derived'
  return (
    <div className="reading" data-reading={reading.id} data-plain={isPlain || undefined}>
      {!isPlain && <Letter siglum={siglum} />}
      <div>
        {value !== null && (
          <span className="val" data-told>
            {value}
          </span>
        )}
        <Decisive fact={fact} article={article} reading={reading} value={value} />
        <Who reading={reading} article={article} isQuiet={isPlain} />
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

/** The words that decide, with a little of their clause. Left out where they repeat the value letter by letter. */
function Decisive({
  fact,
  article,
  reading,
  value,
}: Omit<ReadingProps, 'siglum' | 'isPlain'> & { readonly value: string | null }) {
  const passage = reading.evidence[0]
  const { words } = reading
  if (words.quote === value || !passage) return null
  const inside = passage.field === words.field && passage.start <= words.start && words.end <= passage.end
  const clause = inside ? passage : words
  const text = words.field === 'title' ? article.title : article.text
  const shown = excerpt(text, words, clause)
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

/** Speaker and occasion, certainty where it is not plain assertion, and the place in the text where it matters. */
function Who({ reading, article, isQuiet }: WhoProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const isOutOfBody = reading.region !== 'body'
  const who = [
    reading.speaker ? wording.shortEntity(reading.speaker) : null,
    reading.occasion ? wording.entity(reading.occasion) : null,
    reading.saidAt && reading.saidAt !== article.asOf.date?.slice(0, 10) && !reading.occasion
      ? wording.shortDate(reading.saidAt)
      : null,
  ].filter((part) => part !== null)
  const isOwn = reading.voice === 'own' && !isQuiet
  const level = t(`certainty.${reading.certainty}`)
  return (
    <span className="who">
      {reading.certainty !== 'asserted' && (
        <Ticks level={CERTAINTIES.indexOf(reading.certainty)} label={t('certainty.label', { level })} />
      )}
      {who.length > 0 ? <Told>{who.join(t('value.listComma'))}</Told> : isOwn && t('voiceOf.own')}
      {isOutOfBody && (
        <span className="where">
          {who.length > 0 || isOwn ? ' · ' : ''}
          {t(`region.${reading.region}`)}
        </span>
      )}
    </span>
  )
}
