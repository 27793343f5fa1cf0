import { useTranslation } from 'react-i18next'
import type { ExerciseKey, Posed } from '@/core/training/types.ts'
import '@/ui/choices.css'
import { Outlet } from './passages.tsx'

interface Props {
  readonly exercise: Posed
  readonly articles: readonly string[]
  readonly shown: string
  readonly onShow: (article: string) => void
  /** What stands beside an article's name; null: nothing. */
  readonly told: (article: string) => string | null
  /** Names in place of letters, once they may be told. */
  readonly named?: ExerciseKey
}

/** The articles of a question, one of them shown. */
export function ArticleTabs({ exercise, articles, shown, onShow, told, named }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset className="choices learner-articles" data-wraps>
      <legend className="lead">{t('learner.articles')}</legend>
      {articles.map((id) => {
        const place = exercise.articles.findIndex((one) => one.id === id)
        const note = told(id)
        return (
          <button key={id} type="button" aria-pressed={shown === id} onClick={() => onShow(id)}>
            <Outlet place={place} name={named?.outlets[id] ?? exercise.articles[place]?.outlet ?? null} />
            {note && <span className="tally"> · {note}</span>}
          </button>
        )
      })}
    </fieldset>
  )
}
