import type { ReactNode } from 'react'
import './view-head.css'

interface Props {
  readonly title: string
  /** One or two sentences: what is seen here and how to read it. */
  readonly lede: string
  readonly children?: ReactNode
}

/** The heading of a view. */
export function ViewHead({ title, lede, children }: Props) {
  return (
    <header className="view-head">
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      {children}
    </header>
  )
}
