import { useRef } from 'react'

export interface TakenFile {
  readonly name: string
  readonly text: string
  readonly source: File
}

interface Props {
  readonly label: string
  readonly many?: boolean
  readonly onTaken: (files: readonly TakenFile[]) => void
}

/** Reads files of this machine; nothing leaves the browser. */
export function TakeFiles({ label, many = false, onTaken }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const take = async (chosen: FileList | null) => {
    const files = [...(chosen ?? [])].map(async (file) => ({ name: file.name, text: await file.text(), source: file }))
    onTaken(await Promise.all(files))
    if (field.current) field.current.value = ''
  }
  return (
    <>
      <button type="button" className="solid" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        multiple={many}
        hidden
        onChange={({ target }) => take(target.files)}
      />
    </>
  )
}
