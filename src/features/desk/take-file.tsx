import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportOutcome } from '@/core/review/edit-ports.ts'
import { useDesk } from '@/state/desk.ts'

interface Props {
  readonly onTaken: (outcome: ImportOutcome) => void
  readonly label?: string
}

/** Reads a file of decisions from this machine; nothing else is read and nothing leaves the browser. */
export function TakeFile({ onTaken, label }: Props) {
  const { t } = useTranslation()
  const desk = useDesk()
  const field = useRef<HTMLInputElement>(null)
  const take = async (chosen: File | undefined) => {
    if (chosen) onTaken(await desk.take(await chosen.text()))
    if (field.current) field.current.value = ''
  }
  return (
    <>
      <button type="button" className="act" onClick={() => field.current?.click()}>
        {label ?? t('desk.take')}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => take(event.target.files?.[0])}
      />
    </>
  )
}
