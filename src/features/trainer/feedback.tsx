import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scoreOf } from '@/core/training/class.ts'
import { missesOf, scoreQuestion, sheetOf } from '@/core/training/mark.ts'
import type { AnswersFile, ExerciseKey, Posed, Question } from '@/core/training/types.ts'
import type { Work } from '@/core/training/work.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { Badge } from '@/ui/badge.tsx'
import { namesIn } from './asked-question.tsx'
import { Misses } from './misses.tsx'
import { OpenKey } from './open-key.tsx'
import { KeyOf, Passage } from './passages.tsx'
import { answersName } from './solve.tsx'

interface Props {
  readonly work: Work
  readonly file: AnswersFile
}

/** After handing in: the file once more, and the answers beside the key as soon as it opens. */
export function Feedback({ work, file }: Props) {
  const { t } = useTranslation()
  const { download } = useShelf()
  const [key, setKey] = useState<ExerciseKey | null>(null)
  return (
    <>
      <p role="status">
        <b>{t('learner.handedIn')}</b>{' '}
        <button type="button" className="act" onClick={() => download(answersName(file.learner), JSON.stringify(file))}>
          {t('learner.again')}
        </button>
      </p>
      {key ? <Marks work={work} file={file} all={key} /> : <OpenKey work={work} onKey={setKey} />}
    </>
  )
}

interface MarksProps extends Props {
  readonly all: ExerciseKey
}

function Marks({ work: { exercise }, file, all }: MarksProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const ids = exercise.questions.map(({ id }) => id)
  const total = scoreOf(sheetOf(exercise, all.questions, file), ids)
  return (
    <>
      <p>
        <b>{t('learner.total', { n: wording.number(Math.round(total * 100)) })}</b>{' '}
        <span className="text-soft">{t('learner.formula')}</span>
      </p>
      <Practise exercise={exercise} file={file} all={all} />
      <ol className="paper-questions">
        {exercise.questions.map((question) => (
          <li key={question.id} data-question={question.id}>
            <Beside work={exercise} question={question} file={file} all={all} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** The verdicts that were mistaken, and where their examples stand. */
function Practise({
  exercise,
  file,
  all,
}: {
  readonly exercise: Posed
  readonly file: AnswersFile
  readonly all: ExerciseKey
}) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  const missed = all.questions.flatMap((its) => {
    const question = exercise.questions.find(({ id }) => id === its.question)
    const given = file.answers.find((one) => one.question === its.question)?.relation
    return question?.asks.includes('relation') && given !== its.relation ? [its.relation] : []
  })
  if (missed.length === 0) return null
  const names = [...new Set(missed)].map((relation) => t(`relation.${relation}.name`))
  return (
    <p>
      {t('learner.practise', { names: wording.list(names) })}{' '}
      <button type="button" className="act" onClick={() => change({ screen: 'method' })}>
        {t('learner.toMethod')}
      </button>
    </p>
  )
}

interface BesideProps {
  readonly work: Posed
  readonly question: Question
  readonly file: AnswersFile
  readonly all: ExerciseKey
}

/** One question: what was answered, the key, and the rule of thumb where the relation was missed. */
function Beside({ work: exercise, question, file, all }: BesideProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const its = all.questions.find((one) => one.question === question.id)
  const answer = file.answers.find((one) => one.question === question.id)
  if (!its) return null
  const score = scoreQuestion(question, its, answer)
  const given = answer?.relation ?? null
  const asksRelation = question.asks.includes('relation')
  const marked = Object.entries(answer?.cells ?? {}).flatMap(([article, { passage }]) =>
    passage ? [{ article, passage }] : [],
  )
  return (
    <>
      <h2 data-told>{wording.pick(question.label)}</h2>
      <p>{t('learner.score', { n: wording.number(Math.round(score * 100)) })}</p>
      {asksRelation && (
        <p>
          {t('learner.yours')} {given ? <Badge shape={given}>{t(`relation.${given}.name`)}</Badge> : t('learner.none')}
        </p>
      )}
      {marked.length > 0 && (
        <ul>
          {marked.map(({ article, passage }) => (
            <Passage key={article} exercise={exercise} article={article} span={passage} named={namesIn(exercise)} />
          ))}
        </ul>
      )}
      <Misses exercise={exercise} its={its} misses={missesOf(question, its, answer)} />
      <KeyOf exercise={exercise} all={all} its={its} articles={question.articles} />
    </>
  )
}
