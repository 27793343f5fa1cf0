import type { Cell, Fact, Reading, Story } from '../story/types.ts'
import { COLUMNS, type Column } from './columns.ts'
import { judgedOf } from './remarks.ts'
import { coverageOf } from './report.ts'
import { editorOf, finderOf, machineValue, reasonOf } from './said.ts'
import { placeOf, withoutIsolates } from './text.ts'
import type { ExportWords } from './words.ts'

type Row = Readonly<Partial<Record<Column, string>>>

/**
 * One line per fact × article × reading, and one for each cell without a
 * reading, which says what was found instead; headings come first. Rejected
 * readings are kept: the review column says so.
 */
export function tableOf(story: Story, words: ExportWords): readonly (readonly string[])[] {
  const headings = COLUMNS.map((column) => words.label(`export.column.${column}`))
  const rows = story.facts.flatMap((fact) => factRows(story, fact, words))
  return [headings, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
}

function factRows(story: Story, fact: Fact, words: ExportWords): Row[] {
  const row = { ...factFields(fact, words), judged: withoutIsolates(judgedOf(fact, story, words)) }
  return story.articles.flatMap((article) => {
    const cell = fact.cells[article.id]
    const place = { ...row, ...cellFields(cell, words), article: article.id, outlet: words.pick(article.outlet) }
    if (!cell || cell.readings.length === 0) return [{ ...place, ...nearFields(cell) }]
    return cell.readings.map((reading) => ({ ...place, ...readingFields(story, fact, reading, words) }))
  })
}

function factFields(fact: Fact, words: ExportWords): Row {
  const { verdict } = fact
  const relation = fact.derived ? 'derived' : verdict.relation
  return {
    fact: fact.id,
    question: words.pick(fact.label),
    kind: fact.kind,
    theme: words.label(`theme.${fact.theme}`),
    relation: words.label(`relation.${relation}.name`),
    locus: fact.derived ? '' : verdict.locus.map((locus) => words.label(`locus.${locus}`)).join(' · '),
    coverage: fact.derived ? '' : coverageOf(fact, words),
    reason: withoutIsolates(reasonOf(verdict.reason, words) ?? words.label(`relation.${relation}.why`)),
    derived: words.label(fact.derived ? 'export.yes' : 'export.no'),
  }
}

const cellFields = (cell: Cell | undefined, words: ExportWords): Row => ({
  presence: words.label(`presence.${cell?.presence ?? 'not-found'}`),
  unverified: (cell?.unverified ?? []).map(({ quote }) => quote).join('\n'),
})

/** What comes near without saying it stands in the passage columns. */
function nearFields(cell: Cell | undefined): Row {
  const near = cell?.near ?? []
  return { passage: near.map(({ quote }) => quote).join('\n'), passageAt: near.map(placeOf).join('\n') }
}

function readingFields(story: Story, fact: Fact, reading: Reading, words: ExportWords): Row {
  const nameOf = (id: string | null): string => (id === null ? '' : words.entity(id))
  const isDerived = fact.derived || reading.origin.by === 'derived'
  return {
    value: withoutIsolates(words.value(reading.value, fact.kind, reading) ?? reading.words.quote),
    words: reading.words.quote,
    wordsAt: placeOf(reading.words),
    passage: reading.evidence.map(({ quote }) => quote).join('\n'),
    passageAt: reading.evidence.map(placeOf).join('\n'),
    region: words.label(`region.${reading.region}`),
    voice: words.label(`voice.${reading.voice}`),
    speaker: nameOf(reading.speaker),
    via: nameOf(reading.via),
    saidAt: reading.saidAt ?? '',
    occasion: nameOf(reading.occasion),
    certainty: words.label(`certainty.${reading.certainty}`),
    scope: reading.scope?.quote ?? '',
    condition: reading.condition?.quote ?? '',
    origin: words.label(`export.origin.${reading.origin.by}`),
    foundBy: finderOf(story, reading, words),
    review: words.label(`export.review.${reading.review}`),
    reviewedBy: reading.reviewedBy ? editorOf(story, reading.reviewedBy, words) : '',
    machineFound: withoutIsolates(machineValue(fact, reading, words)),
    derived: words.label(isDerived ? 'export.yes' : 'export.no'),
  }
}
