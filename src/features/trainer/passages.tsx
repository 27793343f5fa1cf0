import { useTranslation } from 'react-i18next'
import { withOutletNames } from '@/core/article/outlet-names.ts'
import type { ExerciseKey, Posed, Question, QuestionKey, Span } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import { Told } from '@/ui/told.tsx'

interface Props {
  readonly exercise: Posed
  readonly article: string
  readonly span: Span
  /** The words that decide, where they are to be shown. */
  readonly words?: Span
  readonly rel?: string
  /** Outlets are named. */
  readonly named: ExerciseKey | null
}

/** A passage of an exercise, under its outlet's name or a letter. */
export function Passage({ exercise, article: id, span, words, rel, named }: Props) {
  const place = exercise.articles.findIndex((one) => one.id === id)
  const article = exercise.articles[place]
  if (!article) return null
  const mark = words && { start: words.start - span.start, end: words.end - span.start }
  return (
    <li className="trainer-passage">
      <Outlet place={place} name={named?.outlets[id] ?? null} />
      <SourceText
        lang={article.lang}
        text={article.text.slice(span.start, span.end)}
        {...(mark && mark.start >= 0 ? { mark } : {})}
        rel={rel ?? null}
      />
    </li>
  )
}

export function Outlet({ place, name }: { readonly place: number; readonly name: { ar: string; en: string } | null }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <b className="outlet">
      {name ? <Told>{wording.pick(name)}</Told> : t('trainer.letter', { letter: wording.letter(place) })}
    </b>
  )
}

interface GivenProps {
  readonly exercise: Posed
  readonly question: Question
  /** null: letters stand for the outlets. */
  readonly named: ExerciseKey | null
}

/** The passages that a question gives. */
export function Given({ exercise, question, named }: GivenProps) {
  return (
    <ul>
      {question.given.map(({ article, start, end }) => (
        <Passage
          key={`${article} ${start}`}
          exercise={exercise}
          article={article}
          span={{ start, end }}
          named={named}
        />
      ))}
    </ul>
  )
}

interface KeyProps {
  readonly exercise: Posed
  readonly all: ExerciseKey
  readonly its: QuestionKey
  readonly articles: readonly string[]
}

/** The key of one question: relation, reason, and who says it where. */
export function KeyOf({ exercise, all, its, articles }: KeyProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const reason = its.reason[wording.pick({ ar: 'ar', en: 'en' }) === 'ar' ? 'ar' : 'en'] ?? wording.reason(its.reason)
  const named = Object.entries(all.outlets).map(([id, outlet]) => ({ id, outlet }))
  const said = articles.flatMap((article) =>
    (its.cells[article]?.passages ?? [])
      .slice(0, articles.length === 1 ? 2 : 1)
      .map((passage) => ({ article, ...passage })),
  )
  return (
    <div className="trainer-key" data-rel={its.relation}>
      <p>
        <Badge shape={its.relation}>{t(`relation.${its.relation}.name`)}</Badge> {t(`relation.${its.relation}.meaning`)}
      </p>
      {reason && <p data-told>{reason}</p>}
      {its.argued && (
        <p className="text-soft">
          {t('learner.argued')} <Told>{withOutletNames(wording.pick(its.argued), named, wording.pick)}</Told>
        </p>
      )}
      <ul>
        {said.map(({ article, words, clause }) => (
          <Passage
            key={`${article} ${words.start}`}
            exercise={exercise}
            article={article}
            span={clause}
            words={words}
            rel={its.relation === 'same' ? 'finer' : its.relation}
            named={all}
          />
        ))}
      </ul>
    </div>
  )
}
