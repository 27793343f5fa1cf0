import { foldText } from '../../../text/fold.ts'
import { roleWords } from '../roles/words.ts'
import { sayingPairs } from '../speech/verbs.ts'
import { bareOf } from './flags.ts'
import { adjectiveWords, nounWords } from './nouns.ts'
import { verbPairs } from './verbs.ts'

/**
 * Inflected forms of everyday words, by the rules of school grammar: what
 * «سياساتها», «استقبلوه» and «لقائهما» are forms of. The lexicon holds them so
 * that particles come off them and no rule has to work their endings out.
 */

/** Attached pronouns of the third person and of «نحن», as newspapers use them. */
const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا']
const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'نا']
const OTHERS = OBJECTS.slice(0, -1)

const each = (stem: string, ends: readonly string[]): string[] => ends.map((end) => stem + end)

/** A noun with its owner, its dual and, in ة, its sound plural. */
function nounForms(noun: string): string[] {
  if (noun.endsWith('ة')) return feminineForms(noun.slice(0, -1))
  if (noun.endsWith('اء')) return hamzaForms(noun.slice(0, -1))
  if (/(?:ون|ين)$/.test(noun)) return each(`${noun.slice(0, -2)}ي`, PRONOUNS)
  if (noun.endsWith('ات')) return each(noun, PRONOUNS)
  if (/[ىا]$/.test(noun)) return each(`${noun.slice(0, -1)}ا`, PRONOUNS)
  return [...each(noun, PRONOUNS), ...each(noun, ['ان', 'ين'])]
}

/** «رحلة» → رحلته، رحلتان; «مبادرة» → مبادراتهم: short nouns have other plurals more often than not («مدينة»، «قنبلة»). */
const feminineForms = (stem: string): string[] => [
  ...each(`${stem}ت`, [...PRONOUNS, 'ان', 'ين']),
  ...(stem.length >= 5 || stem.endsWith('ي') ? [`${stem}ات`, ...each(`${stem}ات`, PRONOUNS)] : []),
]

/** «لقاء» → لقاءه، لقائه، لقاؤه, by case. */
const hamzaForms = (stem: string): string[] => ['ء', 'ئ', 'ؤ'].flatMap((seat) => each(stem + seat, PRONOUNS))

/** Feminine, sound plurals and duals. */
function adjectiveForms(adjective: string): string[] {
  if (adjective.endsWith('ة')) return each(adjective.slice(0, -1), ['ات', 'تان', 'تين'])
  return /[ىاء]$/.test(adjective) ? [] : each(adjective, ['ة', 'ين', 'ون', 'ات', 'ان', 'تين', 'تان'])
}

/** Verbs of reflexive patterns (تفعّل، تفاعل، انفعل، افتعل) hardly ever take an object; استفعل does. */
const isReflexive = (perfect: string): boolean =>
  (perfect.startsWith('ت') && perfect.length > 3) || (perfect.startsWith('ا') && !perfect.startsWith('است'))

/** Verbs with an object: «قتله»، «قتلتهم»، «قتلوه»، «يقتلها»، «يقتلونهم»، «نقتلهم». */
function verbForms(pair: string): string[] {
  const [perfect = '', imperfect = ''] = pair.split(':')
  if (isReflexive(perfect)) return []
  const weak = /[ىا]$/.test(perfect)
  const past = weak ? perfect.slice(0, -1) : perfect
  const rest = imperfect.slice(1)
  const present = /ى$/.test(rest) ? `${rest.slice(0, -1)}ا` : rest
  const plural = /[ىيو]$/.test(rest) ? rest.slice(0, -1) : rest
  return [
    ...each(weak ? `${past}ا` : past, OBJECTS),
    ...each(`${past}ت`, OBJECTS),
    ...each(`${past}و`, OBJECTS),
    ...each(weak ? `${past}ينا` : `${past}نا`, OTHERS),
    ...['ي', 'ت'].flatMap((person) => each(person + present, OBJECTS)),
    ...['ن', 'أ'].flatMap((person) => each(person + present, OTHERS)),
    ...['ي', 'ت'].flatMap((person) => each(`${person}${plural}ون`, OBJECTS)),
    ...each(`ي${plural}و`, OBJECTS),
  ]
}

/** Shorter forms are too easily something else. */
const SHORTEST = 4

/** Folded, each once, whatever else they may also be. */
export function inflectedForms(): string[] {
  const all = [
    ...[...nounWords, ...roleWords].flatMap((word) => nounForms(bareOf(word))),
    ...adjectiveWords.flatMap((word) => adjectiveForms(bareOf(word))),
    ...[...verbPairs, ...sayingPairs].flatMap(verbForms),
  ]
  return [...new Set(all.map(foldText))].filter((form) => form.length >= SHORTEST && !form.startsWith('ال'))
}
