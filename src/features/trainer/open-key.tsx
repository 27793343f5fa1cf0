import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readExercise } from '@/core/training/read-exercise.ts'
import type { ExerciseKey, LockedKey } from '@/core/training/types.ts'
import { keyInStory, type Work } from '@/core/training/work.ts'
import { useLearner } from '@/state/learner.ts'
import { usePorts } from '@/state/ports.ts'
import { useLocksmith } from '@/state/trainer.ts'
import { PassphraseForm } from './passphrase-form.tsx'
import { TakeFiles, type TakenFile } from './take-files.tsx'

interface Props {
  readonly work: Work
  readonly onKey: (key: ExerciseKey) => void
}

/** After handing in, the way to the key: by itself where it can be had, else by passphrase or by the file. */
export function OpenKey({ work, onKey }: Props) {
  const { key } = work
  if (key.kind === 'sealed') return <Sealed locked={key} onKey={onKey} />
  if (key.kind === 'file') return <InFile work={work} />
  return <AtHand work={work} onKey={onKey} />
}

/** Folded beside the questions, or in the story on the page. */
function AtHand({ work: { exercise, key }, onKey }: Props) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const { unlock } = useLocksmith()
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    const take = (found: ExerciseKey | null) => (found ? onKey(found) : setLost(true))
    // The story comes back to the page once the answers are handed in.
    if (key.kind === 'story' && story.facts.length === 0) return
    if (key.kind === 'story') take(keyInStory(story, exercise, key.preset))
    if (key.kind === 'folded') void unlock(key, null).then(take)
  }, [exercise, key, story, unlock, onKey])
  return (
    isLost && <p role="alert">{t(key.kind === 'story' ? 'learner.otherStory' : 'trainer.exerciseRefusal.shape')}</p>
  )
}

/** It was not held before the answers were handed in: the file is read again, by itself as long as the page was not closed. */
function InFile({ work }: { readonly work: Work }) {
  const { t } = useTranslation()
  const { source, change } = useLearner()
  const [isOther, setOther] = useState(false)
  const { id } = work.exercise
  const take = useCallback(
    (text: string) => {
      const read = readExercise(text)
      const isThis = read.ok && read.exercise.id === id
      setOther(!isThis)
      if (isThis) change({ key: read.exercise.key })
    },
    [id, change],
  )
  useEffect(() => {
    // A file that was moved or deleted meanwhile is asked for again.
    if (source) void source.text().then(take, () => undefined)
  }, [source, take])
  const open = ([file]: readonly TakenFile[]) => {
    if (file) take(file.text)
  }
  return (
    <>
      <p>{t('learner.keyInFile')}</p>
      <p>
        <TakeFiles label={t('learner.open')} onTaken={open} />
      </p>
      {isOther && <p role="alert">{t('learner.otherExercise')}</p>}
    </>
  )
}

interface SealedProps {
  readonly locked: LockedKey
  readonly onKey: Props['onKey']
}

function Sealed({ locked, onKey }: SealedProps) {
  const { t } = useTranslation()
  const { unlock } = useLocksmith()
  const [isWrong, setWrong] = useState(false)
  const open = async (typed: string) => {
    const key = await unlock(locked, typed)
    setWrong(key === null)
    if (key) onKey(key)
  }
  return (
    <>
      <p>{t('learner.sealed')}</p>
      <PassphraseForm label={t('learner.passphrase')} button={t('learner.showKey')} onTyped={open} />
      {isWrong && <p role="alert">{t('trainer.wrongPassphrase')}</p>}
    </>
  )
}
