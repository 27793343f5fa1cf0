import type { Evidence, Fact, Reading, Story } from '../story/types.ts'
import { withoutIsolates } from './text.ts'
import type { ExportWords } from './words.ts'

/**
 * The passages as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/):
 * one annotation per reading, its target every passage by quote and by position
 * (UTF-16 units of the article's text). Of the articles' texts nothing else is in it.
 */
export function toAnnotations(story: Story, words: ExportWords): string {
  const items = story.facts.flatMap((fact) =>
    story.articles.flatMap(({ id }) =>
      (fact.cells[id]?.readings ?? [])
        .filter(({ review, origin }) => review !== 'rejected' && origin.by !== 'derived')
        .map((reading) => annotation(story, fact, id, reading, words)),
    ),
  )
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn(story.id),
    type: 'AnnotationPage',
    label: words.pick(story.story.title),
    items,
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

/** Names of our own: nothing here is fetched from anywhere. */
const urn = (...parts: readonly string[]): string => ['urn:tabayyun', ...parts.map(encodeURIComponent)].join(':')

const annotation = (story: Story, fact: Fact, article: string, reading: Reading, words: ExportWords) => ({
  id: urn(story.id, reading.id),
  type: 'Annotation',
  motivation: 'describing',
  body: [
    textual('describing', bodyText(fact, reading, words), words.lang),
    textual('classifying', words.label(`relation.${fact.verdict.relation}.name`), words.lang),
  ],
  target: reading.evidence.map((passage) => target(story, article, passage)),
})

const textual = (purpose: string, value: string, language: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  language,
  format: 'text/plain',
})

const bodyText = (fact: Fact, reading: Reading, words: ExportWords): string => {
  const value = withoutIsolates(words.value(reading.value, fact.kind, reading) ?? reading.words.quote)
  return `${words.pick(fact.label)} ${value}`
}

const target = (story: Story, article: string, { quote, prefix, suffix, start, end }: Evidence) => ({
  source: urn(story.id, article),
  selector: [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ],
})
