import type { ReactNode } from 'react'

const line = { fill: 'none', stroke: 'currentColor' } as const

/** One drawing per relation, presence and flag. Hue is the carrier's; the drawing alone tells them apart in grey. */
const drawings = {
  same: <path d="M2.5 5.5h11M2.5 10.5h11" strokeWidth="2" {...line} />,
  /** One head over one line: nobody beside it. */
  alone: (
    <>
      <circle cx="8" cy="4.8" r="2.6" fill="currentColor" />
      <path d="M2.5 12h11" strokeWidth="2" {...line} />
    </>
  ),
  wording: <path d="M2.5 5h11M2.5 11c1.8-3 3.7-3 5.5 0s3.7 3 5.5 0" strokeWidth="1.8" {...line} />,
  finer: (
    <>
      <circle cx="8" cy="8" r="6.4" strokeWidth="1.6" {...line} />
      <circle cx="8" cy="8" r="2.7" fill="currentColor" />
    </>
  ),
  qualifier: (
    <>
      <path d="M8 2.6H2.6v10.8h10.8V8" strokeWidth="1.9" {...line} />
      <path d="M11 2.6h2.4V5" strokeWidth="1.6" strokeDasharray="1.6 1.2" {...line} />
    </>
  ),
  strength: <path d="M2 14v-4h3v4zM6.5 14V6.5h3V14zM11 14V2h3v12z" fill="currentColor" />,
  attribution: (
    <>
      <circle cx="4.2" cy="4.6" r="2.4" strokeWidth="1.6" {...line} />
      <circle cx="11.8" cy="4.6" r="3.1" fill="currentColor" />
      <path d="M1.5 12.5h13" strokeWidth="2.2" stroke="currentColor" />
    </>
  ),
  speakers: (
    <>
      <path d="M6.4 3.2v9.6L1.4 8z" strokeWidth="1.5" strokeLinejoin="round" {...line} />
      <path d="M9.4 2.2v11.6L15.2 8z" fill="currentColor" />
    </>
  ),
  /** A bar superseded: the old one hollow below, the new one full above, offset as a step in time. */
  update: (
    <>
      <path d="M1.8 9.6h7.4v4.2H1.8z" strokeWidth="1.5" {...line} />
      <path d="M6.8 2.2h7.4v4.2H6.8z" fill="currentColor" />
    </>
  ),
  contradiction: <path d="M2 5.4h12M2 10.6h12M11.4 1.8 4.6 14.2" strokeWidth="2.1" {...line} />,
  framing: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" strokeWidth="1.7" {...line} />,
  unclear: (
    <>
      <circle cx="8" cy="8" r="6.3" strokeWidth="1.7" strokeDasharray="1.7 2.26" {...line} />
      <circle cx="5.7" cy="8" r="1.2" fill="currentColor" />
      <circle cx="10.3" cy="8" r="1.2" fill="currentColor" />
    </>
  ),
  derived: <path d="M3 2.5v4.2L8 10.4l5-3.7V2.5M8 10.4v3.4" strokeWidth="1.7" {...line} />,
  silent: <path d="M3 8h10" strokeWidth="1.6" stroke="currentColor" />,
  later: <path d="M3 2.5v11M6.5 8h7M10.8 5.2 13.6 8l-2.8 2.8" strokeWidth="1.5" {...line} />,
  'not-found': <circle cx="8" cy="8" r="5.4" strokeWidth="1.4" strokeDasharray="2.4 1.84" {...line} />,
  'near-miss': (
    <>
      <path d="M3 2.5v11" strokeWidth="1.5" stroke="currentColor" />
      <circle cx="10" cy="8" r="3.4" strokeWidth="1.5" {...line} />
    </>
  ),
  'not-examined': <path d="M3 8h2.2M7 8h2.2M11 8h2.2" strokeWidth="1.6" stroke="currentColor" />,
  stated: <circle cx="8" cy="8" r="4" fill="currentColor" />,
  /** Said not to have been there: the same, empty. */
  absent: <circle cx="8" cy="8" r="4" strokeWidth="1.8" {...line} />,
  translated: <path d="M1.5 5.5h10M8.8 2.6l3 2.9-3 2.9M14.5 11h-10M7.2 8.1l-3 2.9 3 2.9" strokeWidth="1.4" {...line} />,
  unknown: <path d="M2 2.5h12v11H2z" strokeWidth="1.4" strokeDasharray="2.2 1.6" {...line} />,
} as const satisfies Record<string, ReactNode>

export type ShapeName = keyof typeof drawings

/** The arrow of «later» runs with the reading direction; nothing else turns. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={name === 'later' ? 'turns' : undefined}>
      {drawings[name]}
    </svg>
  )
}
