import { type FormEvent, useState } from 'react'

interface Props {
  readonly label: string
  readonly button: string
  readonly onTyped: (passphrase: string) => void
}

/** Where a trainer's passphrase is typed; nothing of it is kept. */
export function PassphraseForm({ label, button, onTyped }: Props) {
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onTyped(typed)
  }
  return (
    <form className="trainer-unlock" onSubmit={submit}>
      <label className="field">
        <span>{label}</span>
        <input
          className="input"
          type="password"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
        />
      </label>
      <button type="submit" className="solid">
        {button}
      </button>
    </form>
  )
}
