import { isArticle } from '../article/types.ts'
import { carriedBy } from '../language/ar/speech/carriers.ts'
import { type Cue, cuesOf } from '../language/ar/speech/cues.ts'
import { type Quoted, quotedStretches } from '../language/ar/speech/marks.ts'
import { isQuotation } from '../language/ar/speech/quotations.ts'
import { type Speaker, Speakers } from '../language/ar/speech/speakers.ts'
import { viewWords, type WordView } from '../language/ar/words/view.ts'
import { type Sentence, sentenceAt } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { tokenFrom } from '../text/tokens.ts'
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
  const reading = new Reading(view, names, context.sentences)
  const quoted: Quoted[] = []
  for (const span of articleSpans(context))
    quotedStretches(view, tokenFrom(view.tokens, span.start), tokenFrom(view.tokens, span.end), quoted)
  const closing = new Map(quoted.map((pair) => [pair.close, pair]))
  for (const sentence of context.sentences) reading.read(sentence, closing)
  const direct = quoted.map((pair) => reading.spoken(pair)).filter((stretch) => stretch !== null)
  const documents = context.regions.filter((region) => region.kind === 'document')
  return {
    quotations: direct.map((stretch) => quotation(view, stretch)),
    voiceAt: (offset) => {
      if (documents.some((region) => region.start <= offset && offset < region.end)) return printed
      return innermost(direct, offset)?.heard ?? reading.at(offset) ?? own
    },
  }
}

const articleSpans = (context: MentionContext): readonly Span[] =>
  context.regions.filter((region) => isArticle(region.kind))

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

/** The last to begin of the stretches over `offset`: a new cue inside a message takes over. */
function last(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let best: Stretch | undefined
  for (const s of stretches) if (s.start <= offset && offset < s.end) best = s
  return best
}

/** Verbs whose next noun is who was told: «أخبر الصحفيين». */
const tellsSomeone = new Set(['أخبر', 'أبلغ', 'أعلم', 'سأل'])

/** One pass over the sentences that remembers who spoke last. */
class Reading {
  /** Attributed stretches by the sentence they stand in. */
  private readonly stretches = new Map<Sentence, Stretch[]>()
  private readonly sentences: readonly Sentence[]
  private readonly speakers: Speakers
  private readonly view: WordView
  private current: Speaker | null = null
  /** Cue by the token where its message opens or, for «…»، قال X, by the mark that closes before it. */
  private readonly byOpening = new Map<number, VoiceAt>()
  private readonly byClosing = new Map<number, VoiceAt>()

  constructor(view: WordView, names: readonly Mention[], sentences: readonly Sentence[]) {
    this.view = view
    this.sentences = sentences
    this.speakers = new Speakers(view, names)
  }

  /** Who is heard in the outlet's words at a raw offset. */
  at(offset: number): VoiceAt | undefined {
    const sentence = sentenceAt(this.sentences, offset)
    return sentence ? last(this.stretches.get(sentence) ?? [], offset)?.heard : undefined
  }

  read(sentence: Sentence, closing: ReadonlyMap<number, Quoted>): void {
    const label = this.labelled(sentence)
    if (label) this.add(sentence, label.from, sentence.to, label.heard)
    for (const cue of cuesOf(this.view, sentence)) this.hear(cue, sentence, closing)
  }

  /** «لافروف: لن نقبل…» at the start of a line. */
  private labelled(sentence: Sentence): { from: number; heard: VoiceAt } | null {
    const colon = firstColon(this.view, sentence)
    if (colon < 0) return null
    const speaker = this.speakers.before(colon, sentence.from)
    if (!speaker) return null
    this.current = speaker
    const heard: VoiceAt = {
      voice: 'attributed',
      speaker: speaker.entity,
      speakerName: speaker.name,
      via: null,
      verb: null,
    }
    this.byOpening.set(colon + 1, heard)
    return { from: colon + 1, heard }
  }

  private hear(cue: Cue, sentence: Sentence, closing: ReadonlyMap<number, Quoted>): void {
    if (cue.kind === 'subject') {
      const subject = this.speakers.between(cue.subject.from, cue.subject.to)
      if (subject?.entity) this.current = subject
      return
    }
    const heard = cue.kind === 'source' ? this.source(cue, sentence) : this.said(cue, sentence)
    if (!heard) return
    this.add(sentence, cue.said.from, cue.said.to, heard)
    this.byOpening.set(cue.said.from, heard)
    const before = closing.get(cue.at - 1) ?? closing.get(cue.at - 2)
    if (before && cue.kind !== 'participle' && !cue.joined) this.byClosing.set(before.open, heard)
  }

  /** «بحسب X»: X carries what another said, or is the source itself. */
  private source(cue: Cue, sentence: Sentence): VoiceAt | null {
    const named =
      this.speakers.between(cue.subject.from, cue.subject.to) ??
      this.speakers.between(cue.subject.from + 1, cue.subject.to)
    if (!named) return null
    const carried = (this.stretches.get(sentence) ?? []).find(
      (s) =>
        s.start < this.start(cue.said.to) &&
        s.end > this.start(cue.said.from) &&
        s.end > this.start(Math.max(0, cue.at - 2)),
    )
    if (carried) return { ...carried.heard, via: named.name }
    return { voice: 'attributed', speaker: named.entity, speakerName: named.name, via: null, verb: 'بحسب' }
  }

  private said(cue: Cue, sentence: Sentence): VoiceAt | null {
    const named = cue.kind === 'verb' ? this.speakers.between(cue.subject.from, cue.subject.to) : null
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
    return {
      voice: 'attributed',
      speaker: speaker?.entity ?? null,
      speakerName: speaker?.name ?? null,
      via,
      verb: cue.verb.lemma,
    }
  }

  private add(sentence: Sentence, from: number, to: number, heard: VoiceAt): void {
    if (to <= from) return
    const stretch = { start: this.start(from), end: this.view.tokens.end[to - 1] as number, heard }
    const known = this.stretches.get(sentence)
    if (known) known.push(stretch)
    else this.stretches.set(sentence, [stretch])
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

function firstColon(view: WordView, sentence: Sentence): number {
  for (let at = sentence.from; at < sentence.to && at < sentence.from + 8; at++) {
    if (view.tokens.text.charCodeAt(view.tokens.start[at] as number) === 0x3a) return at
  }
  return -1
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return { start, end }
}
