import { foldText } from '../../../text/fold.ts'
import { organisationHeads } from '../organisations/words.ts'
import { foreignFamilies, surnameWords } from '../people/families.ts'
import { arabNames, givenNames, guests, homographs, loneNames, nameJoints } from '../people/given.ts'
import { nations } from '../places/nations.ts'
import { officeWords, roleWords, titleWords } from '../roles/words.ts'
import { sayingVerbs, subjectVerbs } from '../speech/verbs.ts'
import { bareOf, WORD_IS } from './flags.ts'
import { functionWords, timeWords } from './function.ts'
import { adjectiveWords, nounWords } from './nouns.ts'
import { verbForms } from './verbs.ts'

/** What a word of grammar is not, whatever else is spelt so. */
const NAMES = WORD_IS.given | WORD_IS.everyday | WORD_IS.surname | WORD_IS.family | WORD_IS.house | WORD_IS.alone

/** Classes that make a given name an everyday word as well. */
const DAILY = WORD_IS.verb | WORD_IS.noun | WORD_IS.adjective | WORD_IS.role | WORD_IS.title | WORD_IS.time

/** In the lexicon, or an accusative of what is: «جيدا». */
const isArabicWord = (words: ReadonlyMap<string, number>, form: string): boolean =>
  words.has(form) || (form.endsWith('ا') && words.has(form.slice(0, -1)))

function build(): Map<string, number> {
  const out = new Map<string, number>()
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) {
      const form = foldText(bareOf(word))
      out.set(form, (out.get(form) ?? 0) | flag)
    }
  }
  add(functionWords, WORD_IS.function)
  add(timeWords, WORD_IS.time)
  add(verbForms, WORD_IS.verb)
  add(sayingVerbs.keys(), WORD_IS.verb)
  add(subjectVerbs, WORD_IS.verb | WORD_IS.report)
  add(nounWords, WORD_IS.noun)
  add(adjectiveWords, WORD_IS.adjective)
  add(roleWords, WORD_IS.role)
  add(officeWords, WORD_IS.office)
  add(titleWords, WORD_IS.title)
  add(organisationHeads, WORD_IS.organisation | WORD_IS.noun)
  add(nations.keys(), WORD_IS.nation)
  add(nameJoints, WORD_IS.joint)
  add(surnameWords, WORD_IS.surname)
  add(
    [...givenNames.keys()].filter((name) => !guests.has(name) || !isArabicWord(out, foldText(bareOf(name)))),
    WORD_IS.given,
  )
  add(homographs, WORD_IS.given | WORD_IS.everyday)
  add(loneNames, WORD_IS.alone)
  add(arabNames, WORD_IS.withAl)
  add(
    foreignFamilies.filter((name) => !out.has(foldText(name))),
    WORD_IS.family,
  )
  add(
    [...givenNames].filter(([, kind]) => kind.everyday).map(([name]) => name),
    WORD_IS.everyday,
  )
  for (const [word, bits] of out) {
    if (bits & WORD_IS.function) out.set(word, bits & ~NAMES)
    else if (bits & WORD_IS.withAl && bits & DAILY) out.set(word, bits | WORD_IS.everyday)
  }
  return out
}

/** Folded word → what it is (bits of `WORD_IS`). */
export const wordEntries: ReadonlyMap<string, number> = build()
