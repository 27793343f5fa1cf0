import { standingOf } from '../review/sign-off.ts'
import type { Fact, Story } from '../story/types.ts'
import type { ExportWords } from './words.ts'

type Rating = NonNullable<Fact['ratings']>[number]

/**
 * Ratings that may be handed in: written by an editor in words of their own, in a
 * story that is signed as it stands. A signature that something came after is none.
 */
export const ratingsOf = (story: Story): readonly { readonly fact: Fact; readonly rating: Rating }[] =>
  standingOf(story) !== 'signed'
    ? []
    : story.facts.flatMap((fact) => (fact.ratings ?? []).map((rating) => ({ fact, rating })))

/**
 * ClaimReview (JSON-LD, https://schema.org/ClaimReview): one for each rating, with
 * the claim's own words. The rating is text; nothing here turns it into a figure.
 */
export function toClaimReview(story: Story, words: ExportWords): string {
  const graph = ratingsOf(story).map(({ fact, rating }) => review(story, fact, rating, words))
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}

function review(story: Story, fact: Fact, { article: id, words: claim, rating, by }: Rating, words: ExportWords) {
  const article = story.articles.find((one) => one.id === id)
  const reading = fact.cells[id]?.readings.find((one) => one.words.start === claim.start && one.words.end === claim.end)
  const claimant = reading?.speaker ? { author: { '@type': 'Thing', name: words.entity(reading.speaker) } } : {}
  return {
    '@type': 'ClaimReview',
    inLanguage: words.lang,
    name: words.pick(fact.label),
    claimReviewed: claim.quote,
    ...(story.signOff ? { datePublished: story.signOff.at.slice(0, 10) } : {}),
    author: { '@type': 'Person', name: words.entity(by) },
    ...(story.signOff ? { editor: { '@type': 'Person', name: story.signOff.by } } : {}),
    reviewRating: { '@type': 'Rating', alternateName: rating },
    itemReviewed: {
      '@type': 'Claim',
      ...claimant,
      ...(article
        ? {
            appearance: {
              '@type': 'NewsArticle',
              headline: article.title,
              ...(article.outletBasis === 'unknown'
                ? {}
                : { publisher: { '@type': 'Organization', name: words.pick(article.outlet) } }),
              ...(article.asOf.date ? { datePublished: article.asOf.date } : {}),
            },
          }
        : {}),
    },
  }
}
