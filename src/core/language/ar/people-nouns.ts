import { foldText } from '../../text/fold.ts'
import { nounEntries } from './quantities/nouns.ts'

/** Nouns that any person answers to: «67 شخصاً» and «67 مهاجراً» may be the same people. */
const ANYONE: ReadonlySet<string> = new Set(
  ['شخص', 'إنسان', 'مواطن', 'فرد', 'آخر', 'نسمة', 'ضحية', 'رجل', 'عنصر'].map((word) => foldText(word)),
)

/** Whether a folded singular names people. */
export const isPersonNoun = (lemma: string): boolean => nounEntries.get(lemma)?.person === true || ANYONE.has(lemma)
export const isAnyone = (lemma: string): boolean => ANYONE.has(lemma)
