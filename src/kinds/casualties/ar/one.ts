import type { AnalysedArticle } from '@/core/extract/kind.ts'
import { casualtyEntries, nounEntries } from '@/core/language/ar/quantities/nouns.ts'
import { wordIn } from '@/core/text/clitics.ts'
import { foldText } from '@/core/text/fold.ts'
import type { Sentence } from '@/core/text/sentences.ts'
import type { Span } from '@/core/text/span.ts'
import { CLITIC, foldedAt, NUMBER, type Tokens, WORD } from '@/core/text/tokens.ts'
import type { CountClass } from '@/core/values/types.ts'

/** One person, told by the noun alone: «مقتل جندي», «وإصابة آخر», «لقيت امرأة مصرعها». */
export interface One {
  readonly fate: CountClass
  /** The noun. */
  readonly span: Span
  readonly noun: string
}

const FATE_WORDS: ReadonlySet<string> = new Set(casualtyEntries.keys())
const folded = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map((word) => foldText(word)))
/** Singulars of people that stand without ال. */
const ANYONE = folded('شخص آخر أخرى رجل امرأة سيدة فتاة شاب شابة طفل طفلة مدني مدنية مواطن مواطنة جندي شرطي ضابط عنصر')
const PERSON: ReadonlySet<string> = new Set([
  ...ANYONE,
  ...[...nounEntries].flatMap(([word, { person, number }]) => (person && number === 'singular' ? [word] : [])),
])
const MET = folded('لقي لقيت ولقي ولقيت')
const DEATH = folded('مصرعه مصرعها حتفه حتفها')
const NEGATIONS = folded('لم ولم لن دون بدون لا ولا')
const DEATH_REACH = 4

export function onesIn({ tokens, text }: AnalysedArticle, { from, to }: Sentence): One[] {
  const found: One[] = []
  for (let at = from; at + 1 < to; at++) {
    const fate = fateAt(tokens, at, to)
    if (!fate || !isAlone(tokens, at + 1, to) || (at > from && NEGATIONS.has(foldedAt(tokens, at - 1)))) continue
    const span = { start: tokens.start[at + 1] as number, end: tokens.end[at + 1] as number }
    found.push({ fate, span, noun: text.slice(span.start, span.end) })
  }
  return found
}

function fateAt(tokens: Tokens, at: number, end: number): CountClass | null {
  const word = wordIn(tokens, at, FATE_WORDS)
  if (word !== null) return casualtyEntries.get(word) ?? null
  if (!MET.has(foldedAt(tokens, at))) return null
  for (let i = at + 2; i < Math.min(end, at + 2 + DEATH_REACH); i++) if (DEATH.has(foldedAt(tokens, i))) return 'killed'
  return null
}

/** A singular without ال that no noun owns («قائد الجيش») and nobody is counted beside («ضابط وثلاثة جنود»). */
function isAlone(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.kind[at] !== WORD || tokens.clitics[at] !== 0 || !PERSON.has(foldedAt(tokens, at))) return false
  if (at + 1 >= end) return true
  const next = foldedAt(tokens, at + 1)
  if (tokens.kind[at + 1] === NUMBER || /^و?ال/.test(next)) return false
  const joined = ((tokens.clitics[at + 1] as number) & CLITIC.wa) !== 0
  return !joined || wordIn(tokens, at + 1, FATE_WORDS) !== null
}
