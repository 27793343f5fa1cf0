import type { Sentence } from '../../../text/sentences.ts'
import { PUNCT } from '../../../text/tokens.ts'
import { lexicon, sayingTable } from '../arabic.ts'
import { opensRole } from '../roles/read.ts'
import { isInSet, wordSetOf } from '../word-sets.ts'
import { hasArticle, hasWa, isA, isComma, isMark, isWordAt, NOUN, REPORT, VERB } from '../words/ask.ts'
import { splitWords } from '../words/flags.ts'
import { idSet, isIn } from '../words/idset.ts'
import { markOpening, nextOpening, OPENS, type WordView } from '../words/view.ts'
import type { SayingVerb } from './verbs.ts'

/** A place where someone is heard: what kind of cue, and where its subject may stand and what is said lies, as token indexes. */
export interface Cue {
  readonly at: number
  readonly verb: SayingVerb
  /** `subject`: nothing is told, but who spoke is named («أشاد X بـ…») and may be who goes on. */
  readonly kind: 'verb' | 'participle' | 'source' | 'subject'
  /** Where the subject is looked for, behind the cue. */
  readonly subjectFrom: number
  readonly subjectTo: number
  readonly saidFrom: number
  /** Set once the cues behind it are known. */
  saidTo: number
  readonly joined: boolean
}

/** «نقلاً عن»، «وفقاً لـ»، «بحسب»: what follows names the source of the clause. */
const sources = idSet('بحسب حسب حسبما وفق وفقا وفقما نقلا طبقا')
const complementizers = idSet('أن إن أنه أنها أنهم أنهما أنني أني أننا بأن بأنه بأنها')
const as = idSet('كما')
const turns = idSet('فيما بينما')
const saying = wordSetOf((id) => sayingTable[id] !== undefined)
markOpening(OPENS.cue, (id) => isInSet(saying, id) || isInSet(sources, id) || isInSet(as, id))
markOpening(OPENS.that, (id) => isInSet(complementizers, id))
markOpening(OPENS.says, (id) => isInSet(saying, id))
markOpening(OPENS.aside, (id) => isInSet(turns, id))

/** «مضيفاً»، «لافتةً»: the accusative of state among the verbs' forms. */
const participles = wordSetOf(
  (id) =>
    isInSet(saying, id) &&
    /^م.+(?:ا|ه)$|^(?:قائلا|لافتا|داعيا|نافيا|كاشفا|زاعما|ذاكرا)$/.test(lexicon.words[id] as string),
)

/** Verbs whose object alone reports something: «أعلن مقتل…»، «نفى وجود…». */
const objectLemmas = new Set(
  splitWords(
    'أعلن أكد نفى كذب أنكر كشف زعم ادعى استبعد توقع رجح أفاد شدد حذر أشار لفت أعرب ذكر اعترف أقر أوضح انتقد ندد رحب أدان دان استنكر اتهم دعا طالب هدد تعهد وصف نوه ناشد',
  ),
)
const objectVerbs = wordSetOf((id) => objectLemmas.has(sayingTable[id]?.lemma ?? ''))

/** More cues than any sentence has: what is beyond is a broken page, and is left alone. */
const MAX_CUES = 40
/** Tokens that a subject or a clause may span. */
const NEAR = 40

export function cuesOf(view: WordView, sentence: Sentence): readonly Cue[] {
  // Most sentences have no cue, and nothing is made for them.
  let at = nextOpening(view, OPENS.cue, sentence.from, sentence.to)
  if (at === sentence.to) return NONE
  const out: Cue[] = []
  for (; at < sentence.to && out.length < MAX_CUES; at = nextOpening(view, OPENS.cue, at + 1, sentence.to)) {
    if (insideCue(out, at)) continue
    const cue =
      isIn(view, at, sources) || isAside(view, at, sentence)
        ? sourceCue(view, at, sentence)
        : verbCue(view, at, sentence)
    if (cue) out.push(cue)
  }
  for (let i = 0; i < out.length; i++) bound(view, out, i, sentence)
  return out
}

const NONE: readonly Cue[] = []

/** A verb between another cue and its message belongs to it: «وأضاف يقول إن». */
const insideCue = (cues: readonly Cue[], at: number): boolean => {
  const last = cues[cues.length - 1]
  return last !== undefined && speaks(last) && at < last.saidFrom && at - last.at <= 2
}

/** «…، كما أعلن X»: a source behind what it says. */
const isAside = (view: WordView, at: number, sentence: Sentence): boolean =>
  isIn(view, at, as) && isComma(view, at - 1) && isMain(view, at + 1) && messageStart(view, at + 2, sentence.to) < 0

const bySource: SayingVerb = { lemma: 'بحسب' }

function sourceCue(view: WordView, at: number, sentence: Sentence): Cue | null {
  const to = clauseEnd(view, at + 1, sentence.to)
  if (to <= at + 1) return null
  const leads = at <= sentence.from + 1
  return {
    at,
    verb: bySource,
    kind: 'source',
    subjectFrom: at + 1,
    subjectTo: to,
    saidFrom: leads ? to : sentence.from,
    saidTo: leads ? sentence.to : at,
    joined: false,
  }
}

function clauseEnd(view: WordView, from: number, stop: number): number {
  const { kind } = view.tokens
  const limit = Math.min(stop, from + NEAR)
  let at = from
  while (at < limit && !(kind[at] === PUNCT && isMark(view, at, '،,.؛:)'))) at++
  return at
}

function verbCue(view: WordView, at: number, sentence: Sentence): Cue | null {
  const id = view.id[at] as number
  const verb = sayingTable[id]
  if (!verb || hasArticle(view, at) || (isA(view, at, NOUN) && !isA(view, at, VERB))) return null
  const stop = sentence.to
  const joined = hasWa(view, at)
  const subjectFrom = at + 1
  const opening = messageStart(view, at + 1, stop)
  const participle = isInSet(participles, id)
  if (opening >= 0) {
    const kind = participle ? 'participle' : 'verb'
    return { at, verb, kind, subjectFrom, subjectTo: opening, saidFrom: opening, saidTo: stop, joined }
  }
  if (closesBefore(view, at)) {
    const subjectTo = clauseEnd(view, at + 1, stop)
    return { at, verb, kind: 'verb', subjectFrom, subjectTo, saidFrom: at, saidTo: at, joined: false }
  }
  if (participle) return null
  if (isInSet(objectVerbs, id)) {
    const from = objectStart(view, at + 1, stop)
    if (from < 0) return null
    return { at, verb, kind: 'verb', subjectFrom, subjectTo: from, saidFrom: from, saidTo: stop, joined }
  }
  // A verb of saying that carries no message here.
  if (!isA(view, at, REPORT)) return null
  const subjectTo = clauseEnd(view, at + 1, stop)
  return { at, verb, kind: 'subject', subjectFrom, subjectTo, saidFrom: at, saidTo: at, joined }
}

/** «…»، قال X: a closing mark right before, or with a comma between. */
const closesBefore = (view: WordView, at: number): boolean =>
  isMark(view, at - 1, '»"”') || (isComma(view, at - 1) && isMark(view, at - 2, '»"”'))

/** Index of «أن/إن» (its message follows), of the colon or of the opening mark; -1 when the sentence holds none before another finite verb of saying. */
function messageStart(view: WordView, from: number, stop: number): number {
  const { opens } = view
  const { kind } = view.tokens
  const limit = Math.min(stop, from + NEAR)
  for (let at = from; at < limit; at++) {
    const bits = (opens[at] as number) & (OPENS.that | OPENS.says)
    if (bits !== 0) {
      if ((bits & OPENS.that) !== 0) return at
      if (at > from && isMain(view, at)) return -1
    } else if (kind[at] === PUNCT) {
      if (isMark(view, at, ':')) return at + 1
      if (at <= from + 14 && isMark(view, at, '«"“„') && !isNameMark(view, at)) return at
      if (isMark(view, at, '؛')) return -1
    }
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
const isMain = (view: WordView, at: number): boolean =>
  at < view.tokens.count &&
  ((view.opens[at] as number) & OPENS.says) !== 0 &&
  ((view.is[at] as number) & (REPORT | NOUN)) === REPORT &&
  !hasArticle(view, at)

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
function bound(view: WordView, cues: readonly Cue[], index: number, sentence: Sentence): void {
  const cue = cues[index] as Cue
  if (!speaks(cue)) return
  const to = Math.min(nextSpoken(cues, index + 1, cue.saidFrom)?.at ?? cue.saidTo, sentence.to)
  let at = nextOpening(view, OPENS.aside, cue.saidFrom, to)
  while (at < to && !isComma(view, at - 1)) at = nextOpening(view, OPENS.aside, at + 1, to)
  cue.saidTo = at
}

const speaks = (cue: Cue): boolean => cue.kind !== 'source' && cue.kind !== 'subject'

function nextSpoken(cues: readonly Cue[], from: number, behind: number): Cue | undefined {
  for (let i = from; i < cues.length; i++) {
    const cue = cues[i] as Cue
    if (speaks(cue) && cue.at > behind) return cue
  }
  return undefined
}
