import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { PRESENCES, RELATIONS } from '@/core/story/types.ts'
import { spanInText, spanOnPage } from '@/core/training/selection.ts'
import type { Answer, Ask, CellAnswer, ExerciseArticle, ExerciseKey, Posed, Question } from '@/core/training/types.ts'
import { useLearner } from '@/state/learner.ts'
import { usePorts } from '@/state/ports.ts'
import { Badge } from '@/ui/badge.tsx'
import { SourceText, scriptDirection } from '@/ui/source-text.tsx'
import { Given, Outlet } from './passages.tsx'

interface Props {
  readonly exercise: Posed
  readonly question: Question
  readonly answer: Answer | undefined
}

/** Names as the exercise gives them; where they are hidden, letters. */
export const namesIn = ({ articles }: Posed): ExerciseKey => ({
  questions: [],
  outlets: Object.fromEntries(articles.flatMap(({ id, outlet }) => (outlet ? [[id, outlet]] : []))),
})

export function AskedQuestion({ exercise, question, answer }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const put = useLearner((state) => state.answer)
  const perCell = question.asks.filter((ask) => ask !== 'relation')
  return (
    <section className="learner-question">
      <h3 data-told>{wording.pick(question.label)}</h3>
      {question.told && (
        <p>
          <Badge shape={question.told}>{t(`relation.${question.told}.name`)}</Badge>{' '}
          {t(`relation.${question.told}.meaning`)}
        </p>
      )}
      {question.given.length > 0 && <Given exercise={exercise} question={question} named={namesIn(exercise)} />}
      {perCell.length > 0 && <Cells exercise={exercise} question={question} asks={perCell} answer={answer} />}
      {question.asks.includes('relation') && (
        <fieldset className="learner-relations">
          <legend>{t('learner.relation')}</legend>
          {RELATIONS.map((relation) => (
            <label key={relation} className="trainer-check" title={t(`relation.${relation}.meaning`)}>
              <input
                type="radio"
                name={`relation ${question.id}`}
                checked={answer?.relation === relation}
                onChange={() => put(question.id, { relation })}
              />
              <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
            </label>
          ))}
        </fieldset>
      )}
      {question.asks.includes('relation') && <Meanings />}
      <label className="field">
        <span>{t('learner.note')}</span>
        <input
          className="input"
          value={answer?.note ?? ''}
          onChange={({ target }) => put(question.id, { note: target.value })}
          dir="auto"
        />
      </label>
    </section>
  )
}

/** The words of the answer, for whoever meets them for the first time. */
function Meanings() {
  const { t } = useTranslation()
  return (
    <details>
      <summary className="act">{t('learner.meanings')}</summary>
      <dl className="learner-meanings">
        {RELATIONS.map((relation) => (
          <div key={relation}>
            <dt>
              <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
            </dt>
            <dd>{t(`relation.${relation}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface CellsProps extends Props {
  readonly asks: readonly Ask[]
}

function Cells({ exercise, question, asks, answer }: CellsProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(question.articles[0] ?? '')
  const article = exercise.articles.find(({ id }) => id === shown)
  return (
    <>
      <fieldset className="choices" data-wraps>
        <legend className="lead">{t('learner.articles')}</legend>
        {question.articles.map((id) => {
          const place = exercise.articles.findIndex((one) => one.id === id)
          return (
            <button key={id} type="button" aria-pressed={shown === id} onClick={() => setShown(id)}>
              <Outlet place={place} name={exercise.articles[place]?.outlet ?? null} />
            </button>
          )
        })}
      </fieldset>
      {article && (
        <OneCell
          key={article.id}
          exercise={exercise}
          question={question}
          article={article}
          asks={asks}
          cell={answer?.cells[article.id]}
        />
      )}
    </>
  )
}

interface CellProps {
  readonly exercise: Posed
  readonly question: Question
  readonly article: ExerciseArticle
  readonly asks: readonly Ask[]
  readonly cell: CellAnswer | undefined
}

function OneCell({ exercise, question, article, asks, cell }: CellProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const put = useLearner((state) => state.cell)
  const change = (patch: Partial<CellAnswer>) => put(question.id, article.id, patch)
  const hint = question.hints?.[article.id]
  return (
    <>
      {hint !== undefined && <p className="text-soft">{t('trainer.hint', { n: wording.number(hint) })}</p>}
      {asks.includes('passage') && (
        <MarkPassage article={article} cell={cell} onMarked={(passage) => change({ passage })} />
      )}
      <div className="learner-picks">
        {asks.includes('presence') && (
          <Pick
            name={t('learner.presence')}
            value={cell?.presence ?? null}
            options={PRESENCES.map((one) => [one, t(`presence.${one}`)] as const)}
            onPicked={(presence) => change({ presence })}
          />
        )}
        {asks.includes('speaker') && (
          <Pick
            name={t('learner.speaker')}
            value={cell?.speaker ?? null}
            options={[
              ['own', t('trainer.own')] as const,
              ...exercise.people.map(({ id, label }) => [id, wording.pick(label)] as const),
            ]}
            onPicked={(speaker) => change({ speaker })}
          />
        )}
        {asks.includes('certainty') && (
          <Pick
            name={t('learner.certainty')}
            value={cell?.certainty ?? null}
            options={CERTAINTIES.map((one) => [one, t(`certainty.${one}`)] as const)}
            onPicked={(certainty) => change({ certainty })}
          />
        )}
      </div>
    </>
  )
}

interface PickProps<T extends string> {
  readonly name: string
  readonly value: T | null
  readonly options: readonly (readonly [T, string])[]
  readonly onPicked: (value: T | null) => void
}

function Pick<T extends string>({ name, value, options, onPicked }: PickProps<T>) {
  const { t } = useTranslation()
  return (
    <label className="field">
      <span>{name}</span>
      <select
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onPicked(options.find(([code]) => code === target.value)?.[0] ?? null)}
      >
        <option value="">{t('learner.choose')}</option>
        {options.map(([code, label]) => (
          <option key={code} value={code} data-told>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface MarkProps {
  readonly article: ExerciseArticle
  readonly cell: CellAnswer | undefined
  readonly onMarked: (passage: CellAnswer['passage']) => void
}

/**
 * The text in a field that refuses whatever is written: there any hand can select, keys and fingers too.
 * A field that is `readOnly` lets no keys select in Chromium.
 */
function MarkPassage({ article: { lang, text }, cell, onMarked }: MarkProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isEmpty, setEmpty] = useState(false)
  const passage = cell?.passage ?? null
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault()
    const text = field.current
    text?.addEventListener('beforeinput', refuse)
    return () => text?.removeEventListener('beforeinput', refuse)
  }, [])
  const take = () => {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 }
    const span = spanInText(text, { start: selectionStart, end: selectionEnd })
    setEmpty(span === null)
    if (span) onMarked(span)
  }
  const show = () => {
    if (!passage || !field.current) return
    const { start, end } = spanOnPage(text, passage)
    field.current.focus()
    field.current.setSelectionRange(start, end)
  }
  return (
    <div className="learner-mark">
      <label className="field learner-text">
        <span>{t('learner.text')}</span>
        <span className="text-soft">{t('learner.textHint')}</span>
        <textarea
          ref={field}
          className="source"
          aria-readonly="true"
          inputMode="none"
          rows={12}
          defaultValue={text}
          spellCheck={false}
          lang={lang}
          dir={scriptDirection(lang)}
          data-source
        />
      </label>
      <p className="acts">
        <button type="button" className="act" onClick={take}>
          {t('learner.take')}
        </button>
        {passage && (
          <button type="button" className="act" onClick={() => onMarked(null)}>
            {t('learner.drop')}
          </button>
        )}
      </p>
      {isEmpty && <p role="alert">{t('learner.nothingMarked')}</p>}
      {passage && (
        <p>
          {t('learner.yourPassage')}{' '}
          <button type="button" className="learner-marked" onClick={show}>
            <SourceText lang={lang} text={text.slice(passage.start, passage.end)} rel={null} />
          </button>
        </p>
      )}
    </div>
  )
}
