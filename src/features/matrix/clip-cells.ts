import type { TFunction } from 'i18next'
import type { ClipTable } from '@/core/export/clip.ts'
import type { Wording } from '@/core/story/ports.ts'
import type { Fact, Reading, Story, StoryArticle } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import { tileOf } from '@/state/rows.ts'
import { utterancesOf } from './utterances.ts'

interface Shown {
  readonly story: Story
  readonly facts: readonly Fact[]
  readonly articles: readonly StoryArticle[]
  readonly lang: string
  readonly dir: 'rtl' | 'ltr'
}

/** The rows and columns on the page, in their order, as words. */
export function clipTable(t: TFunction, wording: Wording, { story, facts, articles, lang, dir }: Shown): ClipTable {
  return {
    lang,
    dir,
    title: wording.pick(story.story.title),
    head: [t('matrix.factColumn'), ...articles.map(({ outlet }) => wording.pick(outlet))],
    rows: facts.map((fact) => [
      [wording.pick(fact.label), t(`relation.${tileOf(fact)}.name`)],
      ...articles.map((article) => cellLines(t, wording, fact, article)),
    ]),
  }
}

/** Everything that one outlet says of a fact, a line each, or which silence it is. */
function cellLines(t: TFunction, wording: Wording, fact: Fact, { id }: StoryArticle): readonly string[] {
  const cell = fact.cells[id]
  const readings = (cell?.readings ?? []).filter(({ review }) => review !== 'rejected')
  if (readings.length > 0)
    return utterancesOf(readings, new Map()).map(({ reading }) => readingLine(t, wording, fact, reading))
  if (fact.derived) return [t('matrix.notAsked')]
  return [t(`presence.${!cell || cell.presence === 'stated' ? 'not-found' : cell.presence}`)]
}

/** «value: “words” (who, how surely)». */
function readingLine(t: TFunction, wording: Wording, fact: Fact, reading: Reading): string {
  const value = wording.value(reading.value, fact.kind, reading)
  const words = `«${reading.words.quote}»`
  const isWords = value === null || foldText(value) === foldText(reading.words.quote)
  const about = [
    reading.speaker ? wording.shortEntity(reading.speaker) : null,
    reading.certainty === 'asserted' ? null : t(`certainty.${reading.certainty}`),
  ].filter((part) => part !== null)
  const said = isWords ? words : `${value}${t('value.colon')} ${words}`
  return about.length > 0 ? `${said} (${about.join(t('value.listComma'))})` : said
}
