const STEPS = [0, 1, 2, 3, 4, 5] as const

/** Six ticks running in reading direction; the tall one is the level. */
export function Ticks({ level, label }: { readonly level: number; readonly label: string }) {
  return (
    <svg viewBox="0 0 28 12" className="ticks turns" role="img" aria-label={label}>
      <title>{label}</title>
      {STEPS.map((step) => (
        <path
          key={step}
          d={step === level ? `M${2.5 + step * 4.6} 1v11` : `M${2.5 + step * 4.6} 8v3`}
          stroke="currentColor"
          strokeWidth={step === level ? 2.6 : 1.2}
        />
      ))}
    </svg>
  )
}
