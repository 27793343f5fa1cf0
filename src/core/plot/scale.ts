/** A stretch of the number line with the figures that are written on it. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

/** Seconds that people count in; a step of a duration is one of these, so that ticks read «ساعتان», not «٧٢٠٠». */
const CLOCK = [
  1, 5, 15, 30, 60, 300, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800, 1_209_600, 2_629_800,
  7_889_400, 15_778_800, 31_557_600, 63_115_200, 157_788_000, 315_576_000,
]

/** How many steps a small plot has room for; «٤٫٥ ساعات» needs more of it than «٤». */
const STEPS = 5
const WORDED_STEPS = 3

/** 1, 2 or 5 times a power of ten. */
function decimalStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least * 0.999_999) ?? 10 * power
}

function stepFor(spread: number, unit: 'seconds' | 'whole' | 'any'): number {
  if (unit === 'seconds') {
    const least = spread / WORDED_STEPS
    return CLOCK.find((step) => step >= least) ?? decimalStep(least)
  }
  const step = decimalStep(spread / STEPS)
  return unit === 'whole' ? Math.max(1, step) : step
}

interface Wanted {
  /** Every figure that must show; at least one. */
  readonly figures: readonly number[]
  /** A value goes on beyond the last figure on that side. */
  readonly openBelow: boolean
  readonly openAbove: boolean
  readonly unit: 'seconds' | 'whole' | 'any'
}

/**
 * The least stretch between round figures that shows all of them, with a step to
 * spare at the sides. It starts at zero unless the figures lie far from it and
 * close together: beside 3 and 4 a zero says nothing, beside 10 and 40 it does.
 */
export function scaleOf({ figures, openBelow, openAbove, unit }: Wanted): Scale {
  const [low, high] = [Math.min(...figures), Math.max(...figures)]
  const spread = high - low || Math.abs(high) * 0.1 || 1
  const fromZero = low >= 0 && low < 2 * (high - low)
  const step = stepFor(fromZero ? high : spread, unit)
  const below = fromZero ? 0 : Math.floor(low / step - (openBelow ? 1 : 0.5)) * step
  const min = round(low >= 0 ? Math.max(0, below) : below)
  const max = round(Math.ceil(high / step + (openAbove ? 1 : 0.25)) * step)
  const count = Math.round((max - min) / step)
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, n) => round(min + n * step)) }
}

/** Sums of decimals, without what binary fractions leave behind. */
const round = (figure: number): number => Number(figure.toPrecision(12))

/** Where a figure lies on the scale, 0 at the start of the line and 1 at its end; beyond it, the end. */
export const placeAt = ({ min, max }: Scale, figure: number): number =>
  Math.min(1, Math.max(0, (figure - min) / (max - min)))
