import { foldText } from '../../../text/fold.ts'
import { organisationHeads } from '../organisations/words.ts'
import { arabFamilies, bareFamilies, foreignFamilies } from '../people/families.ts'
import { arabNames, givenNames, loneNames, nameJoints, surnameWords } from '../people/given.ts'
import { nations } from '../places/nations.ts'
import { officeWords, roleWords, titleWords } from '../roles/words.ts'
import { sayingVerbs, subjectVerbs } from '../speech/verbs.ts'
import { bareOf, WORD_IS } from './flags.ts'
import { functionWords, timeWords } from './function.ts'
import { adjectiveWords, nounWords } from './nouns.ts'
import { verbForms } from './verbs.ts'

/** What a word of grammar is not, whatever else is spelt so. */
const NAMES = WORD_IS.given | WORD_IS.everyday | WORD_IS.surname | WORD_IS.family | WORD_IS.house | WORD_IS.alone

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
  add(givenNames.keys(), WORD_IS.given)
  add(loneNames, WORD_IS.alone)
  add(arabNames, WORD_IS.withAl)
  add([...foreignFamilies, ...bareFamilies], WORD_IS.family)
  add(arabFamilies, WORD_IS.house)
  add(
    [...givenNames].filter(([, kind]) => kind.everyday).map(([name]) => name),
    WORD_IS.everyday,
  )
  for (const [word, bits] of out) if (bits & WORD_IS.function) out.set(word, bits & ~NAMES)
  return out
}

/** Folded word → what it is (bits of `WORD_IS`). */
export const wordEntries: ReadonlyMap<string, number> = build()
