import type { Fact, Reading, Story } from '../core/story/types.ts'
import { foldText } from '../core/text/fold.ts'

const spoken = (story: Story, reading: Reading): string => {
  const entity = story.people.find((person) => person.id === reading.speaker)
  return entity ? [entity.label.ar, entity.label.en, ...entity.names].join(' ') : ''
}

function wordsOf(story: Story, fact: Fact): string {
  const parts = [fact.label.ar, fact.label.en]
  for (const cell of Object.values(fact.cells)) {
    for (const reading of cell.readings) {
      parts.push(reading.words.quote, spoken(story, reading), ...reading.evidence.map((passage) => passage.quote))
    }
    parts.push(...cell.near.map((passage) => passage.quote))
  }
  return foldText(parts.join('\n')).toLowerCase()
}

const indexes = new WeakMap<Fact, string>()

/** Folded text of a row: question, decisive words, passages, speakers under every spelling. Kept per row object. */
function indexOf(story: Story, fact: Fact): string {
  const known = indexes.get(fact)
  if (known !== undefined) return known
  const folded = wordsOf(story, fact)
  indexes.set(fact, folded)
  return folded
}

/** Every word of the query stands somewhere in the row, folded alike: «احمد» finds «أحمد». */
export function matches(story: Story, fact: Fact, query: string): boolean {
  const words = foldText(query).toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = indexOf(story, fact)
  return words.every((word) => text.includes(word))
}
