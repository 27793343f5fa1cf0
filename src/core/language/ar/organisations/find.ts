import type { Mention } from '../../../extract/mention.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { nationTable } from '../arabic.ts'
import { isStrange } from '../people/parts.ts'
import { slugOf } from '../people/slug.ts'
import { phraseAt, startsPhrase } from '../places/read.ts'
import {
  ADJECTIVE,
  FUNCTION,
  hasArticle,
  hasPreposition,
  hasWa,
  isA,
  isMark,
  isWordAt,
  NATION,
  NOUN,
  ORGANISATION,
  ROLE,
  spanStart,
} from '../words/ask.ts'
import { markOpening, OPENS, type WordView } from '../words/view.ts'

const MAX_WORDS = 7

/** Adds the organisations of one sentence to `out`: known bodies, and heads in the construct with their complement («وزارة الخارجية الأميركية»). */
export function findOrganisations(view: WordView, sentence: Sentence, out: Mention[]): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (((view.is[at] as number) & ORGANISATION) === 0 && ((view.opens[at] as number) & OPENS.body) === 0) continue
    const run = phraseAt(view, at, sentence.to)
    if (run && run.known.type === 'organisation') {
      out.push(mention(view, at, run.to, run.known.entity, undefined, 'organisation/known'))
      at = run.to - 1
      continue
    }
    const body = headed(view, at, sentence.to)
    if (!body) continue
    const text = view.tokens.text.slice(spanStart(view, at), view.tokens.end[body.to - 1] as number)
    out.push(mention(view, at, body.to, slugOf(text), body.within, 'organisation/head'))
    at = body.to - 1
  }
}

markOpening(OPENS.body, (id) => startsPhrase('organisation', id))

function headed(view: WordView, at: number, stop: number): { to: number; within: string | undefined } | null {
  if (!isA(view, at, ORGANISATION) || hasArticle(view, at)) return null
  let within: string | undefined
  let to = at + 1
  while (to < stop && to - at < MAX_WORDS) {
    const known = phraseAt(view, to, stop)
    if (known && !hasWa(view, to) && !hasPreposition(view, to)) {
      within ??= known.known.entity
      to = known.to
      continue
    }
    const next = step(view, to, stop)
    if (next === to) break
    within ??=
      hasArticle(view, to) && (view.id[to] as number) >= 0 ? nationTable[view.id[to] as number]?.iso : undefined
    to = next
  }
  if (to === at + 1 || !(within || isNamed(view, at, to))) return null
  return { to, within }
}

/** A complement with ال, a nationality or an own name: «شركة كبيرة» names nothing. */
function isNamed(view: WordView, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (hasArticle(view, at) || isMark(view, at, '«"“') || view.is[at] === 0) return true
  return false
}

/** An adjective with ال closes the noun phrase: a noun behind it is another's. */
const isDescribed = (view: WordView, at: number): boolean =>
  hasArticle(view, at) && isA(view, at, ADJECTIVE | NATION) && !isA(view, at, NOUN)

function step(view: WordView, at: number, stop: number): number {
  if (isMark(view, at, '«"“')) {
    for (let i = at + 1; i < stop && i < at + 6; i++) if (isMark(view, i, '»"”')) return i + 1
    return at
  }
  if (!isWordAt(view, at) || isA(view, at, FUNCTION) || (hasPreposition(view, at) && !isA(view, at, NOUN))) return at
  if (hasPreposition(view, at)) return at
  if (hasWa(view, at) && isA(view, at, ORGANISATION)) return at
  if (isA(view, at, ROLE) && !hasArticle(view, at) && (hasArticle(view, at - 1) || view.is[at - 1] === 0)) return at
  if (isA(view, at, NOUN) && !isA(view, at, ADJECTIVE) && !hasWa(view, at) && isDescribed(view, at - 1)) return at
  if (hasArticle(view, at) && isA(view, at, NOUN | ADJECTIVE | NATION)) return at + 1
  if (isA(view, at, NOUN | ADJECTIVE | NATION))
    return isA(view, at + 1, NOUN | ADJECTIVE | NATION) && hasArticle(view, at + 1) ? at + 1 : at
  return isStrange(view, at) && !hasWa(view, at) ? at + 1 : at
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
  const type = 'organisation' as const
  const value = within ? { type, name, entity, within } : { type, name, entity }
  return { field: 'text', start, end, quote: name, value, rule }
}
