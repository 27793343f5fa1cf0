import { byId } from '@/core/extract/by-id.ts'
import { heldFigure, heldReading } from '@/core/extract/figure-certainty.ts'
import type { AnalysedArticle, Held, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { isBackground } from '@/core/extract/main-event.ts'
import { inArticle, type MentionOf, mentionsOf, sentenceOf, tokensOf } from '@/core/extract/search.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { isPersonNoun } from '@/core/language/ar/people-nouns.ts'
import { formsOf } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import { foldedAt, PUNCT } from '@/core/text/tokens.ts'

type Counted = MentionOf<'count'>

/** What was done to things that news counts after a disaster, an attack or a raid: verb and masdar. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['destroyed', 'دمر دمرت تدمير تدمرت هدم هدمت انهار انهارت انهيار احترق احترقت أحرق أحرقت'],
      ['damaged', 'تضرر تضررت تضرروا تصدع تصدعت أتلف أتلفت إتلاف'],
      ['evacuated', 'إخلاء أخلي أخليت أخلت'],
      ['launched', 'أطلق أطلقت إطلاق'],
      ['downed', 'أسقط أسقطت إسقاط اعترض اعترضت اعتراض'],
      ['seized', 'ضبط ضبطت صادر صادرت مصادرة'],
    ] as const
  ).flatMap(([deed, words]) => words.split(' ').map((word) => [foldText(word), deed] as const)),
)

/** Words between the deed and what is counted: «أطلقت وابلاً من 176 طائرة». */
const REACH = 4
/** «مرات»، «أيام»: how often or how long. */
const NOT_THINGS = new Set(['مره', 'يوم', 'ساعه', 'نوع', 'عدد', 'نقطه', 'هدف'])

interface Found {
  readonly article: AnalysedArticle
  readonly sentence: Sentence
  readonly count: Counted
  readonly deed: string
  readonly held: Held
}

/** Things destroyed, damaged, launched or seized that one article alone counts; what two count has rows of its own. */
export function proposeFigure({ articles }: StoryContext): ProposedFact[] {
  const rows = new Map<string, Found[]>()
  for (const found of byId(articles).flatMap(countedIn)) {
    const id = `figure-${found.deed}-${slugOf(foldText(found.count.value.lemma))}`
    rows.set(id, [...(rows.get(id) ?? []), found])
  }
  return [...rows].flatMap(([id, found]) => {
    const [first] = found
    if (!first || found.some(({ article }) => article !== first.article)) return []
    const params = { noun: first.count.value.noun.replace(/\u0627?\u064b$/, '') }
    const distinct = found.filter((one, n) => found.findIndex((other) => isEqual(one, other)) === n)
    return [
      {
        id,
        question: { code: first.deed, params },
        cells: { [first.article.id]: { readings: distinct.map(readingOf) } },
      },
    ]
  })
}

const isEqual = (a: Found, b: Found): boolean => JSON.stringify(a.count.value) === JSON.stringify(b.count.value)

function readingOf({ article, sentence, count, held }: Found): ProposedReading {
  return {
    value: count.value,
    words: { start: count.start, end: count.end },
    evidence: [sentence],
    ...article.heardAt(count.start),
    ...heldReading(held),
    rule: 'figure/deed',
  }
}

function countedIn(article: AnalysedArticle): Found[] {
  return mentionsOf(article, 'count').flatMap((count) => {
    const lemma = foldText(count.value.lemma ?? '')
    if (count.value.class || lemma === '' || NOT_THINGS.has(lemma) || isPersonNoun(lemma)) return []
    const sentence = sentenceOf(article, count.start)
    if (!sentence || !inArticle(article, count.start)) return []
    const deed = deedBefore(article, sentence, count)
    const held = deed ? heldFigure(article, count) : null
    return deed && held && !isBackground(article, sentence) ? [{ article, sentence, count, deed, held }] : []
  })
}

/** The nearest deed before the figure in its clause. */
function deedBefore(article: AnalysedArticle, sentence: Sentence, count: Counted): string | null {
  const { tokens } = article
  const { from } = tokensOf(article, count)
  for (let at = from - 1; at >= Math.max(sentence.from, from - REACH); at--) {
    if (tokens.kind[at] === PUNCT) return null
    const deed = formsOf(foldedAt(tokens, at))
      .map((form) => DEEDS.get(form))
      .find((one) => one !== undefined)
    if (deed) return deed
  }
  return null
}
