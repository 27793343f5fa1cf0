import type { Mention } from '../../../extract/mention.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { isStrange } from '../people/read.ts'
import { slugOf } from '../people/slug.ts'
import { hasArticle, hasPreposition, isA, NATION, ORGANISATION, spanStart } from '../words/ask.ts'
import { idSet, isIn } from '../words/idset.ts'
import type { WordView } from '../words/view.ts'
import { phraseAt, startsPhrase } from './read.ts'

/** Heads that are no part of the name, and heads that are («قصر الدرعية»). */
const plainHeads = idSet('مدينة محافظة منطقة بلدة قرية ولاية مقاطعة إقليم ضاحية حي')
const namedHeads = idSet(
  'قصر مطار ميناء مخيم شارع ميدان جزيرة جبل معبر قاعدة ساحة وادي نهر بحيرة مضيق ملعب مسجد كنيسة مستشفى فندق سجن جسر',
)

/** Adds the places of one sentence to `out`: known names, and heads with a name that only a place could be. */
export function findPlaces(view: WordView, sentence: Sentence, out: Mention[]): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    const id = view.id[at] as number
    if (id < 0 || mayOpen[id] === 0) continue
    const run = phraseAt(view, at, sentence.to)
    if (run && run.known.type === 'place' && !isOther(view, at, run.to) && (!run.known.wary || isPlaced(view, at))) {
      out.push(mention(view, at, run.to, run.known.entity, run.known.within, 'place/known'))
      at = run.to - 1
      continue
    }
    const end = headed(view, at, sentence.to)
    if (end < 0) continue
    const from = isIn(view, at, namedHeads) ? at : at + 1
    const inner = phraseAt(view, at + 1, sentence.to)
    if (from !== at && inner) continue
    const within = inner?.known.type === 'place' ? inner.known.entity : undefined
    const text = view.tokens.text.slice(spanStart(view, from), view.tokens.end[end - 1] as number)
    out.push(mention(view, from, end, slugOf(text), within, 'place/head-name'))
    at = end - 1
  }
}

/** By lexicon id: a known name or a head. Most words are neither and cost one look-up. */
const mayOpen = Uint8Array.from(
  plainHeads,
  (plain, id) => plain | (namedHeads[id] as number) | (startsPhrase('place', id) ? 1 : 0),
)

/** Behind «في»، «إلى»، «مدينة»، or with an attached ب or ل. */
const isPlaced = (view: WordView, at: number): boolean =>
  hasPreposition(view, at) ||
  isIn(view, at - 1, placing) ||
  isIn(view, at - 1, plainHeads) ||
  isIn(view, at - 1, namedHeads)
const placing = idSet('في إلى من قرب جنوب شمال شرق غرب')

/** The word reads as a nationality or a body here: «المغرب» the hour is left to dates. */
const isOther = (view: WordView, at: number, to: number): boolean =>
  to - at === 1 && isA(view, at, NATION | ORGANISATION)

/** Index behind «مطار X», -1 when the word is no head or nothing nameable follows. */
function headed(view: WordView, at: number, stop: number): number {
  if (at + 1 >= stop || !(isIn(view, at, plainHeads) || isIn(view, at, namedHeads)) || hasArticle(view, at)) return -1
  const known = phraseAt(view, at + 1, stop)
  if (known) return known.to
  if (!isStrange(view, at + 1)) return -1
  return at + 2 < stop && isStrange(view, at + 2) && !hasArticle(view, at + 1) ? at + 3 : at + 2
}

function mention(
  view: WordView,
  from: number,
  to: number,
  entity: string,
  within: string | undefined,
  rule: string,
): Mention {
  const start = spanStart(view, from)
  const end = view.tokens.end[to - 1] as number
  const name = view.tokens.text.slice(start, end)
  const type = 'place' as const
  const value = within ? { type, name, entity, within } : { type, name, entity }
  return { field: 'text', start, end, quote: name, value, rule }
}
