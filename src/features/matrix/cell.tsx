import { useTranslation } from 'react-i18next'
import type { Cell, Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import type { ValueType } from '@/core/values/types.ts'
import { usePorts } from '@/state/ports.ts'
import type { Siglum } from '@/state/sigla.ts'
import { excerpt } from '@/ui/excerpt.ts'
import { Shape } from '@/ui/shape.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { DerivedReadings } from './derived.tsx'
import { Decisive, Narrowing, Who } from './reading-parts.tsx'
import { utterancesOf } from './utterances.ts'

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
  if (fact.derived) return <DerivedReadings fact={fact} article={article} readings={readings} />
  return utterancesOf(readings, sigla).map(({ reading, places, isEcho }) => (
    <ReadingView
      key={reading.id}
      fact={fact}
      article={article}
      reading={reading}
      places={places}
      isEcho={isEcho}
      siglum={sigla.get(reading.id)}
      isPlain={sigla.size === 0}
    />
  ))
}

/** Silence in words: which of the five kinds it is, with what comes near. */
export function Absence({ fact, article, cell }: Omit<CellProps, 'sigla'>) {
  const { t } = useTranslation()
  if (fact.derived) {
    return (
      <div className="absence" data-presence="not-asked">
        <Shape name="not-examined" />
        <span>{t('matrix.notAsked')}</span>
      </div>
    )
  }
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
  /** Value and words stand right above, from another mouth. */
  readonly isEcho?: boolean
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

export function ReadingView(props: ReadingProps) {
  const { fact, article, reading, siglum, isPlain, places = 1, isEcho = false } = props
  const { t } = useTranslation()
  const { wording } = usePorts()
  const value = wording.value(reading.value, fact.kind, reading)
  const isDerived = reading.origin.by === 'derived'
  // Where the value is the words, the source's own voice says it; among outlets that agree, the tool's is enough.
  const isWords = value !== null && NAMED.has(reading.value.type) && foldText(value) === foldText(reading.words.quote)
  const shownValue = isWords && !isPlain ? null : value
  return (
    <div
      className="reading"
      data-reading={reading.id}
      data-plain={isPlain || undefined}
      data-echo={isEcho || undefined}
    >
      {!isPlain && <Letter siglum={isEcho ? undefined : siglum} />}
      <div>
        {shownValue !== null && !isEcho && (
          <span className="val" data-told>
            {shownValue}
          </span>
        )}
        {!(isWords && isPlain) && !isEcho && <Decisive fact={fact} article={article} reading={reading} />}
        <Narrowing fact={fact} article={article} reading={reading} />
        <Who reading={reading} article={article} isQuiet={isPlain && !isEcho} isEcho={isEcho} />
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
