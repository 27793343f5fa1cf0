/** Texts of a million characters that invite a reader to look back or ahead without end. */
const SIZE = 1_000_000

/** @param {string} unit */
const filled = (unit) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE)

/** @returns {{ name: string, text: string }[]} */
export const hostileTexts = () => [
  { name: 'digits without a gap', text: filled('7') },
  { name: 'digits and blanks', text: filled('7 ') },
  { name: '«و»', text: filled('و') },
  { name: '«و» and blanks', text: filled('و ') },
  { name: 'opening quotation marks', text: filled('«') },
  { name: 'unclosed quotations with words', text: filled('«قال ') },
  { name: 'straight quotation marks with words', text: filled('"قال ') },
  { name: 'number words', text: filled('ثلاثة وعشرون ألف ومئة ') },
  { name: 'combining marks', text: filled('ً') },
  { name: 'letters with marks', text: filled('بً') },
  { name: 'one line of words, no full stop', text: filled('وصل الوفد إلى المدينة ') },
  { name: 'names without end', text: filled('محمد بن ') },
  { name: 'empty lines', text: filled('\n') },
  { name: 'short lines', text: filled('خبر\n') },
  { name: 'brackets', text: filled('(') },
]
