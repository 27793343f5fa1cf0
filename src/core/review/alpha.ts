/**
 * Krippendorff's alpha for nominal categories with values missing (K. Krippendorff,
 * Content Analysis, ch. 12; «Computing Krippendorff's Alpha-Reliability», 2011).
 *
 * `units`: for each thing decided on, one category for each person, `null` where
 * somebody has not decided. Units with fewer than two categories say nothing about
 * agreement and are left out. 1: all agree; 0: as chance would have it; below: worse
 * than chance. `null` where nothing can be said: no unit with two categories, or one
 * category throughout, where no disagreement could have been seen.
 */
export function alphaOf(units: readonly (readonly (string | null)[])[]): number | null {
  const paired = units.map((unit) => unit.filter((one) => one !== null)).filter((unit) => unit.length > 1)
  const total = counted(paired.flat())
  const n = paired.reduce((sum, unit) => sum + unit.length, 0)
  const expected = n * n - squares(total)
  if (expected === 0) return null
  const observed = paired.reduce(
    (sum, unit) => sum + (unit.length ** 2 - squares(counted(unit))) / (unit.length - 1),
    0,
  )
  return 1 - ((n - 1) * observed) / expected
}

function counted(categories: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of categories) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const squares = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count ** 2, 0)
