import { Fragment, type ReactNode } from 'react'

/** Stands in a sentence of the catalogue for something that is no plain text: a private-use pair that no text holds. */
export const slot = (place: number): string => `\uE000${place}\uE001`

interface Props {
  /** A worded sentence with `slot(n)` where `slots[n]` goes. */
  readonly text: string
  readonly slots: readonly ReactNode[]
}

/** One sentence with links inside it; its grammar stays the catalogue's. */
export function Slots({ text, slots }: Props) {
  const parts = text.split(/\uE000(\d+)\uE001/)
  return (
    <span data-sentence>
      {parts.map((part, place) =>
        place % 2 === 0 ? part : <Fragment key={`slot ${part}`}>{slots[Number(part)]}</Fragment>,
      )}
    </span>
  )
}
