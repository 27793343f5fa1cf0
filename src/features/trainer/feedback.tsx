import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scoreOf } from '@/core/training/class.ts'
import { scoreQuestion, sheetOf } from '@/core/training/mark.ts'
import type { AnswersFile, ExerciseKey, Posed, Question } from '@/core/training/types.ts'
import type { Work } from '@/core/training/work.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { BesideKey } from './beside-key.tsx'
import { answersName } from './hand-in-answers.tsx'
import { OpenKey } from './open-key.tsx'
import { KeyOf } from './passages.tsx'
import { Practise } from './practise.tsx'

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
      <p className="learner-total">
        <b>{t('learner.total', { n: wording.number(Math.round(total * 100)) })}</b>{' '}
        <span className="text-soft">{t('learner.formula')}</span>
      </p>
      <Practise exercise={exercise} file={file} all={all} />
      <ol className="paper-questions">
        {exercise.questions.map((question) => (
          <li key={question.id} data-question={question.id}>
            <OneQuestion exercise={exercise} question={question} file={file} all={all} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface QuestionProps {
  readonly exercise: Posed
  readonly question: Question
  readonly file: AnswersFile
  readonly all: ExerciseKey
}

/** One question: what was answered beside the key, the rule of thumb for what was missed, and the key whole. */
function OneQuestion({ exercise, question, file, all }: QuestionProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const its = all.questions.find((one) => one.question === question.id)
  const answer = file.answers.find((one) => one.question === question.id)
  if (!its) return null
  const score = scoreQuestion(question, its, answer)
  return (
    <>
      <h2 data-told>{wording.pick(question.label)}</h2>
      <p>{t('learner.score', { n: wording.number(Math.round(score * 100)) })}</p>
      <BesideKey exercise={exercise} question={question} its={its} answer={answer} all={all} />
      <KeyOf exercise={exercise} all={all} its={its} articles={question.articles} />
    </>
  )
}
