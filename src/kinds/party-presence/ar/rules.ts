import { byId } from '@/core/extract/by-id.ts'
import type { AnalysedArticle, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { isBackground } from '@/core/extract/main-event.ts'
import { inArticle, mentionsIn } from '@/core/extract/search.ts'
import { MEETING_NOUNS } from '@/core/language/ar/event-words.ts'
import { stateAt } from '@/core/language/ar/states.ts'
import { hasArticle } from '@/core/language/ar/words/ask.ts'
import { viewWords } from '@/core/language/ar/words/view.ts'
import { findWord, formsOf } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, tokenFrom } from '@/core/text/tokens.ts'

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText))

const WITHOUT = folded('دون بدون بغير')
const TAKING_PART = folded('مشاركة حضور تمثيل دعوة')
const ABSENCE = folded('غياب تغييب غاب غابت يغيب تغيب')
const NOT = /^[وف]?(?:لم|لن)$/
const PARTAKES = folded('يشارك تشارك يحضر تحضر يدع تدع')
const PRESENT = folded('حاضرون حاضرين حاضر حاضرا حاضرة ممثلون ممثلين ممثلة')
const INVITING = folded('دعوتهم دعوتها دعوته')
/** Words from a cue to the last of those it is said of. */
const REACH = 7
/** How far around a predicate its subject stands. */
const NEAR = 4

interface Party {
  readonly key: string
  readonly name: string
  readonly span: Span
}

interface Found {
  readonly party: Party
  readonly words: Span
  readonly denied: boolean
}

/** Countries and bodies that a meeting is said to be held with or without: one row a party. */
export function proposePartyPresence({ articles }: StoryContext): ProposedFact[] {
  const rows = new Map<string, { name: string; cells: Record<string, ProposedCell> }>()
  for (const article of byId(articles))
    for (const sentence of article.sentences) {
      if (!speaksOfMeeting(article, sentence)) continue
      for (const found of [...absent(article, sentence), ...present(article, sentence)]) {
        const row = rows.get(found.party.key) ?? { name: found.party.name, cells: {} }
        row.cells[article.id] = withReading(row.cells[article.id], readingOf(article, sentence, found))
        rows.set(found.party.key, row)
      }
    }
  return [...rows].map(([key, { name, cells }]) => ({
    id: `presence-${key}`,
    question: { code: 'presence', params: { party: name } },
    cells,
  }))
}

/** Said in two sentences, it is shown twice and no oftener. */
const MOST_READINGS = 2
function withReading(cell: ProposedCell | undefined, reading: ProposedReading): ProposedCell {
  const readings = cell?.readings ?? []
  const again = readings.some(({ evidence }) => evidence[0]?.start === reading.evidence[0]?.start)
  return again || readings.length >= MOST_READINGS ? { readings } : { readings: [...readings, reading] }
}

const speaksOfMeeting = (article: AnalysedArticle, sentence: Sentence): boolean =>
  inArticle(article, sentence.start) &&
  findWord(article.tokens, sentence.from, sentence.to, MEETING_NOUNS) >= 0 &&
  !isBackground(article, sentence)

function readingOf(article: AnalysedArticle, sentence: Sentence, { words, denied, party }: Found): ProposedReading {
  const held = article.heldAt(party.span)
  const absence = isFuture(article, words) ? 'excluded' : 'denied'
  return {
    value: { type: 'proposition', present: true },
    words,
    evidence: [sentence],
    ...article.heardAt(words.start),
    certainty: denied ? absence : held.certainty,
    rule: denied ? 'party-presence/without' : 'party-presence/with',
  }
}

/** «ستجرى دون مشاركة X»: what is still to come is ruled out. */
const isFuture = ({ tokens }: AnalysedArticle, { start }: Span): boolean =>
  [1, 2].some((back) => /^[وف]?س[يتن]/.test(foldedAt(tokens, Math.max(0, tokenFrom(tokens, start) - back))))

/** Letters of every cue: a cheap test before particles are taken off. */
const MAYBE = /دون|بغير|غي|غا|لم|لن/

/** «دون مشاركة X», «غياب X», «لم يشارك X», «لم يكن … X حاضرين», «X لم تتم دعوتهم». */
function absent(article: AnalysedArticle, sentence: Sentence): Found[] {
  const { tokens } = article
  const found: Found[] = []
  const said = (at: number, behind: number): void => {
    const parties = partiesFrom(article, behind, Math.min(sentence.to, behind + REACH))
    for (const party of parties) found.push({ party, words: spanOf(article, at, party.span.end), denied: true })
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!MAYBE.test(foldedAt(tokens, at))) continue
    const is = (words: ReadonlySet<string>, i = at): boolean =>
      i < sentence.to && formsOf(foldedAt(tokens, i)).some((form) => words.has(form))
    if (is(WITHOUT) && is(TAKING_PART, at + 1)) said(at, at + 2)
    else if (is(ABSENCE)) said(at, at + 1)
    else if (NOT.test(foldedAt(tokens, at)) && is(PARTAKES, at + 1)) said(at, at + 2)
    else if (NOT.test(foldedAt(tokens, at))) found.push(...around(article, sentence, at))
  }
  return found
}

/** A negated copula or invitation whose subject stands beside it. */
function around(article: AnalysedArticle, sentence: Sentence, not: number): Found[] {
  const { tokens } = article
  for (let at = not + 1; at < Math.min(sentence.to, not + REACH); at++) {
    if (tokens.kind[at] === PUNCT) return []
    const word = foldedAt(tokens, at)
    const invited = INVITING.has(word)
    if (!invited && !PRESENT.has(word)) continue
    const from = invited ? Math.max(sentence.from, not - NEAR) : not + 1
    const parties = partiesFrom(article, from, invited ? not : at, true)
    const [start, end] = invited ? [from, at] : [not, at]
    return parties.map((party) => ({
      party,
      words: invited
        ? { start: party.span.start, end: tokens.end[end] as number }
        : spanOf(article, start, tokens.end[end] as number),
      denied: true,
    }))
  }
  return []
}

/** «بمشاركة X», «بحضور X» of countries and bodies; people stand in a list of their own. */
function present(article: AnalysedArticle, sentence: Sentence): Found[] {
  const { tokens } = article
  const found: Found[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!/^و?ب(?:مشاركه|حضور)$/.test(foldedAt(tokens, at))) continue
    const people = mentionsIn(article, sentence, 'person').some(
      ({ start, value }) =>
        Math.min(start, value.roleStart ?? start) <= (tokens.end[at] as number) + 2 &&
        start > (tokens.start[at] as number),
    )
    if (people) continue
    const parties = partiesFrom(article, at + 1, Math.min(sentence.to, at + 1 + NEAR))
    for (const party of parties) found.push({ party, words: spanOf(article, at, party.span.end), denied: false })
  }
  return found
}

const spanOf = ({ tokens }: AnalysedArticle, at: number, end: number): Span => ({
  start: (tokens.start[at] as number) + (/^[وف](?=لم|بدون|دون|غياب|بمشارك|بحضور)/u.test(foldedAt(tokens, at)) ? 1 : 0),
  end,
})

const JOINING = folded('أو و أي ولا')
/** What stands for a state or a group of them: «وفد تركي»، «مسؤولون أوروبيون»، «حلفائها الأوروبيين». */
const BEARERS = folded(
  'مسؤول مسؤولون مسؤولين وفد وفود ممثل ممثلون ممثلين ممثلي حليف حلفاء حلفائها حلفائه فريق طرف جانب قادة دول دولة هناك يكن تكن أي',
)

/** Groups of states by their adjective. */
const GROUPS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['أوروبي', 'europe'],
      ['عربي', 'arabs'],
      ['خليجي', 'gulf'],
      ['أفريقي', 'africa'],
      ['غربي', 'west'],
    ] as const
  ).map(([word, key]) => [foldText(word), key]),
)

/** Parties that follow each other from `from`; the chain ends at the first word that is none of them. */
function partiesFrom(article: AnalysedArticle, from: number, to: number, subject = false): Party[] {
  const view = viewWords(article.tokens)
  const { tokens } = article
  const parties: Party[] = []
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === PUNCT) {
      if (subject) continue
      break
    }
    const span = { start: tokens.start[at] as number, end: tokens.end[at] as number }
    const state = stateAt(view, at, to)
    const word = foldedAt(tokens, at)
    const group = GROUPS.get(word.replace(/^و?(?:ال|لل)/, '').replace(/(?:ون|ين|ه)$/, ''))
    const key = state?.iso ?? group
    if (key) {
      const end = tokens.end[(state?.to ?? at + 1) - 1] as number
      parties.push({ key, name: tokens.text.slice(span.start, end), span: { ...span, end } })
      if (state) at = state.to - 1
    } else if (
      !subject &&
      !JOINING.has(word) &&
      !formsOf(word).some((form) => BEARERS.has(form)) &&
      !hasArticle(view, at)
    )
      break
  }
  return parties
}
