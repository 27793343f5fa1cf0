/**
 * What the rules for figures and dates mark words with, one bit each; the
 * tokenizer hands the bits on with every token, attached particles off. A rule
 * starts at tokens with a trigger bit alone, and looks a word's payload up only
 * where its bit says that there is one.
 */
export const FEATURE = {
  /** A date may start here. */
  date: 1,
  /** A quantity may. */
  quantity: 1 << 1,
  number: 1 << 2,
  fraction: 1 << 3,
  ordinal: 1 << 4,
  time: 1 << 5,
  unit: 1 << 6,
  currencyOwner: 1 << 7,
  noun: 1 << 8,
  casualty: 1 << 9,
  adjective: 1 << 10,
  complement: 1 << 11,
  closing: 1 << 12,
  month: 1 << 13,
  weekday: 1 << 14,
  dayPart: 1 << 15,
  deictic: 1 << 16,
  decade: 1 << 17,
  edge: 1 << 18,
  shift: 1 << 19,
} as const
