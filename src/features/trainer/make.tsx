import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HIDEABLE_IN, isAskable, makeExercise, TASKS, type Task } from '@/core/training/make.ts'
import { PRESET_NAMES, type PresetName, presetChoice } from '@/core/training/pick.ts'
import type { Hideable } from '@/core/training/types.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { useLocksmith, useTrainer } from '@/state/trainer.ts'
import { ChooseFacts } from './choose-facts.tsx'
import { Made } from './made.tsx'
import { PickQuestions } from './pick-questions.tsx'

interface Form {
  readonly title: string
  readonly task: Task
  readonly facts: readonly string[]
  readonly hides: readonly Hideable[]
  readonly minutes: string
  readonly hints: boolean
  readonly passphrase: string
}

/** Toggles one word of a list. */
const toggled = <T,>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]

export function Make() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { lang, story: own } = useView()
  const { library } = useShelf()
  const { lock } = useLocksmith()
  const take = useTrainer((desk) => desk.take)
  const [failed, setFailed] = useState(false)
  const [form, setForm] = useState<Form>({
    title: wording.pick(story.story.title),
    task: 'classify',
    facts: [],
    hides: ['outlets', 'verdicts'],
    minutes: '',
    hints: false,
    passphrase: '',
  })
  const change = (patch: Partial<Form>) => setForm((before) => ({ ...before, ...patch }))
  const changeTask = (task: Task) => {
    const fits = (id: string) => story.facts.some((fact) => fact.id === id && isAskable(fact, task))
    change({ task, facts: form.facts.filter(fits) })
  }
  const start = (name: PresetName) => {
    const { minutes, ...preset } = presetChoice(story, name)
    change({ ...preset, title: t(`trainer.preset.${name}`), minutes: minutes === null ? '' : String(minutes) })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const minutes = Number.parseInt(form.minutes, 10)
    const kept = own === null ? null : await library.read(own)
    const made = makeExercise(story, {
      ...form,
      title: { ar: form.title, en: form.title },
      minutes: minutes > 0 ? minutes : null,
      lang: lang === 'ar' ? 'ar' : 'en',
      confidential: kept?.ok === true && kept.value?.own.confidential === true,
    })
    try {
      const key = await lock(made.key, form.passphrase.trim() === '' ? null : form.passphrase)
      setFailed(false)
      take({ ...made.exercise, key }, made.key)
    } catch {
      setFailed(true)
    }
  }
  return (
    <form className="trainer-form" onSubmit={submit}>
      <p className="acts">
        <span>{t('trainer.ready')}</span>
        {PRESET_NAMES.map((name) => (
          <button key={name} type="button" className="act" onClick={() => start(name)}>
            {t(`trainer.preset.${name}`)}
          </button>
        ))}
      </p>
      <label className="field">
        <span>{t('trainer.name')}</span>
        <input
          className="input"
          value={form.title}
          onChange={({ target }) => change({ title: target.value })}
          dir="auto"
          required
        />
      </label>
      <fieldset>
        <legend>{t('trainer.task')}</legend>
        {TASKS.map((task) => (
          <label key={task} className="trainer-check">
            <input type="radio" name="task" checked={form.task === task} onChange={() => changeTask(task)} />
            {t(`trainer.tasks.${task}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('trainer.questions')}</legend>
        <PickQuestions task={form.task} onPicked={(facts) => change({ facts })} />
        <ChooseFacts
          task={form.task}
          chosen={form.facts}
          onToggle={(id) => change({ facts: toggled(form.facts, id) })}
        />
      </fieldset>
      <div className="trainer-rest">
        <fieldset>
          <legend>{t('trainer.hide')}</legend>
          {HIDEABLE_IN[form.task].map((one) => (
            <label key={one} className="trainer-check">
              <input
                type="checkbox"
                checked={form.hides.includes(one)}
                onChange={() => change({ hides: toggled(form.hides, one) })}
              />
              {t(`trainer.hides.${one}`)}
            </label>
          ))}
          <label className="trainer-check">
            <input type="checkbox" checked={form.hints} onChange={() => change({ hints: !form.hints })} />
            {t('trainer.hints')}
          </label>
        </fieldset>
        <label className="field">
          <span>{t('trainer.minutes')}</span>
          <input
            className="input"
            type="number"
            min={1}
            max={600}
            value={form.minutes}
            onChange={({ target }) => change({ minutes: target.value })}
          />
        </label>
        <label className="field">
          <span>{t('trainer.passphrase')}</span>
          <input
            className="input"
            value={form.passphrase}
            onChange={({ target }) => change({ passphrase: target.value })}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
          />
          <span className="text-soft">{t('trainer.passphraseWhy')}</span>
        </label>
      </div>
      <p>
        <button type="submit" className="solid" disabled={form.facts.length === 0}>
          {t('trainer.make')}
        </button>
      </p>
      {failed && <p role="alert">{t('trainer.cannotLock')}</p>}
      <Made />
    </form>
  )
}
