import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { type MentionOf, mentionsIn } from '@/core/extract/search.ts'
import { ATTENDING_WORDS, MEETING_NOUNS, MEETING_VERBS } from '@/core/language/ar/event-words.ts'
import { wordIn } from '@/core/text/clitics.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt, PUNCT, tokenFrom } from '@/core/text/tokens.ts'

type Person = MentionOf<'person'>

/** One person said to take part. */
export interface Attendance {
  readonly entity: string
  readonly name: string
  readonly role?: string
  readonly side?: string
  /** Whom this one came with, and so whose side it is where nothing tells. */
  readonly beside?: string
  readonly words: Span
  readonly sentence: Span
}

/** How many words may stand between «ضمّ الوفد» or «بحضور» and the first name, its role included. */
const FIRST_REACH = 14
/** Between two names of one list, roles left out: a comma, a و, an apposition in brackets. */
const MAX_GAP = 3
/** Words that end a list: what follows is about something else. */
const LIST_ENDS = new Set([
  'بين',
  'الذي',
  'التي',
  'حيث',
  'اذ',
  'في',
  'ضمن',
  'خلال',
  'بشان',
  'حول',
  'قال',
  'لمناقشه',
  'كمتابعه',
])
const TO_MEET = new Set(['ب', 'مع', 'بنظيره', 'نظيره', 'بنظيرته', 'نظيرته'])

/** Everyone whom the article says to have taken part, in order of the text. */
export function attendancesOf(article: AnalysedArticle): Attendance[] {
  return article.sentences.flatMap((sentence) => {
    const people = outerPeople(mentionsIn(article, sentence, 'person'))
    if (people.length === 0) return []
    return cuesIn(article, sentence).flatMap((cue) =>
      isPlanned(article, cue) ? [] : listOf(article, sentence, cue, people),
    )
  })
}

/** «سيحضر»، «من المقرر أن يشارك»: a plan is not an attendance. */
function isPlanned(article: AnalysedArticle, { at }: Cue): boolean {
  const { tokens } = article
  const cue = { start: tokens.start[at] as number, end: tokens.end[at] as number }
  return article.heldAt(cue).certainty !== 'asserted'
}

/** «مستشار الرئيس فلان، فلان»: the one named inside a role is not the one named by it. */
function outerPeople(people: readonly Person[]): Person[] {
  return people.filter(
    (inner) =>
      !people.some(
        ({ value: { roleStart, roleEnd }, start }) =>
          start !== inner.start &&
          roleStart !== undefined &&
          roleEnd !== undefined &&
          roleStart <= inner.start &&
          inner.end <= roleEnd,
      ),
  )
}

interface Cue {
  readonly at: number
  /** «التقى فلان بفلان»: two people, the second behind بـ or مع. «فلان وفلان اتفقا»: both stand before it. */
  readonly kind: 'attending' | 'meeting' | 'both'
}

/** Duals of what two sides do when they sit together. */
const BOTH = new Set(['اتفقا', 'توصلا', 'بحثا', 'ناقشا', 'تباحثا', 'اجتمعا', 'التقيا', 'اجريا', 'عقدا'])

function cuesIn(article: AnalysedArticle, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (BOTH.has(foldedAt(article.tokens, at))) cues.push({ at, kind: 'both' })
    else if (wordIn(article.tokens, at, MEETING_VERBS)) cues.push({ at, kind: 'meeting' })
    else if (wordIn(article.tokens, at, ATTENDING_WORDS)) cues.push({ at, kind: 'attending' })
  }
  return cues
}

function listOf(article: AnalysedArticle, sentence: Sentence, cue: Cue, people: readonly Person[]): Attendance[] {
  if (cue.kind === 'both') return pairBefore(article, sentence, cue, people)
  const list = listAfter(article, sentence, cue, people)
  const [companion] = list
  const told = companion ? antecedent(article, sentence, cue, people) : null
  return told && companion ? [{ ...told, beside: companion.entity }, ...list] : list
}

/** «روبيو ولافروف اتفقا على …»: a list that ends right before the verb, of two at least. */
function pairBefore(article: AnalysedArticle, sentence: Sentence, cue: Cue, people: readonly Person[]): Attendance[] {
  const start = article.tokens.start[cue.at] as number
  let last = -1
  while (last + 1 < people.length && (people[last + 1] as Person).end < start) last++
  if (last < 1 || tokenFrom(article.tokens, (people[last] as Person).end) !== cue.at) return []
  let first = last
  while (first > 0 && joins(article, people[first - 1] as Person, people[first] as Person, false)) first--
  return first === last ? [] : people.slice(first, last + 1).map((person) => attendance(person, sentence, undefined))
}

/** «فلان، الذي رافق …»: the one told of stands before the relative. */
const RELATIVES = new Set(['الذي', 'التي'])
function antecedent(
  article: AnalysedArticle,
  sentence: Sentence,
  cue: Cue,
  people: readonly Person[],
): Attendance | null {
  const { tokens } = article
  if (cue.at === sentence.from || !RELATIVES.has(foldedAt(tokens, cue.at - 1))) return null
  let before = cue.at - 2
  while (before > sentence.from && tokens.kind[before] === PUNCT) before--
  const end = tokens.end[before] as number
  const person = people.find((one) => one.end === end)
  return person ? attendance(person, sentence, undefined) : null
}

/** What parts a word of attendance from a name that it does not bring: «مشاركة كييف … تحت قيادة فلان». */
const GAP_STOPS = new Set(['تحت', 'كان', 'كانت', 'بمثابه', 'سياسه', 'قال', 'قالت', 'بحسب', 'وفق', 'ان'])
function isParted({ tokens }: AnalysedArticle, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (GAP_STOPS.has(foldedAt(tokens, at))) return true
  return false
}

function listAfter(article: AnalysedArticle, sentence: Sentence, cue: Cue, people: readonly Person[]): Attendance[] {
  const { tokens } = article
  const from = tokens.end[cue.at] as number
  const first = people.findIndex((p) => beginning(p) >= from)
  if (first < 0) return []
  const head = people[first] as Person
  const reach = tokenFrom(tokens, beginning(head)) - cue.at
  if (isParted(article, cue.at + 1, cue.at + reach)) return []
  if (reach > FIRST_REACH || isLikeness(article, cue.at, reach)) return []
  const list = [head]
  for (const next of people.slice(first + 1)) {
    if (!joins(article, list.at(-1) as Person, next, cue.kind === 'meeting')) break
    list.push(next)
  }
  const side = sideNear(head)
  return list.map((person) => attendance(person, sentence, side))
}

/** «مثّل الجانب الروسي فلان» names the side before the man; «مثل فلان» and «في مثل هذه» only compare. */
const REPRESENTED = new Set(['مثل'])
const BEFORE_LIKE = new Set(['في', 'من', 'الي', 'علي', 'مع'])
const BEHIND_LIKE = new Set(['هذا', 'هذه', 'هولاء', 'ذلك', 'تلك'])
function isLikeness({ tokens }: AnalysedArticle, at: number, reach: number): boolean {
  if (!wordIn(tokens, at, REPRESENTED)) return false
  if (reach < 2 || (at > 0 && BEFORE_LIKE.has(foldedAt(tokens, at - 1)))) return true
  return at + 1 < tokens.count && BEHIND_LIKE.has(foldedAt(tokens, at + 1))
}

const beginning = (person: Person): number => Math.min(person.value.roleStart ?? person.start, person.start)

/** Whether `next` goes on the list that `last` is in: only commas, و and brackets between them, or «بنظيره» in a meeting. */
function joins(article: AnalysedArticle, last: Person, next: Person, meeting: boolean): boolean {
  const { tokens } = article
  const from = tokenFrom(tokens, Math.max(last.end, last.value.roleEnd ?? last.end))
  const to = tokenFrom(tokens, beginning(next))
  const gap: string[] = []
  for (let i = from; i < to; i++) if (tokens.kind[i] !== PUNCT) gap.push(foldedAt(tokens, i))
  if (isTalkWith(gap)) return true
  if (gap.some((word) => LIST_ENDS.has(word) || MEETING_NOUNS.has(word)))
    return meeting && gap.every((w) => TO_MEET.has(w))
  if (gap.length > MAX_GAP) return false
  return gap.length === 0 || meeting || gap.every((word) => word === 'و' || TO_MEET.has(word) || word === 'اليوم')
}

/** «رافق فلاناً في محادثات مع فلان»: whom one talks with takes part. */
const isTalkWith = (gap: readonly string[]): boolean =>
  gap.length === MAX_GAP && gap[0] === 'في' && MEETING_NOUNS.has(gap[1] ?? '') && gap[2] === 'مع'

const sideNear = (person: Person): string | undefined => person.value.side

function attendance(person: Person, sentence: Span, listSide: string | undefined): Attendance {
  const { value } = person
  const side = value.side ?? listSide
  return {
    entity: value.entity,
    name: value.name,
    ...(value.role ? { role: value.role } : {}),
    ...(side ? { side } : {}),
    words: { start: person.start, end: person.end },
    sentence,
  }
}
