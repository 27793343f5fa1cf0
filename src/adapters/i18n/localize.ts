import type { i18n } from 'i18next'
import type { Wording } from '../../core/story/ports.ts'
import type { Cell, Fact, Reason, Story } from '../../core/story/types.ts'
import { createWording } from './format.ts'
import { fill, type Template, templateOf } from './template.ts'
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
  /** Questions by key and names of their parameters. */
  readonly templates: Map<string, Template>
  /** What a question's parameter is called, by kind and parameter. */
  readonly names: Map<string, string>
}
type Tongues = { readonly [lang in 'ar' | 'en']: Tongue }

function tonguesOf(story: Story, catalogue: Catalogue): Tongues {
  const tongue = (lang: 'ar' | 'en'): Tongue => {
    const translator = createTranslator(lang, catalogue)
    const wording = createWording(translator, story, lang, lang === 'ar' ? 'arab' : 'latn')
    return { translator, wording, templates: new Map(), names: new Map() }
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

function questionIn(tongue: Tongue, kind: string, { code, params }: Reason): string {
  const key = `kinds.${kind}.questions.${code}`
  const names = Object.keys(params)
  const asked = `${key} ${names.join(' ')}`
  const template = tongue.templates.get(asked) ?? templateOf(tongue.translator, key, names)
  tongue.templates.set(asked, template)
  return fill(template, (name) => nameOf(tongue, kind, String(params[name])))
}

/** A parameter of a question: a word of the kind, a side, or an entity of the story. */
function nameOf({ translator, wording, names }: Tongue, kind: string, value: string): string {
  const asked = `${kind} ${value}`
  const known = names.get(asked)
  if (known !== undefined) return known
  const key = [`kinds.${kind}.events.${value}`, `sides.${value}`].find((one) => translator.exists(one))
  const name = key === undefined ? wording.entity(value) : String(translator.t(key as never))
  names.set(asked, name)
  return name
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
