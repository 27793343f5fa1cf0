import type { Fact, Reading, Relation, Story, StoryArticle } from '../story/types.ts'
import { RELATIONS, THEMES } from '../story/types.ts'
import { type Side, sidesOf, type Voice } from './sides.ts'

/**
 * What an editor is told of a row that nobody disputes. `all`: every outlet that
 * could say it; `some`: those named; `wording`: one meaning under several names;
 * `finer`: some say it more exactly.
 */
export type AgreedCode = 'all' | 'some' | 'wording' | 'finer'

/** Why a row stays open: the rule cannot tell, nobody is sure, nobody says it, or it only follows. */
export type OpenCode = 'unclear' | 'unsure' | 'unsaid' | 'derived'

interface Item<Code extends string> {
  readonly code: Code
  readonly fact: Fact
  readonly sides: readonly Side[]
}

export type Agreed = Item<AgreedCode>
export type Contested = Item<Relation>
export type Open = Item<OpenCode>

/** Rows that one outlet alone speaks to. */
export interface Alone {
  readonly article: string
  readonly items: readonly { readonly fact: Fact; readonly voice: Voice }[]
}

/** What is not known of the articles themselves, with the articles it is not known of. */
export interface Gap {
  readonly code: 'publisher-unknown' | 'publisher-inferred' | 'date-inferred' | 'undated' | 'machine'
  readonly articles: readonly string[]
}

/** Names and titles are told in two figures: how they are spelled is a matter for the table. */
export interface Names {
  readonly alike: number
  readonly spelled: number
}

/** A story in five parts, none of which says who is right. */
export interface Brief {
  /** Rows told, derived ones left out. */
  readonly count: number
  readonly agreed: readonly Agreed[]
  /** Words of one utterance that several outlets pass on. */
  readonly quoted: readonly Agreed[]
  readonly contested: readonly Contested[]
  readonly alone: readonly Alone[]
  readonly open: readonly Open[]
  readonly gaps: readonly Gap[]
  readonly names: Names
}

/** Sorts rows, one by one, into what is agreed, contested, told by one outlet, and open. */
export class BriefTally {
  private readonly agreed: Agreed[] = []
  private readonly quoted: Agreed[] = []
  private readonly contested: Contested[] = []
  private readonly open: Open[] = []
  private readonly single: { readonly fact: Fact; readonly voice: Voice }[] = []
  private readonly names = { alike: 0, spelled: 0 }
  private count = 0
  private readonly story: Story
  private readonly columns: readonly string[]

  /** @param columns article ids in the order shown; a row that none of them speaks to is left out, unless nobody does */
  constructor(story: Story, columns: readonly string[]) {
    this.story = story
    this.columns = columns
  }

  add(fact: Fact): void {
    if (!fact.derived) this.count++
    const sides = sidesOf(fact, this.columns)
    const [first] = sides
    const code = openCode(fact, sides)
    if (code) this.open.push({ code, fact, sides })
    else if (!first) return
    else if (isSpelling(fact)) this.names[fact.verdict.relation === 'same' ? 'alike' : 'spelled']++
    else if (isAlone(fact)) this.single.push({ fact, voice: first.voices[0] })
    else if (!AGREED.has(fact.verdict.relation)) this.contested.push({ code: fact.verdict.relation, fact, sides })
    else (isQuoted(first) ? this.quoted : this.agreed).push({ code: agreedCode(fact), fact, sides })
  }

  result(): Brief {
    const { count, agreed, quoted, contested, open, single, names, columns } = this
    return {
      count,
      names,
      agreed: agreed.sort(byCoverage),
      quoted: quoted.sort(byCoverage),
      contested: contested.sort((a, b) => RELATIONS.indexOf(a.code) - RELATIONS.indexOf(b.code) || byCoverage(a, b)),
      alone: columns.flatMap((article) => {
        const items = single.filter(({ voice }) => voice.article === article)
        return items.length > 0 ? [{ article, items }] : []
      }),
      open: open.sort((a, b) => OPEN_ORDER.indexOf(a.code) - OPEN_ORDER.indexOf(b.code)),
      gaps: gapsOf(this.story.articles.filter(({ id }) => columns.includes(id))),
    }
  }
}

const AGREED: ReadonlySet<Relation> = new Set(['same', 'wording', 'finer'])
const OPEN_ORDER: readonly OpenCode[] = ['unclear', 'derived', 'unsure', 'unsaid']

const isSpelling = ({ theme, verdict }: Fact): boolean =>
  theme === 'names' && (verdict.relation === 'same' || verdict.relation === 'wording') && verdict.coverage.stated > 1

const isQuoted = ({ voices: [{ reading }] }: Side): boolean => reading.value.type === 'quotation'

const isAlone = ({ verdict }: Fact): boolean => verdict.relation === 'same' && verdict.coverage.stated === 1

function agreedCode({ verdict: { relation, coverage } }: Fact): AgreedCode {
  if (relation === 'wording' || relation === 'finer') return relation
  return coverage.stated === coverage.of && coverage.of > 2 ? 'all' : 'some'
}

/** «قد»، «من المتوقع»، «من غير المحتمل»: said, and not settled by whoever says it. */
const HEDGED: ReadonlySet<Reading['certainty']> = new Set(['excluded', 'unlikely', 'possible', 'expected'])

function openCode({ derived, verdict }: Fact, sides: readonly Side[]): OpenCode | null {
  if (derived) return 'derived'
  if (verdict.relation === 'unclear') return 'unclear'
  if (verdict.coverage.stated === 0) return 'unsaid'
  const readings = sides.flatMap(({ voices }) => voices.map(({ reading }) => reading))
  const isHedged = readings.length > 0 && readings.every(({ certainty }) => HEDGED.has(certainty))
  return isHedged && AGREED.has(verdict.relation) ? 'unsure' : null
}

const byCoverage = (a: Item<string>, b: Item<string>): number =>
  b.fact.verdict.coverage.stated - a.fact.verdict.coverage.stated ||
  THEMES.indexOf(a.fact.theme) - THEMES.indexOf(b.fact.theme)

const GAPS: Readonly<Record<Gap['code'], (article: StoryArticle) => boolean>> = {
  'publisher-unknown': ({ outletBasis }) => outletBasis === 'unknown',
  'publisher-inferred': ({ outletBasis }) => outletBasis === 'inferred',
  undated: ({ asOf }) => asOf.date === null,
  'date-inferred': ({ asOf }) => asOf.date !== null && asOf.basis === 'event-day',
  machine: ({ machineTranslated }) => machineTranslated,
}

function gapsOf(articles: readonly StoryArticle[]): readonly Gap[] {
  return (Object.keys(GAPS) as Gap['code'][]).flatMap((code) => {
    const found = articles.filter(GAPS[code]).map(({ id }) => id)
    return found.length > 0 ? [{ code, articles: found }] : []
  })
}
