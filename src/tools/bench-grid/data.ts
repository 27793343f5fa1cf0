import { sampleStory } from '@/core/story/testing.ts'
import { type Fact, RELATIONS, type Reading, type Story, type StoryArticle, THEMES } from '@/core/story/types.ts'

/**
 * A story of any size whose cells are as varied as real ones: counts, degrees
 * of certainty, named speakers, letters, silences. The sentences are made up.
 */
const BODIES = ['المجلس البلدي', 'لجنة المياه', 'هيئة الطرق', 'اتحاد المزارعين', 'غرفة التجارة', 'إدارة المتاحف']
const DEEDS = ['أقر', 'أجّل', 'درس', 'عرض', 'راجع', 'موّل', 'افتتح']
const THINGS = ['مشروعا', 'بندا', 'طلبا', 'عقدا', 'موقعا', 'برنامجا', 'تقريرا']
/** How the tool names half of them: not in the source's own words. */
const NAMES = ['مشاريع', 'بنود', 'طلبات', 'عقود', 'مواقع', 'برامج', 'تقارير']
const TIMES = ['مساء الأحد', 'في جلسة مغلقة', 'قبل نهاية الشهر', 'بعد نقاش طويل', 'أمام الصحافيين', 'للمرة الأولى']
const SPEAKERS = ['khatib', 'council', null, null] as const
const CERTAINTIES = ['asserted', 'asserted', 'asserted', 'unlikely', 'possible'] as const

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

/** What one outlet prints for one fact, and the words in it that decide. */
function sentence(fact: number, article: number): { readonly clause: string; readonly words: string } {
  const words = `${2 + ((fact * 7 + (article % 5) * 11) % 90)} ${pick(THINGS, fact)}`
  const clause = `${pick(BODIES, fact + article)} ${pick(DEEDS, fact)} ${words} ${pick(TIMES, article * 3 + fact)}`
  return { clause, words }
}

const isSilent = (fact: number, article: number): boolean => (fact * 31 + article * 17) % 9 === 0

function articleOf(id: number, facts: number): StoryArticle {
  const text = Array.from({ length: facts }, (_, fact) => sentence(fact, id).clause).join('. ')
  const [pattern] = sampleStory.articles
  if (!pattern) throw new Error('The sample story has no article')
  const outlet = { ar: `${pick(['صحيفة', 'وكالة', 'إذاعة', 'موقع'], id)} ${id + 1}`, en: `Outlet ${id + 1}` }
  return {
    ...pattern,
    id: `a${id}`,
    outlet,
    text,
    regions: [{ kind: 'body', start: 0, end: text.length, rule: 'made-up' }],
  }
}

function readingOf(fact: number, article: number, start: number): Reading {
  const { clause, words } = sentence(fact, article)
  const at = start + clause.indexOf(words)
  const count = Number.parseInt(words, 10)
  const slice = (from: number, quote: string) =>
    ({ field: 'text', start: from, end: from + quote.length, quote }) as const
  return {
    id: `f${fact}/a${article}/1`,
    value: {
      type: 'count',
      min: count,
      max: count,
      noun: pick(fact % 2 ? NAMES : THINGS, fact),
      lemma: pick(THINGS, fact),
    },
    words: slice(at, words),
    evidence: [{ ...slice(start, clause), prefix: '', suffix: '' }],
    region: 'body',
    voice: pick(SPEAKERS, fact + article) ? 'attributed' : 'own',
    speaker: pick(SPEAKERS, fact + article),
    via: null,
    saidAt: null,
    occasion: null,
    certainty: pick(CERTAINTIES, fact + article),
    scope: null,
    condition: null,
    derivedFrom: null,
    origin: { by: 'rule', rule: 'made-up' },
    review: 'proposed',
  }
}

function factOf(fact: number, articles: number, starts: readonly (readonly number[])[]): Fact {
  const cells = Object.fromEntries(
    Array.from({ length: articles }, (_, article) => {
      const start = starts[article]?.[fact] ?? 0
      const readings = isSilent(fact, article) ? [] : [readingOf(fact, article, start)]
      return [
        `a${article}`,
        { presence: readings.length > 0 ? 'stated' : 'not-found', basis: null, readings, near: [] },
      ]
    }),
  ) as Fact['cells']
  const stated = Object.values(cells).filter(({ presence }) => presence === 'stated').length
  const question = `كم ${pick(THINGS, fact)} ${pick(DEEDS, fact)} ${pick(BODIES, fact)} ${pick(TIMES, fact)}؟`
  return {
    id: `f${fact}`,
    kind: 'agreed-count',
    theme: pick(THEMES, Math.floor(fact / 40)),
    label: { ar: question, en: question },
    question: null,
    cells,
    derived: false,
    verdict: {
      relation: pick(RELATIONS, fact),
      locus: ['between'],
      coverage: { stated, of: articles },
      origins: stated,
      reason: { code: 'test', params: {} },
      pairs: [],
    },
  }
}

export function madeUpStory(facts: number, articles: number): Story {
  const starts = Array.from({ length: articles }, (_, article) => {
    let at = 0
    return Array.from({ length: facts }, (_, fact) => {
      const start = at
      at += sentence(fact, article).clause.length + 2
      return start
    })
  })
  return {
    ...sampleStory,
    articles: Array.from({ length: articles }, (_, id) => articleOf(id, facts)),
    facts: Array.from({ length: facts }, (_, fact) => factOf(fact, articles, starts)),
  }
}

/** The same cells as plain text, one object a row: what a grid of another maker is given. */
export const plainRows = (story: Story): readonly Readonly<Record<string, string>>[] =>
  story.facts.map((fact) => ({
    question: fact.label.ar,
    ...Object.fromEntries(
      story.articles.map(({ id }) => [id, fact.cells[id]?.readings[0]?.evidence[0]?.quote ?? 'لم نجد فيه شيئًا']),
    ),
  }))

/** One article of about `size` letters in short paragraphs, with `count` marks that belong to as many rows. */
export function markedStory(size: number, count: number): Story {
  const each = Math.floor(size / count)
  const clauses = Array.from({ length: count }, (_, fact) => {
    const { words } = sentence(fact, 0)
    return { words, clause: `${pick(DEEDS, fact)} ${words} `.padEnd(each, 'و ') }
  })
  const [pattern] = sampleStory.articles
  if (!pattern) throw new Error('The sample story has no article')
  const PARAGRAPH = 12
  let text = ''
  const regions: { kind: 'body'; start: number; end: number; rule: string }[] = []
  const starts: number[] = []
  clauses.forEach(({ clause }, at) => {
    if (at % PARAGRAPH === 0) regions.push({ kind: 'body', start: text.length, end: text.length, rule: 'made-up' })
    starts.push(text.length)
    text += clause
    const last = regions.at(-1)
    if (last) last.end = text.length
    if (at % PARAGRAPH === PARAGRAPH - 1) text += '\n'
  })
  const article: StoryArticle = { ...pattern, id: 'a0', text, regions }
  const facts = clauses.map((_, fact) => ({ ...factOf(fact, 1, [starts]), theme: pick(THEMES, fact) }))
  return {
    ...sampleStory,
    articles: [article],
    facts: facts.map((fact, at) => ({ ...fact, cells: { a0: stated(at, starts) } })),
  }
}

const stated = (fact: number, starts: readonly number[]): Fact['cells'][string] => {
  const { words } = sentence(fact, 0)
  const start = (starts[fact] ?? 0) + pick(DEEDS, fact).length + 1
  const slice = { field: 'text', start, end: start + words.length, quote: words } as const
  const reading = { ...readingOf(fact, 0, 0), words: slice, evidence: [{ ...slice, prefix: '', suffix: '' }] }
  return { presence: 'stated', basis: null, readings: [reading], near: [] }
}
