import { foldText } from '../../../text/fold.ts'
import type { CountClass } from '../../../values/types.ts'
import { nounRows } from './nouns.data.ts'

/**
 * Countable nouns by every form that copy writes: singular, accusative, dual,
 * broken and sound plurals, made by the rules of Arabic morphology from short
 * rows. `lemma` is the folded singular.
 */
export interface NounForm {
  readonly lemma: string
  readonly number: 'singular' | 'dual' | 'plural'
  readonly person: boolean
  readonly class?: CountClass
}

const FEMININE = 'ه'

/** Folded dual stem: ة opens to ت («سيارتين»). */
const dualStem = (singular: string): string => (singular.endsWith(FEMININE) ? `${singular.slice(0, -1)}ت` : singular)

/** «أمين» is no pair of mothers: a dual of two letters looks like something else. */
const MIN_DUAL = 3
/** Duals that are better known as something else. */
const notDual = new Set(['طالبان'])

/** Active participles («عاملين», «طالبين») take the sound plural as well. */
const isParticiple = (singular: string, person: boolean): boolean =>
  person && singular.length === 4 && singular[1] === 'ا'

interface Row {
  readonly singular: string
  readonly plurals: readonly string[]
  readonly sound: boolean
  readonly note: Pick<NounForm, 'person' | 'class'>
}

const classOf: Readonly<Record<string, CountClass>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  arrested: 'arrested',
  people: 'people',
}

function readRow(row: string, group: string): Row {
  const [singular = '', ...rest] = row.trim().split(/\s+/).map(foldText)
  const plurals: string[] = []
  for (const plural of rest) {
    if (plural === 'ون')
      plurals.push(`${singular}ون`, `${singular}ين`, ...(singular.endsWith('ي') ? [] : [`${singular}ي`]))
    else if (plural === 'ات') plurals.push(`${singular.replace(/ه$/, '')}ات`)
    else plurals.push(plural)
  }
  const countClass = classOf[group]
  const person = group !== 'things'
  return {
    singular,
    plurals,
    sound: rest.includes('ون'),
    note: countClass ? { person, class: countClass } : { person },
  }
}

const rows: readonly Row[] = Object.entries(nounRows).flatMap(([group, text]) =>
  text
    .split('|')
    .filter((row) => row.trim() !== '')
    .map((row) => readRow(row, group)),
)

function build(): Map<string, NounForm> {
  const out = new Map<string, NounForm>()
  const add = (word: string, form: NounForm): void => {
    if (!out.has(word)) out.set(word, form)
  }
  for (const { singular, note } of rows) add(singular, { lemma: singular, number: 'singular', ...note })
  for (const { singular, plurals, note } of rows) {
    for (const plural of plurals) add(plural, { lemma: singular, number: 'plural', ...note })
  }
  for (const { singular, note } of rows) {
    if (!/[هايء]$/.test(singular) || singular.endsWith('ي'))
      add(`${singular}ا`, { lemma: singular, number: 'singular', ...note })
  }
  for (const { singular, sound, note } of rows) {
    if (singular.length < MIN_DUAL) continue
    const stem = dualStem(singular)
    if (!notDual.has(`${stem}ان`)) add(`${stem}ان`, { lemma: singular, number: 'dual', ...note })
    // «مدنيين» is far more often the sound plural than two: only nouns without one have a readable dual there.
    if (!sound && !isParticiple(singular, note.person)) add(`${stem}ين`, { lemma: singular, number: 'dual', ...note })
  }
  return out
}

export const nounEntries: ReadonlyMap<string, NounForm> = build()

/** What happens to people, as verb or verbal noun, before or behind their number. */
const casualtyWords: readonly (readonly [CountClass, string])[] = [
  [
    'killed',
    'قتل قتلت قتلوا قتلا قتلن مقتل مقتلهم مصرع مصرعهم استشهاد استشهد استشهدوا استشهدت وفاة توفي توفوا وفيات حتفه حتفهم حتفهما مصرعه مصرعهما بحياة حياة جثة جثث جثامين جثمان اغتيال يقتل',
  ],
  ['injured', 'إصابة أصيب أصيبوا أصيبت أصيبا جرح جرحوا جرحت جروح بجروح إصابتهم'],
  ['arrested', 'اعتقال اعتقل اعتقلت يعتقل تعتقل اعتقلوا القبض توقيف أوقفت أوقف احتجاز احتجزت احتجز توقف'],
  ['missing', 'فقدان فقد فقدوا اختفاء'],
  ['displaced', 'نزوح نزح نزحوا تشريد شرد شردوا تهجير تهجر نزحت'],
]

export const casualtyEntries: ReadonlyMap<string, CountClass> = new Map(
  casualtyWords.flatMap(([kind, words]) => words.split(' ').map((word) => [foldText(word), kind] as const)),
)
