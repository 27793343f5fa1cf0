import { isArticle } from '../article/types.ts'
import { carriedBy } from '../language/ar/speech/carriers.ts'
import { type Cue, cuesOf } from '../language/ar/speech/cues.ts'
import { type Quoted, quotedStretches } from '../language/ar/speech/marks.ts'
import { isQuotation } from '../language/ar/speech/quotations.ts'
import { type Speaker, Speakers } from '../language/ar/speech/speakers.ts'
import { viewWords, type WordView } from '../language/ar/words/view.ts'
import { type Sentence, sentenceIndex } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { PUNCT, tokenFrom } from '../text/tokens.ts'
import type { MentionContext } from './context.ts'
import type { Mention, Voice } from './mention.ts'

/** Who is heard at a place of the text. `via`: the outlet or agency that carried it; `verb`: lemma of the verb of saying. */
export interface VoiceAt {
  readonly voice: Voice
  /** Entity of a person, body or place of the article. */
  readonly speaker: string | null
  /** The speaker as worded where the cue stands. */
  readonly speakerName: string | null
  readonly via: string | null
  readonly verb: string | null
}

export interface Speech {
  /** Quotations, exactly the words inside the marks, in order. */
  readonly quotations: readonly Mention[]
  /** `offset`: raw. */
  voiceAt(offset: number): VoiceAt
}

interface Stretch extends Span {
  readonly heard: VoiceAt
}

const own: VoiceAt = { voice: 'own', speaker: null, speakerName: null, via: null, verb: null }
const printed: VoiceAt = { ...own, voice: 'document' }

/** Quotations and voices of one field. `names`: what `findNames` gave for it. */
export function findSpeech(context: MentionContext, names: readonly Mention[]): Speech {
  const view = viewWords(context.tokens)
  const quoted: Quoted[] = []
  for (const region of context.regions) {
    if (!isArticle(region.kind)) continue
    quotedStretches(view, tokenFrom(view.tokens, region.start), tokenFrom(view.tokens, region.end), quoted)
  }
  const reading = new Reading(view, names, context.sentences, quoted)
  for (let at = 0; at < context.sentences.length; at++) reading.read(at)
  const direct: Stretch[] = []
  for (const pair of quoted) {
    const stretch = reading.spoken(pair)
    if (stretch) direct.push(stretch)
  }
  const documents = context.regions.filter((region) => region.kind === 'document')
  return {
    quotations: direct.map((stretch) => quotation(view, stretch)),
    voiceAt: (offset) => {
      if (documents.some((region) => region.start <= offset && offset < region.end)) return printed
      return innermost(direct, offset)?.heard ?? reading.at(offset) ?? own
    },
  }
}

function quotation(view: WordView, stretch: Stretch): Mention {
  const { speaker, voice } = stretch.heard
  const { start, end } = stretch
  const type = 'quotation' as const
  const certainty = 'asserted' as const
  const value = speaker ? { type, voice, certainty, speaker } : { type, voice, certainty }
  return { field: 'text', start, end, quote: view.tokens.text.slice(start, end), value, rule: 'quotation/marks' }
}

/** The shortest of the stretches over `offset`: they nest at most three deep, so that few have to be looked at. */
function innermost(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Stretch).start <= offset) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i--) {
    const stretch = stretches[i] as Stretch
    if (offset < stretch.end) return stretch
  }
  return undefined
}

/** Quotations inside one quotation that are passed over on the way back to the outer one. */
const LOOK_BACK = 24

/** Verbs whose next noun is who was told: «أخبر الصحفيين». */
const tellsSomeone = new Set(['أخبر', 'أبلغ', 'أعلم', 'سأل'])

const attributed = (speaker: Speaker | null, via: string | null, verb: string | null): VoiceAt => ({
  voice: 'attributed',
  speaker: speaker?.entity ?? null,
  speakerName: speaker?.name ?? null,
  via,
  verb,
})

/** One pass over the sentences that remembers who spoke last. */
class Reading {
  private readonly view: WordView
  private readonly sentences: readonly Sentence[]
  /** Pairs by the token that closes them. */
  private readonly closing = new Map<number, Quoted>()
  private readonly speakers: Speakers
  private current: Speaker | null = null
  /** Attributed stretches, sentence by sentence, and where those of each sentence begin. */
  private readonly stretches: Stretch[] = []
  private readonly firstOf: number[] = []
  /** Cue by the token where its message opens or, for «…»، قال X, by the mark that opens it. */
  private readonly byOpening = new Map<number, VoiceAt>()
  private readonly byClosing = new Map<number, VoiceAt>()

  constructor(view: WordView, names: readonly Mention[], sentences: readonly Sentence[], quoted: readonly Quoted[]) {
    this.view = view
    this.sentences = sentences
    for (const pair of quoted) this.closing.set(pair.close, pair)
    this.speakers = new Speakers(view, names)
  }

  /** Who is heard in the outlet's words at a raw offset: a new cue inside a message takes over. */
  at(offset: number): VoiceAt | undefined {
    const index = sentenceIndex(this.sentences, offset)
    if (index < 0) return undefined
    const first = this.firstOf[index] as number
    for (let i = (this.firstOf[index + 1] ?? this.stretches.length) - 1; i >= first; i--) {
      const stretch = this.stretches[i] as Stretch
      if (stretch.start <= offset && offset < stretch.end) return stretch.heard
    }
    return undefined
  }

  /** Sentences are read in order. */
  read(index: number): void {
    const sentence = this.sentences[index] as Sentence
    this.firstOf.push(this.stretches.length)
    this.label(sentence)
    for (const cue of cuesOf(this.view, sentence)) this.hear(cue, sentence)
  }

  /** «لافروف: لن نقبل…» at the start of a line. */
  private label(sentence: Sentence): void {
    const colon = firstColon(this.view, sentence)
    const speaker = colon < 0 ? null : this.speakers.before(colon, sentence.from)
    if (!speaker) return
    this.current = speaker
    const heard = attributed(speaker, null, null)
    this.byOpening.set(colon + 1, heard)
    this.add(colon + 1, sentence.to, heard)
  }

  private hear(cue: Cue, sentence: Sentence): void {
    if (cue.kind === 'subject') {
      const subject = this.speakers.between(cue.subjectFrom, cue.subjectTo)
      if (subject?.entity) this.current = subject
      return
    }
    const heard = cue.kind === 'source' ? this.source(cue) : this.said(cue, sentence)
    if (!heard) return
    this.add(cue.saidFrom, cue.saidTo, heard)
    this.byOpening.set(cue.saidFrom, heard)
    if (cue.kind === 'participle' || cue.joined) return
    const before = this.closing.get(cue.at - 1) ?? this.closing.get(cue.at - 2)
    if (before) this.byClosing.set(before.open, heard)
  }

  /** «بحسب X»: X carries what another said, or is the source itself. */
  private source(cue: Cue): VoiceAt | null {
    const { subjectFrom, subjectTo } = cue
    const named = this.speakers.between(subjectFrom, subjectTo) ?? this.speakers.between(subjectFrom + 1, subjectTo)
    if (!named) return null
    const carried = this.carriedIn(cue)
    if (carried) return { ...carried.heard, via: named.name }
    return attributed(named, null, 'بحسب')
  }

  /** The first stretch of the sentence at hand that a source stands beside. */
  private carriedIn({ at, saidFrom, saidTo }: Cue): Stretch | undefined {
    const until = this.start(saidTo)
    const behind = Math.max(this.start(saidFrom), this.start(Math.max(0, at - 2)))
    for (let i = this.firstOf[this.firstOf.length - 1] as number; i < this.stretches.length; i++) {
      const stretch = this.stretches[i] as Stretch
      if (stretch.start < until && stretch.end > behind) return stretch
    }
    return undefined
  }

  private said(cue: Cue, sentence: Sentence): VoiceAt | null {
    const named = cue.kind === 'verb' ? this.speakers.between(cue.subjectFrom, cue.subjectTo) : null
    const after = named && named.entity === null && tellsSomeone.has(cue.verb.lemma) ? null : named
    const subject =
      after ?? (cue.joined || cue.kind === 'participle' ? null : this.speakers.before(cue.at, sentence.from))
    const carried = carriedBy(this.view, sentence.from, cue.at)
    // Y of «نقلت وكالة X عن Y قوله», X its carrier.
    const source = subject === null && carried ? this.speakers.between(carried.to + 1, cue.at) : null
    const speaker = subject ?? source ?? this.current
    if (speaker) this.current = speaker
    if (!speaker && cue.kind === 'participle') return null
    const via = carried ? (this.speakers.between(carried.from, carried.to)?.name ?? null) : null
    return attributed(speaker, via, cue.verb.lemma)
  }

  /** To the stretches of the sentence at hand. */
  private add(from: number, to: number, heard: VoiceAt): void {
    if (to <= from) return
    this.stretches.push({ start: this.start(from), end: this.view.tokens.end[to - 1] as number, heard })
  }

  private start(at: number): number {
    return (this.view.tokens.start[at] ?? this.view.tokens.text.length) as number
  }

  /** The pair as someone's words, or nothing where it marks a title or a doubted word. */
  spoken(pair: Quoted): Stretch | null {
    const inside = {
      start: this.view.tokens.end[pair.open] as number,
      end: this.view.tokens.end[pair.close - 1] as number,
    }
    const span = trimmed(this.view.tokens.text, inside)
    const heard = this.byClosing.get(pair.open) ?? this.byOpening.get(pair.open) ?? this.at(span.start) ?? null
    if (!isQuotation(this.view, pair, heard !== null) || span.end <= span.start) return null
    const { speaker, speakerName, via, verb } = heard ?? own
    return { start: span.start, end: span.end, heard: { voice: 'direct', speaker, speakerName, via, verb } }
  }
}

const COLON = 0x3a

function firstColon(view: WordView, sentence: Sentence): number {
  const { kind, start, text } = view.tokens
  const stop = Math.min(sentence.to, sentence.from + 8)
  for (let at = sentence.from; at < stop; at++)
    if (kind[at] === PUNCT && text.charCodeAt(start[at] as number) === COLON) return at
  return -1
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return { start, end }
}
