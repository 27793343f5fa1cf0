/** Latin name word → Arabic letters as newsrooms would write them, good enough to compare consonants. */

const clusters: readonly (readonly [string, string])[] = [
  ['tsch', 'تش'],
  ['sch', 'ش'],
  ['tch', 'تش'],
  ['sh', 'ش'],
  ['ch', 'تش'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['th', 'ث'],
  ['dh', 'ذ'],
  ['ph', 'ف'],
  ['ck', 'ك'],
  ['qu', 'كو'],
  ['zh', 'ج'],
  ['ts', 'تس'],
  ['ce', 'سي'],
  ['ci', 'سي'],
  ['cy', 'سي'],
  ['oo', 'و'],
  ['ou', 'و'],
  ['ee', 'ي'],
  ['ea', 'ي'],
  ['ie', 'ي'],
]
const letters: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
}

export const isLatinWord = (word: string): boolean => /^\p{Script=Latin}/u.test(word)

export function arabicOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`-]/g, '')
  let out = ''
  let at = 0
  while (at < plain.length) {
    const cluster = clusters.find(([latin]) => plain.startsWith(latin, at))
    const letter = cluster ? cluster[1] : (letters[plain[at] as string] ?? '')
    out += at === 0 && /^[eiouy]/.test(plain) && /^[وي]/.test(letter) && plain[0] !== 'y' ? `ا${letter}` : letter
    at += cluster ? cluster[0].length : 1
  }
  return out.length > 3 && plain.endsWith('e') ? out.slice(0, -1) : out
}
