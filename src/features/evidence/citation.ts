import type { TFunction } from 'i18next'
import type { Wording } from '@/core/story/ports.ts'
import type { Evidence, Fact, Reading, StoryArticle } from '@/core/story/types.ts'

interface Cited {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly reading: Reading
  readonly passage: Evidence
  readonly link: string
}

/** A passage with its outlet, speaker, date, question and address, ready to paste into a script or a mail. */
export function citation(t: TFunction, wording: Wording, { fact, article, reading, passage, link }: Cited): string {
  const { speaker } = reading
  const { date } = article.asOf
  return t('evidence.citation', {
    quote: passage.quote,
    outlet: wording.pick(article.outlet),
    speaker: speaker ? t('evidence.citationSpeaker', { speaker: wording.entity(speaker) }) : '',
    date: date ? t('evidence.citationDate', { date: wording.date(date) }) : '',
    fact: wording.pick(fact.label),
    link,
  })
}
