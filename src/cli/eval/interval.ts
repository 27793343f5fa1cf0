/**
 * Shares with the range that the true value lies in, 19 times out of 20. Wilson's
 * score interval: it stays inside 0..1 and holds for few cases and for 100 %,
 * where the usual «± 1.96 standard errors» says a lie.
 */
export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Standard normal quantile for 95 %. */
const Z = 1.959963984540054

/** `hits` of `total`; null where nothing was counted. */
export function shareOf(hits: number, total: number): Share | null {
  if (total === 0) return null
  const value = hits / total
  const spread = Z * Z
  const middle = (value + spread / (2 * total)) / (1 + spread / total)
  const half = (Z * Math.sqrt((value * (1 - value)) / total + spread / (4 * total * total))) / (1 + spread / total)
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

export interface Counts {
  /** Expected and given, rightly. */
  readonly right: number
  /** Expected in all. */
  readonly expected: number
  /** Given in all, of what can be judged. */
  readonly given: number
}

export interface Scores {
  readonly precision: Share | null
  readonly recall: Share | null
  readonly f1: Share | null
}

/**
 * F1 = 2J / (1 + J) with J = right ÷ (expected or given): a share like the
 * others, so its bounds are the bounds of J carried over (the curve rises).
 */
export function scoresOf({ right, expected, given }: Counts): Scores {
  const joined = shareOf(right, expected + given - right)
  return {
    precision: shareOf(right, given),
    recall: shareOf(right, expected),
    f1: joined && { value: dice(joined.value), low: dice(joined.low), high: dice(joined.high) },
  }
}

const dice = (jaccard: number): number => (2 * jaccard) / (1 + jaccard)
