import { useTranslation } from 'react-i18next'
import { type ClassView, scoreOf } from '@/core/training/class.ts'
import type { Posed } from '@/core/training/types.ts'
import { usePorts } from '@/state/ports.ts'
import { useTrainer } from '@/state/trainer.ts'
import { Told } from '@/ui/told.tsx'
import { ConfusionTable } from './confusion-table.tsx'

interface Props {
  readonly exercise: Posed
  readonly view: ClassView
}

/** What was missed, what was taken for what, how far learners agree, and how long it took. */
export function ClassTables({ exercise, view }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const minutes = (seconds: number) => t('trainer.minutesValue', { n: wording.number(Math.round(seconds / 60)) })
  const { time, agreement } = view
  return (
    <>
      <Missed exercise={exercise} view={view} />
      {view.confusions.length > 0 && <ConfusionTable confusions={view.confusions} />}
      {view.confusions.length > 0 && (
        <p data-agreement>
          {agreement === null
            ? t('trainer.noAgreement')
            : `${t('trainer.agreement', { n: wording.number(Math.round(agreement * 100) / 100) })} ${t('trainer.agreementWhy')}`}
        </p>
      )}
      <Learners exercise={exercise} view={view} minutes={minutes} />
      {time && (
        <p>
          {t('trainer.timeLine', {
            least: minutes(time.least),
            median: minutes(time.median),
            most: minutes(time.most),
          })}
        </p>
      )}
      <Notes exercise={exercise} />
    </>
  )
}

const usePercent = () => {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (share: number) => t('trainer.percent', { n: wording.number(Math.round(share * 100)) })
}

/** The hardest first. */
function Missed({ exercise, view }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const percent = usePercent()
  const of = wording.number(view.sheets.length)
  const rows = [...view.questions].sort((a, b) => b.missed - a.missed || a.mean - b.mean)
  return (
    <table className="trainer-table" data-table="questions">
      <caption>{t('trainer.missedTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trainer.question')}</th>
          <th scope="col">{t('trainer.missed')}</th>
          <th scope="col">{t('trainer.mean')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ question, missed, mean }) => {
          const label = exercise.questions.find(({ id }) => id === question)?.label
          return (
            <tr key={question}>
              <th scope="row">{label && <Told>{wording.pick(label)}</Told>}</th>
              <td>{t('trainer.ofAll', { n: wording.number(missed), of })}</td>
              <td>{percent(mean)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Learners({ exercise, view, minutes }: Props & { readonly minutes: (seconds: number) => string }) {
  const { t } = useTranslation()
  const percent = usePercent()
  const ids = exercise.questions.map(({ id }) => id)
  return (
    <table className="trainer-table" data-table="learners">
      <caption>{t('trainer.learners')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trainer.learner')}</th>
          <th scope="col">{t('trainer.score')}</th>
          <th scope="col">{t('trainer.time')}</th>
        </tr>
      </thead>
      <tbody>
        {view.sheets.map((sheet) => (
          <tr key={sheet.id}>
            <th scope="row">
              <Told>{sheet.learner}</Told>
            </th>
            <td>{percent(scoreOf(sheet, ids))}</td>
            <td>{minutes(sheet.seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Notes({ exercise }: { readonly exercise: Posed }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const handedIn = useTrainer((desk) => desk.handedIn)
  const attempts = new Map(handedIn.map((file) => [file.attempt, file]))
  const notes = [...attempts.values()].flatMap(({ attempt, learner, answers }) =>
    answers
      .filter(({ note }) => note.trim() !== '')
      .map(({ question, note }) => ({ id: `${attempt} ${question}`, learner, question, note })),
  )
  if (notes.length === 0) return null
  return (
    <section>
      <h2>{t('trainer.notes')}</h2>
      <ul>
        {notes.map(({ id, learner, question, note }) => {
          const label = exercise.questions.find((one) => one.id === question)?.label
          return (
            <li key={id}>
              <b>
                <Told>{learner}</Told>
              </b>{' '}
              {label && <Told>{wording.pick(label)}</Told>} <Told>{note}</Told>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
