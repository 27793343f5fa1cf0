import type { i18n } from 'i18next'
import type { Wording } from '../../core/story/ports.ts'
import type { Cell, Fact, Reason, Story } from '../../core/story/types.ts'
import { createWording } from './format.ts'
import { type Catalogue, createTranslator } from './translator.ts'

/**
 * Puts the catalogue's sentences into a story that is to be written out: row
 * labels where no editor worded them, and every reason in both languages. The
 * core yields codes; whoever reads the file without the app reads these.
 */
export function localizeStory(story: Story, catalogue: Catalogue): Story {
  const tongues = tonguesOf(story, catalogue)
  const say = sayerIn(tongues)
  return { ...story, facts: story.facts.map((fact) => withSentences(withLabel(fact, tongues), say)) }
}

export type Say = (reason: Reason) => Reason

/** Puts the catalogue's sentences, in both languages, into a reason about readings of this story. */
export const sayer = (story: Story, catalogue: Catalogue): Say => sayerIn(tonguesOf(story, catalogue))

/** One language's words for one story. A translator costs more than a row's words do: it is made once for all rows. */
interface Tongue {
  readonly translator: i18n
  readonly wording: Wording
}
type Tongues = { readonly [lang in 'ar' | 'en']: Tongue }

function tonguesOf(story: Story, catalogue: Catalogue): Tongues {
  const tongue = (lang: 'ar' | 'en'): Tongue => {
    const translator = createTranslator(lang, catalogue)
    return { translator, wording: createWording(translator, story, lang, lang === 'ar' ? 'arab' : 'latn') }
  }
  return { ar: tongue('ar'), en: tongue('en') }
}

function sayerIn(tongues: Tongues): Say {
  return (reason) => {
    const [ar, en] = [tongues.ar.wording.reason(reason), tongues.en.wording.reason(reason)]
    return { code: reason.code, params: reason.params, ...(ar === null ? {} : { ar }), ...(en === null ? {} : { en }) }
  }
}

function withLabel(fact: Fact, { ar, en }: Tongues): Fact {
  const { kind, question } = fact
  if (question === null) return fact
  return { ...fact, label: { ar: questionIn(ar, kind, question), en: questionIn(en, kind, question) } }
}

function questionIn({ translator, wording }: Tongue, kind: string, question: Reason): string {
  const params = Object.fromEntries(
    Object.entries(question.params).map(([name, value]) => [
      name,
      nameOf(translator, wording.entity, kind, String(value)),
    ]),
  )
  return String(translator.t(`kinds.${kind}.questions.${question.code}` as never, params as never))
}

/** A parameter of a question: a word of the kind, a side, or an entity of the story. */
function nameOf(translator: i18n, entity: (id: string) => string, kind: string, value: string): string {
  for (const key of [`kinds.${kind}.events.${value}`, `sides.${value}`]) {
    if (translator.exists(key)) return String(translator.t(key as never))
  }
  return entity(value)
}

function withSentences(fact: Fact, say: Say): Fact {
  const { verdict } = fact
  return {
    ...fact,
    cells: Object.fromEntries(Object.entries(fact.cells).map(([id, cell]) => [id, cellWithSentence(cell, say)])),
    verdict: {
      ...verdict,
      reason: say(verdict.reason),
      pairs: verdict.pairs.map((pair) => ({ ...pair, reason: say(pair.reason) })),
    },
  }
}

const cellWithSentence = (cell: Cell, say: Say): Cell => (cell.basis ? { ...cell, basis: say(cell.basis) } : cell)
