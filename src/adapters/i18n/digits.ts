import type { Numerals } from '../../core/story/ports.ts'

const arabic = '٠١٢٣٤٥٦٧٨٩'

/** Latin digits of `text` in the chosen numerals. */
export const inNumerals = (text: string, numerals: Numerals): string =>
  numerals === 'latn' ? text : text.replace(/[0-9]/g, (digit) => arabic[Number(digit)] ?? digit)

const signs = { arab: { decimal: '٫', group: '٬' }, latn: { decimal: '.', group: ',' } } as const

/** `1234.5` → `١٬٢٣٤٫٥` or `1,234.5`; at most two decimals, none that are zero. */
export function formatNumber(value: number, numerals: Numerals): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(2).split('.')
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, signs[numerals].group)
  const decimals = fraction.replace(/0+$/, '')
  const text = decimals ? `${grouped}${signs[numerals].decimal}${decimals}` : grouped
  return inNumerals(value < 0 ? `\u200E-${text}` : text, numerals)
}
