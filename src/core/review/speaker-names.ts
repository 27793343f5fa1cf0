import type { Reading } from '../story/types.ts'
import { foldText } from '../text/fold.ts'

/** A text in which people are named. */
export interface NamingText {
  readonly id: string
  readonly text: string
}

/** One spelling and the person whom an editor made of it; `others`: the names that stay with the person it was taken from. */
export interface TakenName {
  readonly entity: string
  readonly name: string
  readonly id: string
  readonly others: readonly string[]
}

/**
 * Whom an article means by a speaker whose names were split: a reading gives the
 * speaker by id alone, so the text must tell. Where only one of the names stands
 * in the article it is that; where both do, in the passage. Else he stays who he was.
 */
export class SpeakerNames {
  private readonly texts: ReadonlyMap<string, string>
  private readonly folded = new Map<string, string>()
  private readonly taken: readonly TakenName[]

  constructor(articles: readonly NamingText[], taken: readonly TakenName[]) {
    this.texts = new Map(articles.map(({ id, text }) => [id, text]))
    this.taken = taken
  }

  of(entity: string, articleId: string, { evidence }: Pick<Reading, 'evidence'>): string {
    const passage = foldText(evidence.map(({ prefix, quote, suffix }) => `${prefix}${quote}${suffix}`).join(' '))
    const meant = this.taken.find((one) => one.entity === entity && this.means(one, articleId, passage))
    return meant?.id ?? entity
  }

  private means(one: TakenName, articleId: string, passage: string): boolean {
    const whole = namesIn(this.foldedText(articleId), one)
    if (!whole.own) return false
    if (!whole.other) return true
    const near = namesIn(passage, one)
    return near.own && !near.other
  }

  private foldedText(articleId: string): string {
    const known = this.folded.get(articleId)
    if (known !== undefined) return known
    const folded = foldText(this.texts.get(articleId) ?? '')
    this.folded.set(articleId, folded)
    return folded
  }
}

/** Longer names are read before the shorter ones that stand inside them («أحمد الخطيب» before «الخطيب»). */
function namesIn(folded: string, { name, others }: TakenName): { readonly own: boolean; readonly other: boolean } {
  let rest = folded
  const found = { own: false, other: false }
  const names = [name, ...others].map((one) => foldText(one)).sort((a, b) => b.length - a.length)
  const own = foldText(name)
  for (const one of names) {
    if (!rest.includes(one)) continue
    found[one === own ? 'own' : 'other'] = true
    rest = rest.replaceAll(one, '\u0000')
  }
  return found
}
