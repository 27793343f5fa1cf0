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
    if (people.length === 0 || isPlanned(article, sentence)) return []
    return cuesIn(article, sentence).flatMap((cue) => listAfter(article, sentence, cue, people))
  })
}

/** «سيحضر»، «من المقرر أن يشارك»: a plan is not an attendance. */
function isPlanned(article: AnalysedArticle, sentence: Sentence): boolean {
  const { tokens } = article
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!wordIn(tokens, i, ATTENDING_WORDS)) continue
    const held = article.heldAt({ start: tokens.start[i] as number, end: tokens.end[i] as number })
    if (held.certainty !== 'asserted') return true
  }
  return false
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
  /** «التقى فلان بفلان»: two people, the second behind بـ or مع. */
  readonly meeting: boolean
}

function cuesIn(article: AnalysedArticle, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (wordIn(article.tokens, at, MEETING_VERBS)) cues.push({ at, meeting: true })
    else if (wordIn(article.tokens, at, ATTENDING_WORDS)) cues.push({ at, meeting: false })
  }
  return cues
}

function listAfter(article: AnalysedArticle, sentence: Sentence, cue: Cue, people: readonly Person[]): Attendance[] {
  const { tokens } = article
  const from = tokens.end[cue.at] as number
  const first = people.findIndex((p) => beginning(p) >= from)
  if (first < 0) return []
  const head = people[first] as Person
  const reach = tokenFrom(tokens, beginning(head)) - cue.at
  if (reach > FIRST_REACH || isLikeness(article, cue.at, reach)) return []
  const list = [head]
  for (const next of people.slice(first + 1)) {
    if (!joins(article, list.at(-1) as Person, next, cue.meeting)) break
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
  if (gap.some((word) => LIST_ENDS.has(word) || MEETING_NOUNS.has(word)))
    return meeting && gap.every((w) => TO_MEET.has(w))
  if (gap.length > MAX_GAP) return false
  return gap.length === 0 || meeting || gap.every((word) => word === 'و' || TO_MEET.has(word) || word === 'اليوم')
}

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
