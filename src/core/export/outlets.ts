import type { StoryArticle } from '../story/types.ts'
import { type Direction, directionOf } from './text.ts'
import { CREDIT_NAMES, type ExportLabel, type ExportWords } from './words.ts'

/** A column: who published the text, how that is known, and up to when it can know anything. */
export interface ReportOutlet {
  readonly id: string
  readonly name: string
  readonly headline: string | null
  readonly lang: string
  readonly dir: Direction
  /** Publisher, distributor, original, translator, author, each with its basis. */
  readonly credits: readonly string[]
  readonly asOf: string
  /** What a reader must know before quoting: machine translation, unknown publisher. */
  readonly flags: readonly string[]
}

export function outletOf(article: StoryArticle, words: ExportWords): ReportOutlet {
  return {
    id: article.id,
    name: words.pick(article.outlet),
    headline: article.title || article.headline?.quote || null,
    lang: article.lang,
    dir: directionOf(article.lang),
    credits: creditsOf(article, words),
    asOf: asOfLine(article, words),
    flags: flagsOf(article).map((flag) => words.label(flag)),
  }
}

function creditsOf(article: StoryArticle, words: ExportWords): string[] {
  const named = CREDIT_NAMES.flatMap((name) => {
    const credit = article[name]
    if (!credit) return []
    const label = words.pick(credit.label)
    return [words.label(`export.credit.${name}`, { name: label, basis: words.label(`export.basis.${credit.basis}`) })]
  })
  const isUnsigned = article.author === null
  const hasDocument = article.regions.some(({ kind }) => kind === 'document')
  return [
    ...named,
    ...(isUnsigned ? [words.label('credit.unsigned')] : []),
    ...(hasDocument ? [words.label('credit.document')] : []),
  ]
}

/** «حتى ١٨‏/٢‏/٢٠٢٥ (مستنتَج من يوم الحدث)». */
function asOfLine({ asOf, asOfWhy }: StoryArticle, words: ExportWords): string {
  const line =
    asOf.date === null
      ? words.label('credit.undated')
      : words.label('export.asOfDay', {
          date: words.shortDate(asOf.date),
          basis: words.label(`asOfBasis.${asOf.basis}`),
        })
  return asOfWhy ? `${line}. ${words.pick(asOfWhy)}` : line
}

function flagsOf(article: StoryArticle): ExportLabel[] {
  const flags: ExportLabel[] = []
  if (article.machineTranslated) flags.push('credit.machineWhy')
  else if (article.translatedFrom !== null) flags.push('credit.translatedWhy')
  if (article.outletBasis === 'unknown') flags.push('credit.unknownOutlet')
  if (article.outletBasis === 'inferred') flags.push('credit.inferredOutlet')
  return flags
}
