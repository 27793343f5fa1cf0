import { splitWords } from '../../language/ar/words/flags.ts'
import { conjugate } from '../../language/ar/words/verbs.ts'
import { foldText } from '../../text/fold.ts'

/** Words that tell where a clause of Arabic prose begins, from grammar. */

const setOf = (list: string): ReadonlySet<string> => new Set(splitWords(list).map((word) => foldText(word)))

/** Behind a comma these go on with the clause before. */
const continuations = setOf('بل أو وبل ولكنه حتى سواء الذي التي الذين اللذان اللتان لأن لأنه لأنها أي مثل كما')
export const isContinuation = (folded: string): boolean => continuations.has(folded)

/** These open a clause of their own, with or without a comma. */
const openers = setOf('وأن وإن وأنه وأنها وأنهم وبأن فيما بينما حيث لكن ولكن إذ')
export const opensClause = (folded: string): boolean => openers.has(folded)

/** Particles behind which what is said begins. */
const that = setOf('أن إن أنه أنها أنهم أنهما إنه إنها إنهم بأن بأنه بأنها أنّ إنّ')
export const isThat = (folded: string): boolean => that.has(folded)

/** «الحقيقة هي أنه …»: what follows is the statement itself. */
const copulas = setOf('هو هي')
export const isCopula = (folded: string): boolean => copulas.has(folded)

/** Verbal nouns by their patterns, behind an attached و: «وإزالة»، «وتعزيز»، «واستئناف». */
const masdar = /^و(?:ال)?(?:ت..ي.ه?|ت.ا..|ا.ا.ه|ا..ا.|ا.ت.ا.|ان..ا.|است..ا.|است.ا.ه|م.ا..ه)$/
export const joinsVerbalNoun = (folded: string): boolean => masdar.test(folded)

/** Verbs whose deed is done in words, without what was said: thanks, welcome, congratulation, condolence, apology. */
const deeds = setOf(
  conjugate(splitWords('شكر:يشكر هنأ:يهنئ عزى:يعزي اعتذر:يعتذر رحب:يرحب أثنى:يثني امتدح:يمتدح')).join(' '),
)
export const isDeedOfWords = (folded: string): boolean => deeds.has(folded) || deeds.has(folded.replace(/^[وف]/, ''))

/** Verbs and particles that leave open whether the clause holds. */
const loosening = setOf('ربما قد لعل يمكن تمكن يحتمل')
export const loosens = (folded: string): boolean => loosening.has(folded)

const relatives = setOf('الذي التي الذين اللذان اللتان اللذين اللتين')
export const isRelative = (folded: string): boolean => relatives.has(folded)
