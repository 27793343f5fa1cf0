import { differences } from '@/cli/eval/match.ts'
import { confusionOf, type RelationCase } from '@/cli/eval/relations.ts'
import type { Part } from '@/cli/eval/report.ts'
import { Tally } from '@/cli/eval/tally.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfArticles } from '@/core/story/input.ts'
import type { Reading, Story } from '@/core/story/types.ts'
import type { Value } from '@/core/values/types.ts'
import type { KindCorpus } from '@/kinds/corpus-types.ts'
import { kinds } from '@/kinds/registry.ts'

const corpora = import.meta.glob<{ corpus: KindCorpus }>('../../kinds/*/ar/corpus.ts', { eager: true })

/** The kinds' own example phrasings, through the whole pipeline: readings, what must be left alone, relations. */
export function measureKindCorpora(): Part {
  const tally = new Tally()
  const cases: RelationCase[] = []
  const gaps: { family: string; text: string; why: string }[] = []
  for (const [path, { corpus }] of Object.entries(corpora)) {
    const kind = path.split('/').at(-3) ?? path
    measureKind(kind, corpus, tally)
    cases.push(...corpus.pairs.map((pair, n) => caseOf(kind, n, pair, corpus.reference)))
    gaps.push(...corpus.gaps.map(({ text, why }) => ({ family: kind, text, why })))
  }
  return {
    id: 'kind-corpora',
    title: 'corpora of the kinds (own sentences, whole pipeline)',
    tables: [tally.table('readings by kind')],
    relations: confusionOf(cases),
    notes: tally.notes,
    gaps,
  }
}

function measureKind(kind: string, corpus: KindCorpus, tally: Tally): void {
  for (const { fact, value, texts } of corpus.phrasings) {
    for (const text of texts) {
      const readings = readingsOf(storyOf([text], corpus.reference), (row) => row.id === fact)
      judgeReadings(tally, kind, { fact, value, text }, readings)
    }
  }
  for (const { fact, value, texts } of corpus.stories ?? []) {
    const row = storyOf(texts, corpus.reference).facts.find(({ id }) => id === fact)
    texts.forEach((text, n) => {
      const readings = row?.cells[`a${n + 1}`]?.readings ?? []
      judgeReadings(tally, kind, { fact, value, text }, readings)
    })
  }
  for (const text of corpus.nothing) {
    const readings = readingsOf(storyOf([text], corpus.reference), (row) => row.kind === kind)
    tally.add(kind, { given: readings.length })
    for (const { words } of readings) {
      tally.notes.push({ key: kind, what: 'false', where: 'nothing', words: words.quote, instead: '', context: text })
    }
  }
}

/** One reading is right; whatever stands beside it is false. */
function judgeReadings(
  tally: Tally,
  kind: string,
  want: { readonly fact: string; readonly value: Partial<Value>; readonly text: string },
  readings: readonly Reading[],
): void {
  const right = readings.filter((r) => differences(want.value, { ...r.value }).length === 0).slice(0, 1)
  tally.add(kind, { expected: 1, touched: readings.length > 0 ? 1 : 0, right: right.length, given: readings.length })
  if (right.length === 1 && readings.length === 1) return
  const instead = readings.map((r) => `«${r.words.quote}» ${JSON.stringify(r.value)}`).join('; ')
  const what = right.length > 0 ? 'false' : 'missed'
  tally.notes.push({ key: kind, what, where: want.fact, words: want.text, instead, context: '' })
}

function storyOf(texts: readonly string[], reference: string): Story {
  const articles = texts.map((text, n) => ({ id: `a${n + 1}`, title: 'نشرة', text, publishedAt: reference }))
  const built = buildStory(inputOfArticles(articles), null, kinds)
  if (!built.ok) throw new Error('a corpus has no decisions to fail on')
  return built.story
}

function readingsOf(story: Story, isRow: (row: Story['facts'][number]) => boolean): Reading[] {
  const rows = story.facts.filter((row) => !row.derived && isRow(row))
  return rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => cell.readings.filter((r) => r.origin.by === 'rule')),
  )
}

function caseOf(
  kind: string,
  n: number,
  { fact, a, b, relation }: KindCorpus['pairs'][number],
  reference: string,
): RelationCase {
  const row = storyOf([a, b], reference).facts.find(({ id }) => id === fact)
  return { id: `${kind} · ${n + 1}`, accepted: [relation], shown: row?.verdict.relation ?? 'none' }
}
