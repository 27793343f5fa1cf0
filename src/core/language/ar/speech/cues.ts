import type { Sentence } from '../../../text/sentences.ts'
import { sayingTable } from '../arabic.ts'
import { opensRole } from '../roles/read.ts'
import { isInSet } from '../word-sets.ts'
import { hasArticle, hasWa, isA, isComma, isMark, isWordAt, NOUN, REPORT, VERB } from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import { markOpening, nextOpening, OPENS, type WordView } from '../words/view.ts'
import type { SayingVerb } from './verbs.ts'

/** A place where someone is heard: what kind of cue, where its subject may stand, where what is said begins and ends (token indexes). */
export interface Cue {
  readonly at: number
  readonly verb: SayingVerb
  /** `subject`: nothing is told, but who spoke is named («أشاد X بـ…») and may be who goes on. */
  readonly kind: 'verb' | 'participle' | 'source' | 'subject'
  /** Where the subject is looked for, behind the cue. */
  readonly subject: { readonly from: number; readonly to: number }
  readonly said: { readonly from: number; readonly to: number }
  readonly joined: boolean
}

const complementizers = idSet('أن إن أنه أنها أنهم أنهما أنني أني أننا بأن بأنه بأنها')
/** «نقلاً عن»، «وفقاً لـ»، «بحسب»: what follows names the source of the clause. */
const sources = idSet('بحسب حسب حسبما وفق وفقا وفقما نقلا طبقا')
const as = idSet('كما')
const turns = idSet('فيما بينما')
markOpening(OPENS.cue, (id) => sayingTable[id] !== undefined || isInSet(sources, id) || isInSet(as, id))
const PARTICIPLE = /ا$|ة$/

/** Verbs whose object alone reports something: «أعلن مقتل…»، «نفى وجود…». */
const objectVerbs = new Set([
  'أعلن',
  'أكد',
  'نفى',
  'كذب',
  'أنكر',
  'كشف',
  'زعم',
  'ادعى',
  'استبعد',
  'توقع',
  'رجح',
  'أفاد',
  'شدد',
  'حذر',
  'أشار',
  'لفت',
  'أعرب',
  'ذكر',
  'اعترف',
  'أقر',
  'أوضح',
  'انتقد',
  'ندد',
  'رحب',
  'أدان',
  'دان',
  'استنكر',
  'اتهم',
  'دعا',
  'طالب',
  'هدد',
  'تعهد',
  'وصف',
  'نوه',
  'ناشد',
])

/** More cues than any sentence has: what is beyond is a broken page, and is left alone. */
const MAX_CUES = 40
/** Tokens that a subject or a clause may span. */
const NEAR = 40

export function cuesOf(view: WordView, sentence: Sentence): readonly Cue[] {
  // Most sentences have no cue, and nothing is made for them.
  let out: Cue[] = NONE
  for (let at = sentence.from; out.length < MAX_CUES; at++) {
    at = nextOpening(view, OPENS.cue, at, sentence.to)
    if (at === sentence.to) break
    if (insideCue(out, at)) continue
    const cue =
      isIn(view, at, sources) || isAside(view, at, sentence)
        ? sourceCue(view, at, sentence)
        : verbCue(view, at, sentence)
    if (!cue) continue
    if (out === NONE) out = []
    out.push(cue)
  }
  for (let i = 0; i < out.length; i++) out[i] = bounded(view, out, i, sentence)
  return out
}

/** Never added to. */
const NONE: Cue[] = []

/** A verb between another cue and its message belongs to it: «وأضاف يقول إن». */
const insideCue = (cues: readonly Cue[], at: number): boolean => {
  const last = cues[cues.length - 1]
  return (
    last !== undefined &&
    last.kind !== 'source' &&
    last.kind !== 'subject' &&
    at < Math.min(last.said.from, last.at + 3) &&
    at - last.at <= 2
  )
}

/** «…، كما أعلن X»: a source behind what it says. */
const isAside = (view: WordView, at: number, sentence: Sentence): boolean =>
  isIn(view, at, as) && isComma(view, at - 1) && isMain(view, at + 1) && messageStart(view, at + 2, sentence.to) < 0

function sourceCue(view: WordView, at: number, sentence: Sentence): Cue | null {
  const to = clauseEnd(view, at + 1, sentence.to)
  if (to <= at + 1) return null
  const leads = at <= sentence.from + 1
  const said = leads ? { from: to, to: sentence.to } : { from: sentence.from, to: at }
  return { at, verb: { lemma: 'بحسب' }, kind: 'source', subject: { from: at + 1, to }, said, joined: false }
}

function clauseEnd(view: WordView, from: number, stop: number): number {
  let at = from
  while (at < stop && at < from + NEAR && !isComma(view, at) && !isMark(view, at, '.؛:)')) at++
  return at
}

function verbCue(view: WordView, at: number, sentence: Sentence): Cue | null {
  const verb = sayingTable[view.id[at] as number]
  if (!verb || hasArticle(view, at) || (isA(view, at, NOUN) && !isConjugated(view, at))) return null
  const opening = messageStart(view, at + 1, sentence.to)
  const participle = isParticiple(view, at)
  if (opening < 0) {
    if (closesBefore(view, at))
      return {
        at,
        verb,
        kind: 'verb',
        subject: { from: at + 1, to: clauseEnd(view, at + 1, sentence.to) },
        said: { from: at, to: at },
        joined: false,
      }
    if (participle) return null
    if (!objectVerbs.has(verb.lemma)) return subjectCue(view, at, verb, sentence)
    const from = objectStart(view, at + 1, sentence.to)
    return from < 0
      ? null
      : {
          at,
          verb,
          kind: 'verb',
          subject: { from: at + 1, to: from },
          said: { from, to: sentence.to },
          joined: hasWa(view, at),
        }
  }
  return {
    at,
    verb,
    kind: participle ? 'participle' : 'verb',
    subject: { from: at + 1, to: opening },
    said: { from: opening, to: sentence.to },
    joined: hasWa(view, at),
  }
}

/** A verb of saying that carries no message here. */
function subjectCue(view: WordView, at: number, verb: SayingVerb, sentence: Sentence): Cue | null {
  if (!isA(view, at, REPORT)) return null
  const subject = { from: at + 1, to: clauseEnd(view, at + 1, sentence.to) }
  return { at, verb, kind: 'subject', subject, said: { from: at, to: at }, joined: hasWa(view, at) }
}

/** «…»، قال X: a closing mark right before, or with a comma between. */
const closesBefore = (view: WordView, at: number): boolean =>
  isMark(view, at - 1, '»"”') || (isComma(view, at - 1) && isMark(view, at - 2, '»"”'))

const isConjugated = (view: WordView, at: number): boolean => isA(view, at, VERB)

const isParticiple = (view: WordView, at: number): boolean => {
  const word = view.tokens.lexicon.words[view.id[at] as number] as string
  return (
    /^م.+(?:ا|ه)$|^(?:قائلا|لافتا|داعيا|نافيا|كاشفا|زاعما|ذاكرا)$/.test(word) &&
    PARTICIPLE.test(word.replace(/ه$/, 'ة'))
  )
}

/** Index of «أن/إن» (its message follows), of the colon or of the opening mark; -1 when the sentence holds none before another finite verb of saying. */
function messageStart(view: WordView, from: number, stop: number): number {
  for (let at = from; at < stop && at < from + NEAR; at++) {
    if (isIn(view, at, complementizers)) return at
    if (isMark(view, at, ':')) return at + 1
    if (isMark(view, at, '«"“„') && at <= from + 14 && !isNameMark(view, at)) return at
    if (isMark(view, at, '؛')) return -1
    if (at > from && isMain(view, at)) return -1
  }
  return -1
}

/** A short quoted word behind a noun is a title («صحيفة «الشرق الأوسط»»), not what was said. */
function isNameMark(view: WordView, at: number): boolean {
  if (!isA(view, at - 1, NOUN)) return false
  for (let i = at + 1; i < at + 5; i++) if (isMark(view, i, '»"”')) return true
  return false
}

/** Another verb of saying with its own clause. */
const isMain = (view: WordView, at: number): boolean => {
  const id = view.id[at] as number
  return (
    id >= 0 && sayingTable[id] !== undefined && isA(view, at, REPORT) && !hasArticle(view, at) && !isA(view, at, NOUN)
  )
}

/** Behind the subject: «أعلنت الشرطة | مقتل…». The subject is a role, a name or a definite noun phrase. */
function objectStart(view: WordView, from: number, stop: number): number {
  if (from >= stop || !isWordAt(view, from)) return -1
  let at = from
  while (at < stop && at < from + 12 && isWordAt(view, at)) {
    const definite = hasArticle(view, at) || opensRole(view, at) || view.is[at] === 0
    if (!definite && at > from && !isA(view, at - 1, NOUN)) break
    if (!definite && at > from) break
    at++
  }
  return at < stop ? Math.max(at, from) : -1
}

/** What is said ends where the next cue speaks or the sentence turns («فيما…»). */
function bounded(view: WordView, cues: readonly Cue[], index: number, sentence: Sentence): Cue {
  const cue = cues[index] as Cue
  if (!speaks(cue)) return cue
  const { from } = cue.said
  let to = nextSpoken(cues, index + 1, from)?.at ?? cue.said.to
  for (let at = from; at < to; at++) if (isIn(view, at, turns) && isComma(view, at - 1)) to = at
  return { ...cue, said: { from, to: Math.min(to, sentence.to) } }
}

const speaks = (cue: Cue): boolean => cue.kind !== 'source' && cue.kind !== 'subject'

function nextSpoken(cues: readonly Cue[], from: number, behind: number): Cue | undefined {
  for (let i = from; i < cues.length; i++) {
    const cue = cues[i] as Cue
    if (speaks(cue) && cue.at > behind) return cue
  }
  return undefined
}
