import { analyseField } from '@/core/extract/analyse.ts'
import type { Mention } from '@/core/extract/mention.ts'
import type { Field } from '@/core/text/span.ts'
import type { ExpectedMention, GoldArticle, MentionType } from './gold.ts'
import { type Find, matchMentions, type Pair } from './match.ts'
import { contextOf, type Note, Tally } from './tally.ts'

/**
 * Reads every gold article and holds its mentions against the expected ones.
 * Two tallies: by type, and by collection and type.
 */
export function measureMentions(articles: readonly GoldArticle[]): { byType: Tally; bySet: Tally } {
  const [byType, bySet] = [new Tally(), new Tally()]
  for (const article of articles) {
    if (article.mentions.length === 0 && article.complete.length === 0) continue
    const finds = findsOf(article)
    for (const field of ['text', 'title'] as const) measureField(article, field, finds, byType, bySet)
  }
  return { byType, bySet }
}

type Found = Find & { readonly quote: string }

export function findsOf({ text, title, publishedAt }: Pick<GoldArticle, 'text' | 'title' | 'publishedAt'>): Found[] {
  const reference = publishedAt ? publishedAt.slice(0, 16) : null
  const body = analyseField(text, 'text', reference, title).mentions
  const head = title ? analyseField(title, 'title', reference).mentions : []
  return [...head, ...body].map(findOf)
}

const findOf = ({ value, field, start, end, quote }: Mention): Found => ({
  type: value.type,
  field,
  start,
  end,
  quote,
  value: { ...value },
})

function measureField(article: GoldArticle, field: Field, all: readonly Found[], byType: Tally, bySet: Tally): void {
  const text = field === 'text' ? article.text : (article.title ?? '')
  const expected = article.mentions.filter((m) => m.field === field)
  const finds = all.filter((find) => find.field === field)
  const { pairs, missed, extra } = matchMentions(expected, finds, text)
  const count = (type: MentionType, counts: Parameters<Tally['add']>[1]) => {
    byType.add(type, counts)
    bySet.add(`${article.set} · ${type}`, counts)
  }
  const note = (n: Note) => {
    byType.notes.push(n)
    bySet.notes.push(n)
  }
  for (const pair of pairs) {
    const right = pair.outcome === 'right' ? 1 : 0
    count(pair.expected.type, { expected: 1, touched: 1, right, given: 1 })
    if (!right) note(noteOfPair(pair, article.id, text))
  }
  for (const want of missed) {
    count(want.type, { expected: 1 })
    note(noteOfMiss(want, finds, article.id, text))
  }
  for (const find of extra.filter(({ type }) => article.complete.includes(type))) {
    count(find.type, { given: 1 })
    note({
      key: find.type,
      what: 'false',
      where: article.id,
      words: find.quote,
      instead: '',
      context: contextOf(text, find),
    })
  }
}

function noteOfPair({ expected, find, outcome, differs }: Pair<Found>, where: string, text: string): Note {
  return {
    key: expected.type,
    what: outcome === 'words' ? 'wrong-words' : 'wrong-value',
    where,
    words: text.slice(expected.start, expected.end),
    instead: outcome === 'words' ? find.quote : differs.join('; '),
    context: contextOf(text, expected),
  }
}

function noteOfMiss(want: ExpectedMention, finds: readonly Found[], where: string, text: string): Note {
  const others = finds.filter((find) => find.start < want.end && want.start < find.end && find.type !== 'quotation')
  return {
    key: want.type,
    what: 'missed',
    where,
    words: text.slice(want.start, want.end),
    instead: others.map((find) => `${find.type} «${find.quote}»`).join('; '),
    context: contextOf(text, want),
  }
}
