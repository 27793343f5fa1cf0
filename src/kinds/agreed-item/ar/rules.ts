import { byId } from '@/core/extract/by-id.ts'
import type { Held, ProposedCell, ProposedFact, ProposedReading, StoryContext } from '@/core/extract/kind.ts'
import { regionKindAt } from '@/core/extract/search.ts'
import { slugOf } from '@/core/language/ar/people/slug.ts'
import { formsOf } from '@/core/text/clitics.ts'
import type { Span } from '@/core/text/span.ts'
import { foldedAt } from '@/core/text/tokens.ts'
import type { Value } from '@/core/values/types.ts'
import { type Item, itemsOf } from './items.ts'
import { CRITERIA, DOMAINS, SETTLEMENTS, SOON, SOONEST, TIME } from './words.ts'

type Answer = (item: Item) => { readonly value: Value; readonly words: Span } | null

/**
 * Points of an agreement: whether each was agreed and on which condition, how
 * far it binds, in which fields, and what the settlement shall be like.
 */
export function proposeAgreedItem({ articles }: StoryContext): ProposedFact[] {
  const found = byId(articles).flatMap(itemsOf)
  const items = found.filter((item) => isAgreed(item, found) && !isRestated(item, found))
  const keys = [...new Set(items.map(({ key }) => key))].sort()
  const rows = keys.flatMap((key) => {
    const own = items.filter((item) => item.key === key)
    const name = own[0] ? own[0].article.text.slice(own[0].words.start, own[0].words.end) : ''
    const id = `agreed-${slugOf(key)}`
    return [
      rowOf(id, { code: 'agreed', params: { item: name } }, own, agreed),
      rowOf(`${id}-commitment`, { code: 'commitment', params: { item: name } }, own, committed),
      rowOf(`${id}-fields`, { code: 'fields', params: { item: name } }, own, fields),
    ]
  })
  return [...rows, rowOf('settlement-criteria', { code: 'criteria', params: {} }, items, criteria)].flatMap(
    (row) => row ?? [],
  )
}

/** A plan is a point of the agreement where a text says elsewhere that it was agreed. */
const isAgreed = ({ planned, key }: Item, all: readonly Item[]): boolean =>
  !planned || all.some((other) => !other.planned && other.key === key)

/** What a headline says, the text says in full. */
const isRestated = (item: Item, all: readonly Item[]): boolean =>
  isHeadline(item) &&
  all.some((other) => other.article === item.article && other.key === item.key && !isHeadline(other))

/** A point that the text comes back to is shown from two of its sentences. */
const MOST_READINGS = 2

const isHeadline = ({ article, head }: Item): boolean => {
  const region = regionKindAt(article, head.start)
  return region === 'headline' || region === 'deck'
}

function rowOf(
  id: string,
  question: ProposedFact['question'],
  items: readonly Item[],
  answer: Answer,
): ProposedFact | null {
  const cells: Record<string, ProposedCell> = {}
  const seen = new Set<string>()
  for (const item of items) {
    const found = answer(item)
    if (!found) continue
    const reading = readingOf(item, found)
    const key = [
      item.article.id,
      regionKindAt(item.article, item.head.start),
      reading.condition !== null,
      JSON.stringify(found.value),
      found.value.type === 'proposition' ? item.sentence.start : '',
    ].join('|')
    if (seen.has(key)) continue
    seen.add(key)
    if ((cells[item.article.id]?.readings.length ?? 0) >= MOST_READINGS) continue
    cells[item.article.id] = { readings: [...(cells[item.article.id]?.readings ?? []), reading] }
  }
  return Object.keys(cells).length > 0 ? { id, question, cells } : null
}

function readingOf(item: Item, { value, words }: { readonly value: Value; readonly words: Span }): ProposedReading {
  const { article } = item
  return {
    value,
    words,
    evidence: [item.clause],
    certainty: 'asserted',
    ...article.heardAt(item.head.start),
    ...heldOf(item),
    condition: value.type === 'proposition' ? conditionOf(item) : null,
    rule: 'agreed-item/complement',
  }
}

/** What stands before the word of agreement moves it; a verb behind it says what the item shall do. */
function heldOf({ article, cue }: Item): Partial<Held> {
  const held = cue ? article.heldAt(cue) : null
  return held && (held.cue === null || (cue && held.cue.start <= cue.start)) ? held : {}
}

const agreed: Answer = ({ words }) => ({ value: { type: 'proposition', present: true }, words })

const committed: Answer = ({ level, head }) =>
  level === null ? null : { value: { type: 'scale', scale: 'commitment', level }, words: head }

const fields: Answer = (item) => listed(item, DOMAINS, () => true)

/** Only of an item that speaks of peace or an end: a lasting partnership is no settlement. */
const criteria: Answer = (item) => listed(item, CRITERIA, (forms) => forms.some((form) => SETTLEMENTS.has(form)))

/** Codes of the words in an item, from the first that `opens` on. */
function listed(item: Item, codes: ReadonlyMap<string, string>, opens: (forms: readonly string[]) => boolean) {
  const { tokens } = item.article
  const found = new Set<string>()
  const places: Span[] = []
  let open = false
  for (let at = item.from; at < item.to; at++) {
    const forms = formsOf(foldedAt(tokens, at))
    open ||= opens(forms)
    const soon = codes === CRITERIA && forms.some((form) => SOONEST.has(form)) && foldedAt(tokens, at + 1) === TIME
    const code = soon ? SOON : forms.map((form) => codes.get(form)).find((one) => one !== undefined)
    if (!open || code === undefined) continue
    found.add(code)
    places.push({ start: tokens.start[at] as number, end: tokens.end[at] as number })
  }
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return null
  return {
    value: { type: 'items', items: [...found], closed: false } as const,
    words: { start: first.start, end: last.end },
  }
}

/** «بعد حل …»، «التي ستنشأ من …»، «الناشئة عن …»، «شريطة …»: to the end of its clause. */
const CONDITIONS =
  /(?:الناشئة|الناتجة)\s+(?:عن|من)\s|(?:التي|الذي)\s+س\S+\s+(?:من|عن)\s|بعد\s+(?:التوصل|حل|انتهاء|إنهاء|نهاية|وقف|توقيع|استكمال)\s|شريطة\s|بشرط\s|في حال\s/u

function conditionOf({ article, clause }: Item): Span | null {
  const text = article.text.slice(clause.start, clause.end)
  const hit = CONDITIONS.exec(text)
  if (!hit) return null
  const rest = text.slice(hit.index)
  const length = rest.search(/[،,؛.»”"\n]/u)
  return { start: clause.start + hit.index, end: clause.start + hit.index + (length < 0 ? rest.length : length) }
}
