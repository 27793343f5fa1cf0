import type { TFunction } from 'i18next'
import type { Wording } from '@/core/story/ports.ts'
import type { Cell, Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import { markOf, relationOf, tileOf } from '@/state/rows.ts'
import { type Siglum, siglaOf } from '@/state/sigla.ts'
import type { Density } from '@/state/view.ts'
import { excerpt } from '@/ui/excerpt.ts'
import { scriptDirection } from '@/ui/source-text.tsx'
import { utterancesOf } from '../utterances.ts'
import type { CellText, HeadText, OutletText } from './source.ts'

/** Units that a line of a cell has room for; the words have two lines, in tight rows one. */
const VALUE = 22
const WORDS = { roomy: 44, tight: 24 } as const
const NOTE = 30
const QUESTION = { roomy: 72, tight: 60 } as const

/** Cut at a word, and said so; the opened row has all of it. */
export function clipped(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.lastIndexOf(' ', room - 1)
  return `${text.slice(0, cut > room / 2 ? cut : room - 1)}…`
}

/** Cells in a few short lines, worked out when they first come into sight and kept. */
export class Composer {
  private readonly cells = new Map<Fact, Map<string, CellText>>()
  private readonly sigla = new Map<Fact, ReadonlyMap<string, Siglum>>()
  private readonly heads = new Map<Fact, HeadText>()
  private readonly t: TFunction
  private readonly wording: Wording
  private readonly columns: readonly string[]
  private readonly density: Density

  constructor(t: TFunction, wording: Wording, articles: readonly StoryArticle[], density: Density) {
    this.density = density
    this.t = t
    this.wording = wording
    this.columns = articles.map(({ id }) => id)
  }

  cell(fact: Fact, article: StoryArticle): CellText {
    const row = this.cells.get(fact) ?? new Map<string, CellText>()
    this.cells.set(fact, row)
    const text = row.get(article.id) ?? this.cellOf(fact, article)
    row.set(article.id, text)
    return text
  }

  head(fact: Fact): HeadText {
    const known = this.heads.get(fact)
    if (known) return known
    const shape = tileOf(fact)
    const { stated, of } = fact.verdict.coverage
    const figures = { stated: this.wording.number(stated), of: this.wording.number(of) }
    const head = {
      id: fact.id,
      question: clipped(this.wording.pick(fact.label), QUESTION[this.density]),
      verdict: this.t(`relation.${shape}.name`),
      rel: relationOf(fact),
      shape,
      coverage: fact.derived ? '' : this.t('matrix.coverage', figures),
    }
    this.heads.set(fact, head)
    return head
  }

  outlet(article: StoryArticle): OutletText {
    const isTranslated = article.machineTranslated || article.translatedFrom !== null
    const flag = article.machineTranslated ? 'machine' : isTranslated ? 'translated' : null
    const name = this.wording.pick(article.outlet)
    const menu = this.t('compare.menu', { outlet: name })
    return { id: article.id, name, flag: flag ? this.t(`credit.${flag}`) : '', menu }
  }

  private cellOf(fact: Fact, article: StoryArticle): CellText {
    const cell = fact.cells[article.id]
    const readings = (cell?.readings ?? []).filter(({ review }) => review !== 'rejected')
    const [first] = readings
    const from = { lang: article.lang, dir: scriptDirection(article.lang) }
    if (!first) return { ...this.silence(fact, cell), ...from }
    const sigla = this.siglaIn(fact)
    const others = utterancesOf(readings, sigla).length - 1
    return { ...this.reading(fact, article, first, sigla.get(first.id), sigla.size === 0, others), ...from }
  }

  private siglaIn(fact: Fact): ReadonlyMap<string, Siglum> {
    const known = this.sigla.get(fact) ?? siglaOf(fact, this.columns)
    this.sigla.set(fact, known)
    return known
  }

  private silence(fact: Fact, cell: Cell | undefined): Omit<CellText, 'lang' | 'dir'> {
    const presence = !cell || cell.presence === 'stated' ? 'not-found' : cell.presence
    const near = cell?.near[0]?.quote
    return {
      siglum: '',
      isParty: false,
      value: '',
      words: near ? [`«${clipped(near, WORDS[this.density])}»`, '', ''] : ['', '', ''],
      note: fact.derived ? this.t('matrix.notAsked') : this.t(`presence.${presence}`),
      presence: fact.derived ? 'not-examined' : presence,
      rel: null,
    }
  }

  private reading(
    fact: Fact,
    article: StoryArticle,
    reading: Reading,
    siglum: Siglum | undefined,
    isPlain: boolean,
    others: number,
  ): Omit<CellText, 'lang' | 'dir'> {
    const value = this.wording.value(reading.value, fact.kind, reading)
    const isWords = value === null || foldText(value) === foldText(reading.words.quote)
    return {
      siglum: siglum ? this.wording.letter(siglum.index) : '',
      isParty: siglum?.party ?? false,
      value: isWords ? '' : clipped(value, siglum ? VALUE - 3 : VALUE),
      words: decisive(article, reading, WORDS[this.density]),
      note: clipped(this.noteOf(reading, isPlain, others), NOTE),
      presence: null,
      rel: markOf(fact, reading),
    }
  }

  private noteOf(reading: Reading, isPlain: boolean, others: number): string {
    const parts = [
      reading.speaker ? this.wording.shortEntity(reading.speaker) : null,
      reading.speaker === null && reading.voice === 'own' && !isPlain ? this.t('voiceOf.own') : null,
      reading.certainty === 'asserted' ? null : this.t(`certainty.${reading.certainty}`),
      others > 0 ? this.t('compare.others', { count: others, n: this.wording.number(others) }) : null,
    ]
    return parts.filter((part) => part !== null).join(' · ')
  }
}

/** The words that decide with a little of their clause, between the source's marks. */
function decisive(
  article: StoryArticle,
  { words, evidence }: Reading,
  room: number,
): readonly [string, string, string] {
  const [passage] = evidence
  const isInside = passage?.field === words.field && passage.start <= words.start && words.end <= passage.end
  const text = words.field === 'title' ? article.title : article.text
  const shown = excerpt(text, words, isInside && passage ? passage : words, { room, both: false }, room)
  const { start, end } = shown.mark
  return [
    `«${shown.text.slice(0, start)}`,
    shown.text.slice(start, end),
    `${shown.text.slice(end)}${shown.cut ? ' …' : ''}»`,
  ]
}
