import { heldFigure } from '@/core/extract/figure-certainty.ts'
import type { AnalysedArticle, Held } from '@/core/extract/kind.ts'
import { eventSentences } from '@/core/extract/main-event.ts'
import { mentionsIn, regionKindAt, tokensOf } from '@/core/extract/search.ts'
import { skeletonOf } from '@/core/language/ar/content-words.ts'
import { isPersonNoun } from '@/core/language/ar/people-nouns.ts'
import { wordIn } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, WORD } from '@/core/text/tokens.ts'
import type { CountClass, CountValue } from '@/core/values/types.ts'
import { nonesIn } from './none.ts'
import { onesIn } from './one.ts'
import { fateBefore, fateBehind, type Group, groupOf, isCompany, isPart } from './population.ts'

/** A place that narrows a figure: a row of its own, and the words that name it. */
export interface Where {
  readonly key: string
  readonly span: Span
}

/** A figure of people to whom something happened in the event, read with its clause. */
export interface Casualty {
  readonly value: CountValue & { readonly class: CountClass }
  readonly span: Span
  readonly sentence: Sentence
  readonly group: Group | null
  /** A share of a number that stands before it. */
  readonly part: boolean
  readonly where: Where | null
  /** The one area that the sentence names behind it: good enough to name a share, not to narrow a toll. */
  readonly area: Where | null
  readonly held: Held
  /** The sentence says that it gives the whole toll. */
  readonly toll: boolean
  /** «عشرات», «مئات»: no figure was counted. */
  readonly loose: boolean
  /** Words that make it a part of a whole that others count. */
  readonly narrowed?: Span
  /** The text, or the title read by itself. */
  readonly source: AnalysedArticle
  readonly quote: string
  /** How many event sentences stand before its own. */
  readonly rank: number
  /** In a headline: said again below, perhaps otherwise. */
  readonly head: boolean
}

/** Title first where it is not in the text, then the text. */
export function casualtiesOf(article: AnalysedArticle): Casualty[] {
  return [...(article.titled ? figuresOf(article.titled) : []), ...figuresOf(article)]
}

function figuresOf(article: AnalysedArticle): Casualty[] {
  const counted = countedIn(article)
  const told = [...counted, ...somebody(article, counted)]
  return [...told, ...nobody(article, told)].sort((a, b) => a.span.start - b.span.start)
}

/** One person, where the article counts no others of that fate. */
function somebody(article: AnalysedArticle, counted: readonly Casualty[]): Casualty[] {
  return newsOf(article).flatMap(({ sentence, rank }) =>
    onesIn(article, sentence)
      .filter(({ fate }) => !counted.some(({ value }) => value.class === fate))
      .flatMap(({ fate, span, noun }) => {
        const held = heldFigure(article, span)
        const value = { type: 'count' as const, min: 1, max: 1, noun, lemma: foldText(noun), class: fate }
        return held ? [{ ...casualty(article, sentence, span, value, held), rank }] : []
      }),
  )
}

/** Sentences in which «دون إصابات» is said of the event, not of something told further down. */
const NEWS = 3

/** That nobody came to harm, where the article counts no one or says it beside those whom it counts. */
function nobody(article: AnalysedArticle, counted: readonly Casualty[]): Casualty[] {
  return newsOf(article).flatMap(({ sentence, rank }) => {
    const beside = counted.some((one) => one.sentence === sentence)
    if (counted.length > 0 && !beside) return []
    return nonesIn(article, sentence)
      .filter(({ fate }) => !counted.some(({ value }) => value.class === fate))
      .map(({ fate, span, noun }) => {
        const value = { type: 'count' as const, min: 0, max: 0, noun, lemma: foldText(noun), class: fate }
        return { ...casualty(article, sentence, span, value, NOBODY), rank }
      })
  })
}

const newsOf = (article: AnalysedArticle) =>
  eventSentences(article)
    .slice(0, NEWS)
    .map((sentence, rank) => ({ sentence, rank }))

const NOBODY: Held = { certainty: 'asserted', cue: null }

function countedIn(article: AnalysedArticle): Casualty[] {
  return eventSentences(article).flatMap((sentence, rank) => {
    const found = mentionsIn(article, sentence, 'count').flatMap((mention) => {
      const fate = fateOf(article, sentence, mention.value, mention)
      const held = heldFigure(article, mention)
      if (!fate || !held || isCompany(article, mention) || !isNoun(mention.value.noun)) return []
      return [casualty(article, sentence, mention, { ...mention.value, class: fate }, held)]
    })
    const all = [...found, ...bareFigures(article, sentence, found), ...tollFigures(article, sentence)]
    return all.map((one) => ({ ...one, rank })).sort((a, b) => a.span.start - b.span.start)
  })
}

const HEADS: ReadonlySet<string> = new Set(['headline', 'deck'])

/** «اثنين أمام»: a word of grammar behind a figure counts nobody. */
const isNoun = (noun: string): boolean =>
  skeletonOf(foldText(noun).replace(/^ال/, '')) !== null ||
  isPersonNoun(foldText(noun)) ||
  /^(?:ال)?[اآ]خر/.test(foldText(noun))

function fateOf(article: AnalysedArticle, sentence: Sentence, value: CountValue, mention: Span): CountClass | null {
  if (value.class && value.class !== 'people') return value.class
  const people = value.class === 'people' || isPersonNoun(foldText(value.lemma))
  if (!people) return null
  return (
    fateBehind(article, sentence, mention) ??
    fateBefore(article, sentence, mention) ??
    fateOfToll(article, sentence, mention)?.fate ??
    null
  )
}

function casualty(
  article: AnalysedArticle,
  sentence: Sentence,
  span: Span,
  value: Casualty['value'],
  held: Held,
): Casualty {
  return {
    value,
    span,
    sentence,
    group: groupOf(article, span, value.lemma),
    part: isPart(article, sentence, span),
    where: whereOf(article, sentence, span),
    area: areaBehind(article, sentence, span),
    held,
    toll: speaksOfToll(article, sentence, span),
    loose: value.approximate === true && value.max === null,
    source: article,
    quote: article.text.slice(span.start, span.end),
    rank: 0,
    head: HEADS.has(regionKindAt(article, span.start)),
  }
}

/** «مقتل 46 شخصا في … و31 في ولاية …»: a bare figure joined to a counted one and given a place of its own. */
function bareFigures(article: AnalysedArticle, sentence: Sentence, counted: readonly Casualty[]): Casualty[] {
  return mentionsIn(article, sentence, 'number').flatMap((mention) => {
    const model = counted.filter(({ span }) => span.end <= mention.start).at(-1)
    if (!model || !/[وف]$/.test(article.text.slice(model.span.end, mention.start))) return []
    const { noun, lemma, class: fate } = model.value
    const read = casualty(
      article,
      sentence,
      mention,
      { ...mention.value, type: 'count', noun, lemma, class: fate },
      model.held,
    )
    return read.where ? [read] : []
  })
}

const COUNTED_AS: Readonly<Record<string, CountClass>> = {
  قتلي: 'killed',
  ضحايا: 'killed',
  شهداء: 'killed',
  شهدا: 'killed',
  وفيات: 'killed',
  جرحي: 'injured',
  مصابين: 'injured',
  اصابات: 'injured',
  مفقودين: 'missing',
  نازحين: 'displaced',
  معتقلين: 'arrested',
  موقوفين: 'arrested',
}
const COUNTED_WORDS: ReadonlySet<string> = new Set(Object.keys(COUNTED_AS))

/** «عدد القتلى ارتفع إلى 113»، «حصيلة القتلى هي 24»: the noun stands before its bare figure. */
function tollFigures(article: AnalysedArticle, sentence: Sentence): Casualty[] {
  return mentionsIn(article, sentence, 'number').flatMap((mention) => {
    const held = heldFigure(article, mention)
    const found = held && fateOfToll(article, sentence, mention)
    if (!found) return []
    const { fate, noun, printed } = found
    const value = { ...mention.value, type: 'count' as const, noun: printed, lemma: noun, class: fate }
    return [casualty(article, sentence, mention, value, held)]
  })
}

interface TollNoun {
  readonly fate: CountClass
  readonly noun: string
  readonly printed: string
}

/** The noun that a toll is a toll of, between the word for it and the figure. */
function fateOfToll(article: AnalysedArticle, sentence: Sentence, mention: Span): TollNoun | null {
  if (!speaksOfToll(article, sentence, mention)) return null
  const { tokens, text } = article
  const { from } = tokensOf(article, mention)
  for (let i = from - 1; i >= Math.max(sentence.from, from - TOLL_REACH); i--) {
    const noun = wordIn(tokens, i, COUNTED_WORDS)
    const fate = noun === null ? undefined : COUNTED_AS[noun]
    if (noun !== null && fate) return { fate, noun, printed: text.slice(tokens.start[i], tokens.end[i]) }
  }
  return null
}

/** «الحصيلة»، «ارتفع عدد»، «إجمالي» shortly before the figure: it is the whole toll. */
const TOLL = new Set(['حصيله', 'اجمالي', 'مجموع', 'عدد', 'اعداد'])
const TOLL_REACH = 9
/** «من بين إجمالي …»: the figure is not the toll. */
const OUT_OF = new Set(['من', 'بين'])

function speaksOfToll({ tokens }: AnalysedArticle, sentence: Sentence, span: Span): boolean {
  let at = sentence.to - 1
  while (at > sentence.from && (tokens.start[at] as number) >= span.start) at--
  for (let i = at; i >= Math.max(sentence.from, at - TOLL_REACH); i--) {
    if (wordIn(tokens, i, TOLL)) return i === sentence.from || !OUT_OF.has(foldedAt(tokens, i - 1))
  }
  return false
}

const AREAS = new Set(
  ['ولاية', 'محافظة', 'منطقة', 'مدينة', 'بلدة', 'قرية', 'إقليم', 'مقاطعة', 'حي', 'مركز', 'قطاع', 'شارع', 'مديرية'].map(
    foldText,
  ),
)
const IN = new Set(['في', 'من', 'داخل'])
const WHERE_REACH = 3

/** «في حلب»، «في ولاية راجستان»، «من مركز …» right behind the figure. */
function whereOf(article: AnalysedArticle, sentence: Sentence, span: Span): Where | null {
  const { tokens } = article
  const { to } = tokensOf(article, span)
  for (let i = to; i < Math.min(sentence.to, to + WHERE_REACH); i++) {
    if (tokens.kind[i] === PUNCT) return null
    const word = foldedAt(tokens, i)
    if (IN.has(word)) return areaAt(article, sentence, i + 1)
    const attached = /^ب(?:ال)?/.exec(word)?.[0]
    if (attached && AREAS.has(word.slice(attached.length))) return areaAt(article, sentence, i)
  }
  return null
}

const AREA_REACH = 12

/** «… 46 شخصاً في مدينة، و31 في ولاية …»: whoever has a place of its own, known or not, does not take the next one's. */
function areaBehind(article: AnalysedArticle, sentence: Sentence, span: Span): Where | null {
  const { to } = tokensOf(article, span)
  if (to < sentence.to && foldedAt(article.tokens, to) === 'في') return null
  const found: Where[] = []
  for (let i = to; i < Math.min(sentence.to, to + AREA_REACH); i++) {
    const area = IN.has(foldedAt(article.tokens, i)) ? areaAt(article, sentence, i + 1) : null
    if (area) found.push(area)
  }
  return found.length === 1 ? (found[0] as Where) : null
}

/** A named area: an area noun and its name, or a known place. */
export function areaAt(article: AnalysedArticle, sentence: Sentence, at: number): Where | null {
  const { tokens } = article
  const start = tokens.start[at]
  if (at >= sentence.to || start === undefined) return null
  const noun = foldedAt(tokens, at).replace(/^ب?(?:ال)?/, '')
  if (AREAS.has(noun) && at + 1 < sentence.to && tokens.kind[at + 1] === WORD) {
    const name = skeletonOf(foldedAt(tokens, at + 1))
    return name ? { key: name, span: { start, end: tokens.end[at + 1] as number } } : null
  }
  const place = mentionsIn(article, sentence, 'place').find((m) => m.start >= start && m.start - start <= 2)
  if (!place || place.value.within === undefined) return null
  return { key: skeletonOf(foldText(place.value.name).split(' ').at(-1) ?? '') ?? place.value.entity, span: place }
}
