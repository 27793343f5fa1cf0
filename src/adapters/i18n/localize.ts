import type { i18n } from 'i18next'
import type { Localized } from '../../core/article/types.ts'
import type { Cell, Fact, Reason, Story } from '../../core/story/types.ts'
import { createWording } from './format.ts'
import { type Catalogue, createTranslator } from './translator.ts'

/**
 * Puts the catalogue's sentences into a story that is to be written out: row
 * labels where no editor worded them, and every reason in both languages. The
 * core yields codes; whoever reads the file without the app reads these.
 */
export function localizeStory(story: Story, catalogue: Catalogue): Story {
  const labelled = { ...story, facts: story.facts.map((fact) => withLabel(fact, story, catalogue)) }
  const say = sayer(labelled, catalogue)
  return { ...labelled, facts: labelled.facts.map((fact) => withSentences(fact, say)) }
}

export type Say = (reason: Reason) => Reason

/** Puts the catalogue's sentences, in both languages, into a reason about readings of this story. */
export function sayer(story: Story, catalogue: Catalogue): Say {
  const arabic = createWording(createTranslator('ar', catalogue), story, 'ar', 'arab')
  const english = createWording(createTranslator('en', catalogue), story, 'en', 'latn')
  return (reason) => {
    const [ar, en] = [arabic.reason(reason), english.reason(reason)]
    return { code: reason.code, params: reason.params, ...(ar === null ? {} : { ar }), ...(en === null ? {} : { en }) }
  }
}

function withLabel(fact: Fact, story: Story, catalogue: Catalogue): Fact {
  if (fact.question === null) return fact
  return { ...fact, label: questionLabel(fact.kind, fact.question, story, catalogue) }
}

function questionLabel(kind: string, question: Reason, story: Story, catalogue: Catalogue): Localized {
  const say = (lang: 'ar' | 'en'): string => {
    const translator = createTranslator(lang, catalogue)
    const wording = createWording(translator, story, lang, lang === 'ar' ? 'arab' : 'latn')
    const params = Object.fromEntries(
      Object.entries(question.params).map(([name, value]) => [
        name,
        nameOf(translator, wording.entity, kind, String(value)),
      ]),
    )
    return String(translator.t(`kinds.${kind}.questions.${question.code}` as never, params as never))
  }
  return { ar: say('ar'), en: say('en') }
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
