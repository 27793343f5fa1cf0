import type { ScaleId, ScaleValue } from './types.ts'

/** Steps of each scale, weakest first. `commitment`: how far a text binds the parties («دراسة» … «توسيع»). */
export const SCALES: Readonly<Record<ScaleId, readonly string[]>> = {
  commitment: ['study', 'explore', 'lay-foundation', 'strengthen', 'expand'],
}

/** How many steps `b` stands above `a` (negative: below); null on two scales or for an unknown step. */
export function scaleDistance(a: ScaleValue, b: ScaleValue): number | null {
  if (a.scale !== b.scale) return null
  const steps = SCALES[a.scale]
  const [from, to] = [steps.indexOf(a.level), steps.indexOf(b.level)]
  return from < 0 || to < 0 ? null : to - from
}
