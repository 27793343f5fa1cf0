/** The same in English. */
export const compareEn = {
  compare: {
    others_one: 'and another statement',
    others_other: 'and {{n}} more statements',
    allOutlets_one: 'Show one more outlet',
    allOutlets_other: 'Show {{n}} more outlets',
  },
}
