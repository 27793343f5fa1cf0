import { skeletonOf } from '../language/ar/content-words.ts'
import { findWord } from '../text/clitics.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { foldedAt, WORD } from '../text/tokens.ts'
import type { AnalysedArticle } from './kind.ts'
import { mentionsIn } from './search.ts'

/** What its sentence says to narrow a figure: whose it is, where, when, and of which of several bearers of one noun. */
export interface Narrowing {
  readonly names: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly years: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  readonly heads: ReadonlyMap<string, string>
}

export const narrowingOf = (article: AnalysedArticle, sentence: Sentence, figure: Span): Narrowing => ({
  names: namesBefore(article, sentence, figure),
  owners: ownersBefore(article, sentence, figure),
  places: placesNear(article, sentence, figure),
  ...datesOf(article, sentence, figure),
  heads: headsOf(article, sentence),
})

/** Raw distance in which a name before the figure says whose it is. */
const NAME_REACH = 50

const lastBefore = <T extends Span>(mentions: readonly T[], figure: Span): readonly T[] =>
  [...mentions]
    .filter(({ end }) => end <= figure.start && figure.start - end < NAME_REACH)
    .sort((a, b) => b.start - a.start)
    .slice(0, 1)

/** The last body or person named before the figure in its sentence. */
function namesBefore(article: AnalysedArticle, sentence: Sentence, figure: Span): ReadonlySet<string> {
  const named = [...mentionsIn(article, sentence, 'organisation'), ...mentionsIn(article, sentence, 'person')]
  return new Set(lastBefore(named, figure).map(({ value }) => value.entity))
}

/** «رصيد فرنسا 16 ميدالية»: a state that owns or does, told by no preposition. */
function ownersBefore(article: AnalysedArticle, sentence: Sentence, figure: Span): ReadonlySet<string> {
  const states = mentionsIn(article, sentence, 'place').filter(({ value }) => /^[A-Z]{2}$/.test(value.entity))
  return new Set(
    lastBefore(states, figure)
      .filter(({ start }) => !isGoverned(article, start))
      .map(({ value }) => value.entity),
  )
}

/** «في …»، «بولاية …»: where something is; a name without a preposition may be anything («مبنى العمارة»). */
const GOVERNOR = 20
const GOVERNED =
  /(?:^|\s)[وف]?(?:في|داخل|من|ب)\s*(?:(?:ال)?(?:منطقة|محافظة|ولاية|مدينة|بلدة|قرية|إقليم|اقليم|مقاطعة|حي|شمال|جنوب|شرق|غرب)\s+)?$/u
const isGoverned = ({ text }: AnalysedArticle, start: number): boolean =>
  GOVERNED.test(text.slice(Math.max(0, start - GOVERNOR), start))

/** Raw distance within which a place narrows a figure. */
const PLACE_REACH = 30

function placesNear(article: AnalysedArticle, sentence: Sentence, figure: Span): ReadonlySet<string> {
  const near = mentionsIn(article, sentence, 'place').filter(({ start, end }) => {
    return (start >= figure.end ? start - figure.end : figure.start - end) < PLACE_REACH && isGoverned(article, start)
  })
  return new Set(near.map(({ value }) => value.entity))
}

/** Months and years that the sentence sets apart, and its days; a date row's own mention is none of them. */
function datesOf(article: AnalysedArticle, sentence: Sentence, figure: Span): Pick<Narrowing, 'years' | 'days'> {
  const years = new Set<string>()
  const days = new Set<string>()
  for (const { start, value } of mentionsIn(article, sentence, 'date')) {
    if (start === figure.start || value.from === null) continue
    if (value.grain === 'year' || value.grain === 'month') years.add(`${value.from}/${value.to}`)
    else if (value.grain !== 'week') days.add(value.from.slice(0, 10))
  }
  return { years, days }
}

/** Nouns that many bear, told apart by the word behind them: «شركة النورس»، «مجلس الشيوخ»، «خام برنت». */
const BEARERS: ReadonlySet<string> = new Set(
  'شركه مجموعه بنك مصرف نادي فريق منتخب حزب مجلس وزاره مدينه بلده قريه محافظه ولايه منطقه اقليم حي جامعه مستشفي مطار ميناء سوق محكمه لجنه هييه منظمه جماعه حركه قناه صحيفه فيلم شارع خام سهم فرقه لواء كتيبه نقابه مدرسه مصنع منجم سد جسر'.split(
    ' ',
  ),
)

/** Bearer → the content word right behind it, as skeletons. */
function headsOf({ tokens }: AnalysedArticle, { from, to }: Sentence): ReadonlyMap<string, string> {
  const heads = new Map<string, string>()
  for (
    let at = findWord(tokens, from, to, BEARERS);
    at >= 0 && at + 1 < to;
    at = findWord(tokens, at + 1, to, BEARERS)
  ) {
    const noun = skeletonOf(foldedAt(tokens, at))
    const name = tokens.kind[at + 1] === WORD ? skeletonOf(foldedAt(tokens, at + 1)) : null
    if (noun !== null && name !== null) heads.set(noun, name)
  }
  return heads
}
