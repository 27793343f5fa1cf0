/**
 * Arabic names back from the romanisation of maps (BGN/PCGN), which marks every
 * letter: «Al Fallūjah» → «الفلوجة». Only names that carry its marks come back;
 * for a form without them null is given, since its letters are not known.
 */

const ARTICLE = /^(?:a[lrnzdst]|a[şţḑ]|az̧|ash|ath|adh)$/u
/** Longest first. */
const LETTERS = /** @type {readonly (readonly [string, string])[]} */ ([
  ['iyyah', 'ية'],
  ['īyah', 'ية'],
  ['āwī', 'اوي'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['sh', 'ش'],
  ['th', 'ث'],
  ['dh', 'ذ'],
  ['z̧', 'ظ'],
  ['aw', 'و'],
  ['ay', 'ي'],
  ['āy', 'اي'],
  ['ā', 'ا'],
  ['á', 'ى'],
  ['ī', 'ي'],
  ['ū', 'و'],
  ['ḩ', 'ح'],
  ['ş', 'ص'],
  ['ḑ', 'ض'],
  ['ţ', 'ط'],
  ['‘', 'ع'],
  ['b', 'ب'],
  ['t', 'ت'],
  ['j', 'ج'],
  ['d', 'د'],
  ['r', 'ر'],
  ['z', 'ز'],
  ['s', 'س'],
  ['f', 'ف'],
  ['q', 'ق'],
  ['k', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['h', 'ه'],
  ['w', 'و'],
  ['y', 'ي'],
  ['a', ''],
  ['i', ''],
  ['u', ''],
])
const MARKED = /[āáīūḩşḑţ‘’]|z̧/u
/** A vowel at the head is borne by an alef. */
const HEADS = /** @type {readonly (readonly [string, string])[]} */ ([
  ['ā', 'آ'],
  ['ī', 'إي'],
  ['ū', 'أو'],
  ['aw', 'أو'],
  ['ay', 'أي'],
  ['a', 'أ'],
  ['i', 'إ'],
  ['u', 'أ'],
])

/** @param {string} word small letters @param {boolean} joined whether its complement follows @returns {string | null} */
function wordOf(word, joined) {
  let rest = word.replace(/([bcdfghjklmnpqrstwyz])\1/gu, '$1').replace(/(kh|gh|sh|th|dh)\1/gu, '$1')
  let out = ''
  const head = HEADS.find(([latin]) => rest.startsWith(latin))
  if (head) {
    out = head[1]
    rest = rest.slice(head[0].length)
  }
  let tail = ''
  if (/ā’$/u.test(rest)) [tail, rest] = ['اء', rest.slice(0, -2)]
  else if (/(?:iyah|īyah)$/u.test(rest)) [tail, rest] = ['ية', rest.replace(/(?:iyah|īyah)$/u, '')]
  else if (/ah$/u.test(rest) || (joined && /at$/u.test(rest))) [tail, rest] = ['ة', rest.slice(0, -2)]
  while (rest !== '') {
    const found = LETTERS.find(([latin]) => rest.startsWith(latin))
    if (!found) return null
    out += found[1]
    rest = rest.slice(found[0].length)
  }
  return out + tail
}

/** @param {string} name @returns {string | null} */
export function fromMap(name) {
  const plain = name.normalize('NFC').toLowerCase()
  if (!MARKED.test(plain)) return null
  const out = []
  let article = ''
  const words = plain.split(/[\s-]+/)
  for (const [at, word] of words.entries()) {
    if (ARTICLE.test(word)) {
      article = 'ال'
      continue
    }
    const arabic = wordOf(word, at + 1 < words.length)
    if (arabic === null || arabic.length < 2) return null
    out.push(article + arabic)
    article = ''
  }
  return out.join(' ')
}
