import type { Region } from '../article/types.ts'
import { makeEvidence } from '../evidence/evidence.ts'
import { type Located, locate, placesOf } from '../evidence/locate.ts'
import type { Evidence, LostPassage } from '../story/types.ts'
import { type Field, type Slice, type Span, sliceOf } from '../text/span.ts'
import type { QuoteRef, ReadingDecision } from './types.ts'

/** What an editor's passages are looked up in. */
export interface SourceText {
  readonly id: string
  readonly text: string
  /** Sought only where a quote says so. */
  readonly title?: string
  readonly regions: readonly Region[]
}

/** What contradicts itself in the editor's file, whatever the texts say: the story is not built. */
export interface LocateProblem {
  readonly fact: string
  readonly article: string
  readonly code: 'unknown-article' | 'words-not-in-evidence'
  readonly quote: string
}

/** Where passages are sought; problems of the file and passages that the text does not hold are gathered apart. */
export interface Desk {
  readonly fact: string
  readonly article: SourceText
  readonly problems: LocateProblem[]
  readonly lost: LostPassage[]
}

export function evidenceFor(ref: QuoteRef, desk: Desk): Evidence | null {
  const { quote } = ref
  const field: Field = ref.field ?? 'text'
  const text = textIn(desk.article, field)
  const found = locateRef(text, ref)
  if (found.found) return makeEvidence(text, field, found.span)
  desk.lost.push({ code: found.reason === 'ambiguous' ? 'quote-ambiguous' : 'quote-not-found', quote })
  return null
}

/** Where a quote says what stood around it, that must still stand there: at the place it names, else at exactly one. */
export function locateRef(text: string, { quote, occurrence, prefix, suffix }: QuoteRef): Located {
  const named = locate(text, quote, occurrence)
  if (prefix === undefined || suffix === undefined) return named
  const like = placesOf(text, quote).filter(
    (at) => text.endsWith(prefix, at) && text.startsWith(suffix, at + quote.length),
  )
  if (named.found && like.includes(named.span.start)) return named
  const [only, second] = like
  if (only === undefined && !named.found) return named
  if (only === undefined || second !== undefined) return { found: false, reason: 'ambiguous', count: like.length }
  return { found: true, span: { start: only, end: only + quote.length } }
}

const textIn = (article: SourceText, field: Field): string => (field === 'title' ? (article.title ?? '') : article.text)

const report = (desk: Desk, code: LocateProblem['code'], quote: string): void =>
  void desk.problems.push({ fact: desk.fact, article: desk.article.id, code, quote })

/** The passages of a reading, tied to the text; null where one of them is not there. */
export interface Passages {
  readonly words: Slice
  readonly evidence: readonly Evidence[]
  readonly scope: Slice | null
  readonly condition: Slice | null
  readonly region: Region['kind']
}

export function passagesOf(decision: ReadingDecision, desk: Desk): Passages | null {
  const evidence = decision.evidence.map((quote) => evidenceFor(quote, desk))
  const [first] = evidence
  if (!first || !evidence.every((one) => one !== null)) return null
  const part = (quote: string | undefined): Slice | null => (quote === undefined ? null : within(first, quote, desk))
  const [words, scope, condition] = [part(decision.words), part(decision.scope), part(decision.condition)]
  const lost = (decision.scope !== undefined && !scope) || (decision.condition !== undefined && !condition)
  if (!words || lost) return null
  const region = words.field === 'title' ? 'headline' : regionAt(desk.article.regions, words)
  return { words, evidence, scope, condition, region }
}

/** The first place in the passage where `part` stands as whole words, else the first at all. */
function within(passage: Evidence, part: string, desk: Desk): Slice | null {
  const at = wholeWords(passage.quote, part) ?? passage.quote.indexOf(part)
  if (at < 0) {
    report(desk, 'words-not-in-evidence', part)
    return null
  }
  const start = passage.start + at
  return sliceOf(textIn(desk.article, passage.field), passage.field, { start, end: start + part.length })
}

const letter = /[\p{L}\p{M}\p{N}]/u

function wholeWords(text: string, part: string): number | null {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const around = [text[at - 1], text[at + part.length]]
    if (!around.some((unit) => unit !== undefined && letter.test(unit))) return at
  }
  return null
}

/** What lies in no region is white space; a passage that starts there speaks from the body. */
function regionAt(regions: readonly Region[], { start }: Span): Region['kind'] {
  return regions.find((region) => region.start <= start && start < region.end)?.kind ?? 'body'
}
