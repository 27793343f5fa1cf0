import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { inArticle } from '@/core/extract/search.ts'
import { stateAt } from '@/core/language/ar/states.ts'
import { hasArticle, isA, isWordAt, NATION } from '@/core/language/ar/words/ask.ts'
import { viewWords, type WordView } from '@/core/language/ar/words/view.ts'
import { formsOf } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT } from '@/core/text/tokens.ts'

/** What one armed conflict may be called. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['حرب', 'war'],
      ['صراع', 'sira'],
      ['نزاع', 'niza'],
      ['أزمة', 'crisis'],
      ['غزو', 'invasion'],
      ['عدوان', 'aggression'],
      ['قتال', 'fighting'],
    ] as const
  ).map(([word, code]) => [foldText(word), code]),
)
const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText))

/** «العملية العسكرية». */
const OPERATION = folded('عملية حملة')
const MILITARY = folded('عسكرية')
/** Adjectives that leave a conflict what it is; any other makes it another thing («الحرب التجارية»). */
const PLAIN = folded('دائر دائرة مستمر مستمرة جاري جارية أهلية مسلح مسلحة مفتوحة شاملة')
const TOWARDS = folded('في على ضد بـ')
/** Crises are of many sorts: one that nobody calls a conflict is none. */
const CRISIS = 'crisis'
/** Words between the noun and what it is of. */
const REACH = 4

interface Named {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly words: Span
  readonly code: string
  /** States that it is of, ISO. */
  readonly of: readonly string[]
}

/** What articles call the conflict that most of them name: one row of the story. */
export function proposeDesignation({ articles }: StoryContext): ProposedFact[] {
  const all = byId(articles).flatMap(namedIn)
  const conflicts = [...new Set(all.flatMap(({ of }) => of))]
    .map((country) => ({ country, named: all.filter(({ of }) => of.includes(country)) }))
    .filter(({ named }) => isCompared(named) && named.some(({ code }) => code !== CRISIS))
    .sort((a, b) => articlesOf(b.named) - articlesOf(a.named) || (a.country < b.country ? -1 : 1))
  const [main] = conflicts
  if (!main) return []
  const cells: Record<string, ProposedCell> = {}
  for (const one of firstOfEach(main.named)) {
    const readings = cells[one.article.id]?.readings ?? []
    cells[one.article.id] = { readings: [...readings, readingOf(one)] }
  }
  const [first] = main.named
  const name = first ? first.article.text.slice(first.words.start, first.words.end) : ''
  return [{ id: 'war-designation', question: { code: 'conflict', params: { name } }, cells }]
}

/** Two articles name it, or one by two names. */
const isCompared = (named: readonly Named[]): boolean =>
  articlesOf(named) > 1 || new Set(named.map(({ code }) => code)).size > 1

const articlesOf = (named: readonly Named[]): number => new Set(named.map(({ article }) => article.id)).size

/** The first use of each word in each article. */
function firstOfEach(named: readonly Named[]): Named[] {
  const seen = new Set<string>()
  return named.filter(({ article, code }) => {
    const key = `${article.id} ${code}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function readingOf({ article, sentence, words, code }: Named): ProposedReading {
  return {
    value: { type: 'choice', code },
    words,
    evidence: [sentence],
    ...article.heardAt(words.start),
    certainty: 'asserted',
    rule: 'designation/conflict',
  }
}

function namedIn(article: AnalysedArticle): Named[] {
  const view = viewWords(article.tokens)
  return article.sentences.flatMap((sentence) => {
    if (!inArticle(article, sentence.start)) return []
    const found: Named[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const noun = nounAt(article, at)
      const target = noun && targetOf(view, noun.to, sentence.to)
      if (!noun || !target) continue
      const words = { start: nounStart(article, at), end: target.end }
      found.push({ article, sentence, words, code: noun.code, of: target.of })
    }
    return found
  })
}

/** Cheap test before particles are taken off. */
const MAYBE = new RegExp([...NOUNS.keys(), ...OPERATION].join('|'))

function nounAt({ tokens }: AnalysedArticle, at: number): { code: string; to: number } | null {
  if (!MAYBE.test(foldedAt(tokens, at))) return null
  const forms = formsOf(foldedAt(tokens, at))
  const code = forms.map((form) => NOUNS.get(form)).find((one) => one !== undefined)
  if (code) return { code, to: at + 1 }
  const military = at + 1 < tokens.count && formsOf(foldedAt(tokens, at + 1)).some((form) => MILITARY.has(form))
  return military && forms.some((form) => OPERATION.has(form)) ? { code: 'operation', to: at + 2 } : null
}

/** و ف ب left out; of «للحرب» only the word as it stands has bounds. */
function nounStart({ tokens }: AnalysedArticle, at: number): number {
  const start = tokens.start[at] as number
  return /^[وفب](?=ال)/u.test(tokens.text.slice(start, start + 3)) ? start + 1 : start
}

/** «… الروسية في أوكرانيا», «… الأوكرانية», «حرب أوكرانيا»: the state where it is, else those that its adjectives name. */
function targetOf(view: WordView, from: number, stop: number): { end: number; of: string[] } | null {
  const { tokens } = view
  const by: string[] = []
  let end = -1
  for (let at = from; at < Math.min(stop, from + REACH); at++) {
    const word = foldedAt(tokens, at)
    if (TOWARDS.has(word) || (by.length > 0 && tokens.text[tokens.start[at] as number] === '-')) continue
    const state = tokens.kind[at] === PUNCT ? null : stateAt(view, at, stop)
    const isAdjective = isA(view, at, NATION)
    if (state && !isAdjective) return { end: tokens.end[state.to - 1] as number, of: [state.iso] }
    if (!isWordAt(view, at) || !hasArticle(view, at)) break
    if (state) {
      by.push(state.iso)
      end = tokens.end[at] as number
    } else if (!formsOf(word).some((form) => PLAIN.has(form))) break
  }
  return by.length > 0 ? { end, of: by } : null
}
