import type { ReactNode } from 'react'

export interface MarkedSpan {
  /** Offsets into `text`. */
  readonly start: number
  readonly end: number
}

interface Props {
  readonly lang: string
  readonly text: string
  /** The stretch that decides. */
  readonly mark?: MarkedSpan
  /** Relation that the mark shows. */
  readonly rel: string | null
  readonly quoted?: boolean
  readonly className?: string
}

/** A wash over several lines shouts, so a long mark is only underlined; a short one, a figure and its noun, does not break. */
export const markSize = ({ start, end }: MarkedSpan): 'short' | 'medium' | 'long' =>
  end - start > 48 ? 'long' : end - start < 14 ? 'short' : 'medium'

const rtl: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur'])
export const scriptDirection = (lang: string): 'rtl' | 'ltr' => (rtl.has(lang) ? 'rtl' : 'ltr')

/** Words of a source: naskh, verbatim, between its own language's quotation marks. */
export function SourceText({ lang, text, mark, rel, quoted = true, className = 'source words' }: Props) {
  return (
    <span className={className} lang={lang} dir={scriptDirection(lang)} data-source>
      {quoted && '«'}
      {mark && rel ? <Marked text={text} mark={mark} rel={rel} /> : text}
      {quoted && '»'}
    </span>
  )
}

function Marked({
  text,
  mark,
  rel,
}: {
  readonly text: string
  readonly mark: MarkedSpan
  readonly rel: string
}): ReactNode {
  return (
    <>
      {text.slice(0, mark.start)}
      <mark data-rel={rel} data-size={markSize(mark)}>
        {text.slice(mark.start, mark.end)}
      </mark>
      {text.slice(mark.end)}
    </>
  )
}
