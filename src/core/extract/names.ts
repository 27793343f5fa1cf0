import { isArticle } from '../article/types.ts'
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
    people.push(...findPeople(view, sentence, () => {}))
    places.push(...findPlaces(view, sentence))
    bodies.push(...findOrganisations(view, sentence))
  }
  const persons = gatherPeople(view, people, context.sentences)
  return merge([persons, bodies, places])
}

const articleSentences = (context: MentionContext): readonly Sentence[] => {
  const inside = context.regions.filter((region) => isArticle(region.kind))
  return context.sentences.filter((s) => inside.some((region) => region.start <= s.start && s.end <= region.end))
}

/** Earlier lists win where stretches overlap. */
function merge(lists: readonly (readonly Mention[])[]): Mention[] {
  const taken: Mention[] = []
  for (const list of lists) {
    const before = taken.slice().sort((a, b) => a.start - b.start)
    for (const mention of list) if (!overlapsAny(before, mention)) taken.push(mention)
  }
  return taken.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `sorted` by start and disjoint. Binary search. */
function overlapsAny(sorted: readonly Mention[], mention: Mention): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Mention).end > mention.start) high = middle
    else low = middle + 1
  }
  const found = sorted[low]
  return found !== undefined && found.start < mention.end
}
