import { isArticle, type Region } from '../article/types.ts'
import { findOrganisations } from '../language/ar/organisations/find.ts'
import { type FoundPerson, findPeople } from '../language/ar/people/find.ts'
import { gatherPeople } from '../language/ar/people/gather.ts'
import { findPlaces } from '../language/ar/places/find.ts'
import { viewWords } from '../language/ar/words/view.ts'
import type { Sentence } from '../text/sentences.ts'
import type { MentionContext } from './context.ts'
import type { Mention } from './mention.ts'

/**
 * People, places and organisations of one field, in order of `start`, without
 * overlaps. Offsets are raw; a name stands without its role, its و ف ب ل ك.
 */
export function findNames(context: MentionContext): Mention[] {
  const view = viewWords(context.tokens)
  const people: FoundPerson[] = []
  const places: Mention[] = []
  const bodies: Mention[] = []
  for (const sentence of articleSentences(context)) {
    findPeople(view, sentence, people)
    findPlaces(view, sentence, places)
    findOrganisations(view, sentence, bodies)
  }
  const persons = gatherPeople(view, people, context.sentences)
  return merged(merged(persons, bodies), places)
}

/** Sentences inside the article's regions; both lists are in order, so one walk over them does. */
function articleSentences({ regions, sentences }: MentionContext): readonly Sentence[] {
  const out: Sentence[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < regions.length && (regions[at] as Region).end <= sentence.start) at++
    const region = regions[at]
    if (region && region.start <= sentence.start && sentence.end <= region.end && isArticle(region.kind))
      out.push(sentence)
  }
  return out
}

/** Both lists in order of `start`, each without overlaps; the stronger one wins where stretches overlap. */
function merged(strong: readonly Mention[], weak: readonly Mention[]): Mention[] {
  const out: Mention[] = []
  let at = 0
  for (const mention of weak) {
    while (at < strong.length && (strong[at] as Mention).end <= mention.start) out.push(strong[at++] as Mention)
    const next = strong[at]
    if (next === undefined || next.start >= mention.end) out.push(mention)
  }
  while (at < strong.length) out.push(strong[at++] as Mention)
  return out
}
