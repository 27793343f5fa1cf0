import type { Witness } from '@/core/collate/table.ts'
import type { Fact, Reading, StoryArticle } from '@/core/story/types.ts'

/** One article's rendering of an utterance. */
export interface Rendering extends Witness {
  readonly article: StoryArticle
  readonly reading: Reading
}

/** An utterance with its renderings, the base first, then in the order of the outlets. */
export interface Quoted {
  readonly fact: Fact
  readonly base: Rendering
  readonly others: readonly Rendering[]
  /** Whose words they are taken to be: the base's speaker, or the first that is named. */
  readonly speaker: string | null
}

const isQuotation = ({ value, review }: Reading): boolean => value.type === 'quotation' && review !== 'rejected'

function renderingsOf(fact: Fact, articles: readonly StoryArticle[]): readonly Rendering[] {
  const all = articles.flatMap((article) =>
    (fact.cells[article.id]?.readings ?? []).filter(isQuotation).map((reading) => ({
      article,
      reading,
      text: reading.words.field === 'title' ? article.title : article.text,
    })),
  )
  return all.filter((one, place) => all.findIndex((other) => isRepeat(one, other)) === place)
}

/** An article that says the same words again in one voice has one rendering. */
const isRepeat = (a: Rendering, b: Rendering): boolean =>
  a.article === b.article &&
  a.reading.words.quote === b.reading.words.quote &&
  a.reading.voice === b.reading.voice &&
  a.reading.speaker === b.reading.speaker

const isPrinted = ({ reading }: Rendering): boolean => reading.voice === 'direct' || reading.voice === 'document'

/** What others are held against: the outlet that was chosen, or the first that prints the words as said. */
const baseOf = (renderings: readonly Rendering[], chosen: string | null): Rendering | undefined =>
  renderings.find(({ article }) => article.id === chosen) ?? renderings.find(isPrinted) ?? renderings[0]

/** The utterances among the rows, as the outlets shown render them. */
export const quotedIn = (
  facts: readonly Fact[],
  articles: readonly StoryArticle[],
  chosen: string | null,
): readonly Quoted[] =>
  facts.flatMap((fact) => {
    const renderings = fact.derived ? [] : renderingsOf(fact, articles)
    const base = baseOf(renderings, chosen)
    if (!base) return []
    const others = renderings.filter((rendering) => rendering !== base)
    const named = [base, ...others].find(({ reading }) => reading.speaker !== null)
    return [{ fact, base, others, speaker: named?.reading.speaker ?? null }]
  })

export interface Mouth {
  /** Null: nobody is named. */
  readonly speaker: string | null
  readonly quoted: readonly Quoted[]
}

/** By speaker, who is quoted most first; where nobody is named, last. */
export function bySpeaker(quoted: readonly Quoted[]): readonly Mouth[] {
  const speakers = [...new Set(quoted.map(({ speaker }) => speaker))]
  const mouths = speakers.map((speaker) => ({ speaker, quoted: quoted.filter((one) => one.speaker === speaker) }))
  return mouths.sort(
    (a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.quoted.length - a.quoted.length,
  )
}

/** The utterance after (or before) the current one in the order shown; from the other end where there is none. */
export function neighbourQuoted(shown: readonly Quoted[], current: string | null, step: 1 | -1): Quoted | undefined {
  const at = shown.findIndex(({ fact }) => fact.id === current)
  if (at < 0) return step === 1 ? shown[0] : shown.at(-1)
  return shown[(at + step + shown.length) % shown.length]
}
