import { useTranslation } from 'react-i18next'
import type { Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { Decisive, Who } from './reading-parts.tsx'

interface Props {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly readings: readonly Reading[]
}

/** What follows from an article's words, by what one takes for granted; the words themselves once. */
export function DerivedReadings({ fact, article, readings }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const spoken = readings.filter((one, place) => readings.findIndex((other) => isSameWords(one, other)) === place)
  return (
    <div className="reading" data-plain>
      <ul className="derived-values">
        {readings.map((reading) => (
          <li key={reading.id} data-reading={reading.id}>
            <span className="val" data-told>
              {wording.value(reading.value, fact.kind, reading)}
            </span>
            {reading.assumption && (
              <span className="who" data-told>
                {t('evidence.assumption', { what: wording.assumption(reading.assumption) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {spoken.map((reading) => (
        <div key={reading.id}>
          <Decisive fact={fact} article={article} reading={reading} />
          <Who reading={reading} article={article} isQuiet />
        </div>
      ))}
    </div>
  )
}

const isSameWords = (one: Reading, other: Reading): boolean =>
  one.words.field === other.words.field && one.words.start === other.words.start && one.words.end === other.words.end
