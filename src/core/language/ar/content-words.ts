import { foldText } from '../../text/fold.ts'
import { remembered } from '../../text/remembered.ts'
import { foldedAt, PUNCT, type Tokens, WORD } from '../../text/tokens.ts'
import { splitWords } from './words/flags.ts'
import { functionWords, timeWords } from './words/function.ts'
import { byFirstLetter, byLastLetter } from './words/patterns.ts'

/**
 * What a clause speaks of, as consonant skeletons: «إنقاذ», «أنقذت» and «ينقذ» are one
 * word here. Coarse on purpose: several shared skeletons tie two clauses, one does not.
 */

/** Saying, and the small change of news prose: shared by any two sentences. */
const newsWords = splitWords(`
  قال قالت وقال يقول تقول اضاف اضافت اوضح اوضحت اعلن اعلنت اعلان ذكر ذكرت اكد اكدت افاد افادت اشار اشارت نقل نقلت كشف كشفت تابع صرح بين لفت
  مصدر مصادر وكاله وكالات بيان تقرير تقارير مراسل صحيفه موقع انباء متحدث ناطق مسوول مسوولون مسوولين تصريح تصريحات رسمي رسميه تم يتم تمت جري جرت يجري
  بلغ بلغت يبلغ تبلغ عدد اعداد نحو حوالي قرابه زهاء اكثر اقل اجمالي مجموع واحد واحده اثنان اثنين ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثماني تسعه تسع عشره عشر
  مئه مائه مئات الف الاف مليون ملايين مليار عشرات اخر اخري اخرين اخرون الاخر
`)
const skipped: ReadonlySet<string> = new Set(
  [...functionWords, ...timeWords, ...newsWords].map((word) => foldText(word)),
)

/** Skeletons of the content words among tokens `[from, to)`, in order, with their places. */
export function contentWords(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly at: number; readonly skeleton: string }[] {
  const out: { at: number; skeleton: string }[] = []
  for (let at = Math.max(0, from); at < to; at++) {
    if (tokens.kind[at] !== WORD) continue
    const skeleton = skeletonOf(foldedAt(tokens, at))
    if (skeleton !== null) out.push({ at, skeleton })
  }
  return out
}

/** End of a clause: what stands behind it speaks of something else. */
export const isClauseEnd = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === PUNCT && '،,؛;:()«»"“”'.includes(tokens.text[tokens.start[at] as number] ?? ' ')

const suffixesOf = byLastLetter(
  ['هما', 'ات', 'ان', 'ين', 'ون', 'ها', 'هم', 'وا', 'يه', 'ه', 'ت', 'ا', 'ي'],
  (suffix) => suffix,
)
const headsOf = byFirstLetter(['است', 'ي', 'ت', 'ن', 'م', 'ا'], (head) => head)

/** Consonants that carry the word, or null for a word of grammar, of time or of saying. */
export const skeletonOf = remembered((folded: string): string | null => {
  if (folded.length < 3 || skipped.has(folded)) return null
  const bare = withoutParticles(folded)
  if (bare.length < 3 || skipped.has(bare)) return null
  const stem = withoutHead(withoutSuffix(bare))
  const letters = stem.replace(/[اويء]/g, '')
  return letters.length >= 2 ? letters : stem
})

/** «ألغيت», «إلغاؤها»: no article. */
const CALLED_OFF = /^الغ(?:ي|ت|يت|اء|اءها|اءه|وا)$/

function withoutParticles(word: string): string {
  let rest = word
  if (/^[وف]/.test(rest) && rest.length > 4) rest = rest.slice(1)
  if (rest.startsWith('لل') && rest.length > 4) return rest.slice(2)
  if (/^[بكل]ال/.test(rest)) return rest.slice(3)
  if (rest.startsWith('ال') && rest.length > 4 && !CALLED_OFF.test(rest)) return rest.slice(2)
  return /^[بل]/.test(rest) && rest.length > 5 ? rest.slice(1) : rest
}

function withoutSuffix(word: string): string {
  const suffix = suffixesOf(word).find((one) => word.endsWith(one) && word.length - one.length >= 3)
  return suffix ? word.slice(0, -suffix.length) : word
}

function withoutHead(word: string): string {
  const head = headsOf(word).find((one) => word.startsWith(one) && word.length - one.length >= 3)
  return head ? word.slice(head.length) : word
}
