/** What is known of a folded word, as bits: a word can be several things («أمين»: given name, adjective, office). */
export const WORD_IS = {
  /** Particles, pronouns, conjunctions, adverbs, tools of time and place. */
  function: 1,
  verb: 2,
  noun: 4,
  adjective: 8,
  /** Heads of an office or a profession: «وزير»، «الكاتب». */
  role: 16,
  /** Addresses before a name that are no office: «السيد»، «الدكتور». */
  title: 32,
  nation: 64,
  place: 128,
  organisation: 256,
  given: 512,
  /** Verbs of saying. */
  report: 1024,
  /** Particles inside names: «بن»، «آل»، «أبو»، «عبد». */
  joint: 2048,
  /** Days, months, parts of the day. */
  time: 4096,
  /** Given names that are also everyday words: they start no name alone. */
  everyday: 8192,
  /** Everyday words that are also family names behind a given name: «الأسد». */
  surname: 16384,
  /** Roles that one strange word behind them is enough for: «الرئيس X»؛ behind «سائق X» two are asked. */
  office: 32768,
  /** Family names that no one else is called by: a person wherever they stand («كلينتون»). */
  family: 65536,
  /** The same for names that carry ال («السنيورة»). */
  house: 131072,
  /** Given names that are nothing else: a person wherever they stand («كريستيانو»). */
  alone: 262144,
  /** Given names of Arabs, which may carry ال («الوليد»); any other with ال is no name. */
  withAl: 524288,
} as const

export const splitWords = (list: string): string[] => list.trim().split(/\s+/)

/** Words whose ال is no article, or that never stand without it. */
export const wholeWords: ReadonlySet<string> = new Set(
  splitWords(
    'الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي اللائي الله الآن الان الا الي الى إلى الياس الكسندر الكساندر اليكس اليكسي البرت البرتو الفريد الفريدو الفا المانيا البانيا',
  ),
)

/**
 * The word without its article: the lexicon holds nouns bare, because a whole
 * «الأحد» in it would hide «أحد» + ال from everyone who asks for the stem.
 */
export const bareOf = (word: string): string =>
  word.startsWith('ال') && word.length > 4 && !wholeWords.has(word) ? word.slice(2) : word
