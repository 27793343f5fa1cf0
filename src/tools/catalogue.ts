/** Messages of one language: nested objects with strings at their ends. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue
}

const PLURAL = /_(zero|one|two|few|many|other)$/
const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']
const ENGLISH_FORMS = ['one', 'other']

/**
 * What one language says and the other does not, one line each: keys, plural
 * forms (all six in Arabic, where a message has any), `{{parameters}}`.
 */
export function catalogueProblems(arabic: Catalogue, english: Catalogue): string[] {
  const ar = flatten(arabic)
  const en = flatten(english)
  const keys = new Set([...ar.keys(), ...en.keys()])
  return [...keys].sort().flatMap((key) => {
    const [inArabic, inEnglish] = [ar.get(key), en.get(key)]
    if (!inArabic || !inEnglish) return [`${key}: only in ${inArabic ? 'Arabic' : 'English'}`]
    return [
      ...formProblems(key, 'Arabic', inArabic, ARABIC_FORMS),
      ...formProblems(key, 'English', inEnglish, ENGLISH_FORMS),
      ...parameterProblems(key, inArabic, inEnglish),
    ]
  })
}

/** Base key → plural form → text; a message without plural forms has the form ''. */
type Forms = Map<string, string>

function flatten(catalogue: Catalogue, prefix = '', into = new Map<string, Forms>()): Map<string, Forms> {
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value !== 'string') flatten(value, `${prefix}${key}.`, into)
    else {
      const form = PLURAL.exec(key)?.[1] ?? ''
      const base = `${prefix}${key.replace(PLURAL, '')}`
      into.set(base, (into.get(base) ?? new Map()).set(form, value))
    }
  }
  return into
}

function formProblems(key: string, language: string, forms: Forms, needed: readonly string[]): string[] {
  const empty = [...forms]
    .filter(([, text]) => text.trim() === '')
    .map(([form]) => `${key}: empty ${form} in ${language}`)
  const isPlural = [...forms.keys()].some((form) => form !== '')
  const missing = isPlural ? needed.filter((form) => !forms.has(form)) : []
  return [...empty, ...missing.map((form) => `${key}: no form «${form}» in ${language}`)]
}

/** `count` may be left to the words: «نقطتان» says it. */
function parameterProblems(key: string, arabic: Forms, english: Forms): string[] {
  const [ar, en] = [parameters(arabic), parameters(english)]
  return [...new Set([...ar, ...en])]
    .filter((name) => name !== 'count' && ar.has(name) !== en.has(name))
    .map((name) => `${key}: {{${name}}} only in ${ar.has(name) ? 'Arabic' : 'English'}`)
}

const parameters = (forms: Forms): Set<string> =>
  new Set(
    [...forms.values()].flatMap((text) => [...text.matchAll(/\{\{\s*-?\s*([\w.]+)/g)].map((match) => match[1] ?? '')),
  )
