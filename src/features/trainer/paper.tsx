import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { ANSWERABLE, OFFERED } from '@/core/training/mark.ts'
import type { Posed } from '@/core/training/types.ts'
import { type Block, worksheet } from '@/core/training/worksheet.ts'
import { usePorts } from '@/state/ports.ts'
import { useTrainer } from '@/state/trainer.ts'
import { scriptDirection } from '@/ui/source-text.tsx'
import { KeyOf, Outlet, Passage } from './passages.tsx'

const SHEETS = ['worksheet', 'answers'] as const

/** The worksheet and its key, each for its own sheets of A4, in the language of the page. */
export function Paper() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { exercise, key } = useTrainer()
  const [sheet, setSheet] = useState<(typeof SHEETS)[number]>('worksheet')
  if (!exercise || !key) return null
  return (
    <>
      <fieldset className="choices">
        {SHEETS.map((one) => (
          <button key={one} type="button" aria-pressed={sheet === one} onClick={() => setSheet(one)}>
            {t(`trainer.sheet.${one}`)}
          </button>
        ))}
        <button type="button" className="act" onClick={() => window.print()}>
          {t('trainer.print')}
        </button>
      </fieldset>
      <article className="paper" data-sheet={sheet}>
        <header>
          <h2 data-told>{wording.pick(exercise.title)}</h2>
          <p>{t(`trainer.sheet.${sheet}`)}</p>
        </header>
        {sheet === 'worksheet' ? (
          <Worksheet exercise={exercise} />
        ) : (
          <ol className="paper-questions">
            {exercise.questions.map((question) => (
              <li key={question.id}>
                <h3 data-told>{wording.pick(question.label)}</h3>
                {key.questions
                  .filter((one) => one.question === question.id)
                  .map((its) => (
                    <KeyOf key={its.question} exercise={exercise} all={key} its={its} articles={question.articles} />
                  ))}
              </li>
            ))}
          </ol>
        )}
      </article>
    </>
  )
}

function Worksheet({ exercise }: { readonly exercise: Posed }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <>
      <p className="paper-name">
        <span>{t('trainer.paperName')}</span>
        {exercise.minutes !== null && <span>{t('trainer.paperTime', { n: wording.number(exercise.minutes) })}</span>}
      </p>
      <ol className="paper-questions">
        {worksheet(exercise).map(({ question, blocks }) => (
          <li key={question.id}>
            <h3 data-told>{wording.pick(question.label)}</h3>
            {blocks.map((block) => (
              <PaperBlock
                key={`${block.type} ${block.article ?? ''} ${block.ask ?? ''}`}
                exercise={exercise}
                block={block}
              />
            ))}
          </li>
        ))}
      </ol>
      <section className="paper-texts">
        <h2>{t('trainer.paperTexts')}</h2>
        {exercise.articles.map(({ id, outlet, lang, text }, place) => (
          <div key={id}>
            <h3>
              <Outlet place={place} name={outlet} />
            </h3>
            <p className="source" lang={lang} dir={scriptDirection(lang)} data-source>
              {text}
            </p>
          </div>
        ))}
      </section>
    </>
  )
}

function PaperBlock({ exercise, block }: { readonly exercise: Posed; readonly block: Block }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { type, article, ask, hint } = block
  const place = exercise.articles.findIndex(({ id }) => id === article)
  if (type === 'passage' && article && block.span) {
    const named = exercise.articles[place]?.outlet
    return (
      <ul>
        <Passage
          exercise={exercise}
          article={article}
          span={block.span}
          named={named ? { questions: [], outlets: { [article]: named } } : null}
        />
      </ul>
    )
  }
  if (type === 'outlet') {
    return (
      <p>
        <Outlet place={place} name={exercise.articles[place]?.outlet ?? null} />{' '}
        {hint !== undefined && <span className="text-faint">{t('trainer.hint', { n: wording.number(hint) })}</span>}
      </p>
    )
  }
  if (!ask) return null
  return (
    <div className="paper-ask">
      <span>{t(`trainer.ask.${ask}`)}</span>
      {ask === 'relation' && <Boxes names={OFFERED.map((one) => t(`relation.${one}.name`))} />}
      {ask === 'presence' && <Boxes names={ANSWERABLE.map((one) => t(`presence.${one}`))} />}
      {ask === 'certainty' && <Boxes names={CERTAINTIES.map((one) => t(`certainty.${one}`))} />}
      {(ask === 'passage' || ask === 'speaker' || ask === 'value') && <span className="paper-line" />}
    </div>
  )
}

const Boxes = ({ names }: { readonly names: readonly string[] }) => (
  <span className="paper-boxes">
    {names.map((name) => (
      <span key={name}>
        <span className="box" aria-hidden="true" /> {name}
      </span>
    ))}
  </span>
)
