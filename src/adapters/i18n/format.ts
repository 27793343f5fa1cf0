import type { i18n } from 'i18next'
import type { Localized } from '../../core/article/types.ts'
import type { Language, Numerals, Wording } from '../../core/story/ports.ts'
import type { Reading, Story } from '../../core/story/types.ts'
import type { NumberRange, Value, ValueType } from '../../core/values/types.ts'
import { dateWords, type HijriOf } from './dates.ts'
import { formatNumber, inNumerals } from './digits.ts'
import { explainer } from './explain.ts'

interface Context {
  readonly i18n: i18n
  readonly kind: string
  readonly certainty: Reading['certainty']
  readonly figure: (value: number) => string
  readonly entity: (id: string, name: string) => string
  readonly list: (parts: readonly string[]) => string
  readonly dates: ReturnType<typeof dateWords>
  readonly digits: (text: string) => string
}

type Formatters = { readonly [T in ValueType]: (value: Extract<Value, { type: T }>, context: Context) => string | null }

/** First strong isolate: a foreign word keeps its own direction inside the sentence. */
const isolate = (text: string): string => `\u2068${text}\u2069`

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const
type Unit = (typeof units)[number][0]

/** The largest unit that gives a figure people say: wholes, halves, quarters. */
function unitFor(seconds: number): readonly [Unit, number] {
  const found = units.find(([, size]) => seconds >= size && Number.isInteger((seconds / size) * 4))
  return found ?? ['second', 1]
}

/** Arabic counts «٤٫٥ ساعات» by its whole part, but «٢٫٥ ساعة»: the dual and the singular need a whole number. */
const countFor = (value: number): number =>
  Number.isInteger(value) || (value > 3 && value < 11) ? Math.trunc(value) : 100

const unitText = (i18n: i18n, unit: Unit, value: number, figure: string, hedged: boolean): string =>
  i18n.t(`unit.${unit}`, { count: countFor(value), n: figure, ...(hedged ? { context: 'hedged' } : {}) })

/** «أكثر من»، «نحو»، «من … إلى …»: words, never signs that mirror. */
function hedge(
  range: NumberRange,
  { i18n }: Context,
  render: (value: number, hedged: boolean) => string,
): string | null {
  const { min, max } = range
  if (min !== null && min === max) {
    return range.approximate ? i18n.t('value.about', { x: render(min, true) }) : render(min, false)
  }
  if (min !== null && max !== null) return i18n.t('value.between', { from: render(min, true), to: render(max, true) })
  if (min !== null) return i18n.t(range.minOpen ? 'value.moreThan' : 'value.atLeast', { x: render(min, true) })
  if (max !== null) return i18n.t(range.maxOpen ? 'value.lessThan' : 'value.atMost', { x: render(max, true) })
  return null
}

const ARTICLE = 'ال'

/**
 * A noun after its figure is indefinite («٣ أهداف» for «الأهداف الثلاثة»), and so
 * are the adjectives that follow it. An «ال» of the root stays («التزامات»); a
 * list of those counted («الأم وطفليها») is no noun and stands in brackets.
 */
function countedNoun(noun: string, lemma: string): string {
  const words = noun.split(' ')
  const isRoots = lemma.startsWith(ARTICLE) && !noun.startsWith(ARTICLE + ARTICLE)
  if (isRoots || !noun.startsWith(ARTICLE)) return noun
  // An adjective of a definite noun has its own «ال»: «و» is then «and».
  if (words.slice(1).some((word) => word.startsWith('و'))) return `(${noun})`
  const first = words.findIndex((word) => !word.startsWith(ARTICLE))
  const definite = first < 0 ? words.length : first
  return words.map((word, place) => (place < definite ? word.slice(ARTICLE.length) : word)).join(' ')
}

const withNoun = (range: NumberRange, noun: string, context: Context): string | null =>
  hedge(range, context, (value) => `${context.figure(value)} ${context.i18n.language === 'ar' ? noun : isolate(noun)}`)

type CodeKey = 'relation.same.name'

/** The name of a code from the catalogue of its kind; `null` when the catalogue does not know it. */
function codeName({ i18n, kind }: Context, code: string): string | null {
  const key = `kinds.${kind}.codes.${code}`
  return i18n.exists(key) ? i18n.t(key as CodeKey) : null
}

function scaleName({ i18n }: Context, scale: string, level: string): string | null {
  const key = `${scale}.${level}`
  return i18n.exists(key) ? i18n.t(key as CodeKey) : null
}

const formatters: Formatters = {
  number: (value, context) => hedge(value, context, context.figure),
  count: (value, context) => withNoun(value, countedNoun(value.noun, value.lemma), context),
  measure: (value, context) => withNoun(value, value.unit, context),
  money: (value, context) =>
    hedge(value, context, (amount) =>
      context.i18n.t('value.money', { x: context.figure(amount), currency: isolate(value.currency) }),
    ),
  percent: (value, context) =>
    hedge(value, context, (amount) => context.i18n.t('value.percent', { x: context.figure(amount) })),
  age: (value, context) =>
    hedge(value, context, (years, hedged) => unitText(context.i18n, 'year', years, context.figure(years), hedged)),
  duration: (value, context) => {
    const [unit, size] = unitFor(value.min ?? value.max ?? 0)
    return hedge(value, context, (seconds, hedged) =>
      unitText(context.i18n, unit, seconds / size, context.figure(seconds / size), hedged),
    )
  },
  score: (value, { i18n, digits }) =>
    isolate(i18n.t('value.score', { home: digits(String(value.home)), away: digits(String(value.away)) })),
  ordinal: (value, { i18n, figure }) => i18n.t('value.ordinal', { x: figure(value.ordinal) }),
  date: (value, { dates }) => dates.window(value),
  place: (value, { entity }) => entity(value.entity, value.name),
  organisation: (value, { entity }) => entity(value.entity, value.name),
  person: (value, { entity }) => entity(value.entity, value.name),
  people: (value, { entity, list }) => list(value.members.map((member) => entity(member.entity, member.name))),
  role: (value, context) => codeName(context, value.role),
  choice: (value, context) => codeName(context, value.code),
  scale: (value, context) => codeName(context, value.level) ?? scaleName(context, value.scale, value.level),
  items: (value, context) => {
    const names = value.items.map((item) => codeName(context, item)).filter((name) => name !== null)
    return names.length === value.items.length ? context.list(names) : null
  },
  proposition: (_, { i18n, certainty }) => i18n.t(`proposition.${certainty}`),
  quotation: () => null,
  text: () => null,
}

function formatValue<T extends ValueType>(value: Extract<Value, { type: T }>, context: Context): string | null {
  const format: Formatters[T] = formatters[value.type as T]
  return format(value, context)
}

const localized =
  (lang: Language) =>
  (text: Localized): string =>
    lang === 'ar' ? text.ar : text.en

/** Names in a row: «أ، ب وج». */
function joiner(i18n: i18n) {
  return (parts: readonly string[]): string => {
    const last = parts.at(-1) ?? ''
    if (parts.length < 2) return last
    return i18n.t('value.listAnd', { list: parts.slice(0, -1).join(i18n.t('value.listComma')), last })
  }
}

const weekStarts = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** `week-start:monday` in words; an assumption that the catalogue does not know is shown as it is, never hidden. */
function assumption(i18n: i18n, dates: ReturnType<typeof dateWords>, code: string): string {
  const day = weekStarts.indexOf(code.replace(/^week-start:/, ''))
  return day < 0 ? isolate(code) : i18n.t('evidence.weekStart', { day: dates.weekday(day) })
}

/** The wording of one story in one language. Pure: same arguments, same words, on every machine. */
export function createWording(
  i18n: i18n,
  story: Story,
  lang: Language,
  numerals: Numerals,
  hijriOf: HijriOf | null = null,
): Wording {
  const pick = localized(lang)
  const dates = dateWords(i18n, numerals, hijriOf)
  const figure = (value: number): string => formatNumber(value, numerals)
  const editors = [...(story.decisions ? [story.decisions] : []), ...(story.desk ?? [])].map(({ editor }) => editor)
  const tables = [...editors, ...story.people, ...story.places, ...story.occasions]
  const labels = new Map(tables.map(({ id, label }) => [id, pick(label)]))
  const list = joiner(i18n)
  const letters = i18n.t('alphabet').split(' ')

  const wording: Wording = {
    value: (value, kind, reading) =>
      formatValue(value, {
        i18n,
        kind,
        certainty: reading?.certainty ?? 'asserted',
        figure,
        entity: (id, name) => labels.get(id) ?? (lang === 'ar' ? name : isolate(name)),
        list,
        dates,
        digits: (text) => inNumerals(text, numerals),
      }),
    number: figure,
    date: dates.date,
    shortDate: dates.shortDate,
    weekday: dates.weekdayOf,
    assumption: (code) => assumption(i18n, dates, code),
    pick,
    entity: (id) => labels.get(id) ?? id,
    shortEntity: (id) => {
      const person = story.people.find((one) => one.id === id)
      const label = labels.get(id) ?? id
      return person?.type === 'person' ? (label.split(' ').at(-1) ?? label) : label
    },
    letter: (index) => letters[index] ?? figure(index + 1),
    reason: (reason, length) => explained(reason, length),
    list,
  }
  const explained = explainer(i18n, wording, story)
  return wording
}
