import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Story } from '@/core/story/types.ts'
import { useDraft } from '@/state/draft.ts'
import { usePorts } from '@/state/ports.ts'
import { type Progress, useCheck } from './use-check.ts'

/** The day of the story's latest article: a draft is written after it has read them. */
const latestDay = ({ articles, story }: Story): string =>
  articles
    .flatMap(({ asOf }) => asOf.date?.slice(0, 10) ?? [])
    .sort()
    .at(-1) ?? story.event.to

/** Where the draft is pasted, its day, and the press that has it checked. */
export function DraftForm() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { text, date, write } = useDraft()
  const day = date ?? latestDay(story)
  const { progress, start, cancel } = useCheck(day || null)
  const isRunning = progress === 'reading' || progress === 'comparing'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') start()
  }
  return (
    <form className="draft-form" onSubmit={submit}>
      <label className="draft-text">
        <span>{t('draft.text')}</span>
        <textarea
          value={text}
          onChange={({ target }) => write({ text: target.value })}
          rows={9}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          data-source
        />
      </label>
      <p className="draft-line">
        <label>
          {t('draft.day')}{' '}
          <input type="date" value={day} onChange={({ target }) => write({ date: target.value || null })} />
        </label>
        <span className="text-faint">
          {t('count.characters', { count: text.length, n: wording.number(text.length) })}
        </span>
        {isRunning ? (
          // Keyed: one element that turned from «stop» into «submit» under the press would start again.
          <button key="cancel" type="button" className="press" onClick={cancel}>
            {t('draft.cancel')}
          </button>
        ) : (
          <button key="check" type="submit" className="press" aria-disabled={text.trim() === '' || undefined}>
            {t('draft.check')}
          </button>
        )}
      </p>
      <Status progress={progress} />
    </form>
  )
}

function Status({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation()
  const { announce } = usePorts()
  const before = useRef(progress)
  const isDone = progress === 'idle' && before.current === 'comparing'
  useEffect(() => {
    before.current = progress
    if (isDone) announce(t('draft.done'))
  }, [progress, isDone, announce, t])
  return (
    <p className="draft-status" role="status">
      {progress === 'idle' ? null : t(`draft.progress.${progress}`)}
    </p>
  )
}
