import { describe, expect, it } from 'vitest'
import { confirmReading, correctReading, type ReadingPlace, rejectReading, splitName } from '@/core/review/edit.ts'
import { layersOf, signedLayer } from '@/core/review/edit-layer.ts'
import { type Draft, type History, recorded } from '@/core/review/history.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfStory } from '@/core/story/file.ts'
import type { Story } from '@/core/story/types.ts'
import { kinds } from '@/kinds/registry.ts'
import { factOf, seedStory } from '@/tools/seed-fixture.ts'
import { deskRules } from './desk-rules.ts'
import { withRedecided } from './desk-shown.ts'

const by = { id: 'هدى', label: { ar: 'هدى', en: 'Huda' } }
const why = { ar: 'سبب', en: 'a reason' }
const historyOf = (drafts: readonly Draft[]): History =>
  drafts.reduce<History>((all, draft) => recorded(all, draft, { id: `${all.length}`, at: '2025-02-20T09:00Z', by }), [])

const placesIn = (story: Story): readonly ReadingPlace[] =>
  story.facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) =>
      story.articles.flatMap((article) =>
        (fact.cells[article.id]?.readings ?? [])
          .filter(({ origin }) => origin.by !== 'derived')
          .map((reading) => ({ fact, article, reading })),
      ),
    )

const acts = {
  confirmed: confirmReading,
  corrected: (place: ReadingPlace) =>
    correctReading(place, { certainty: place.reading.certainty === 'possible' ? 'expected' : 'possible' }),
  rejected: (place: ReadingPlace) => rejectReading(place, why),
}

describe('every reading of the seed story', () => {
  const story = seedStory(true)
  const rules = deskRules(story)
  const places = placesIn(story)

  it.each(Object.entries(acts))('can be %s, on its own words, and no other reading with it', (review, act) => {
    const strays = places.filter((place) => {
      const { changed } = rules.redecide(layersOf(historyOf([act(place)]), story))
      const { readings = [] } = changed.find(({ id }) => id === place.fact.id)?.cells[place.article.id] ?? {}
      const touched = readings.filter(({ reviewedBy, origin }) => reviewedBy === by.id && origin.by !== 'derived')
      const [only] = touched
      return touched.length !== 1 || only?.id !== place.reading.id || only.review !== review
    })
    expect(strays.map(({ reading }) => reading.id)).toEqual([])
    expect(places.length).toBeGreaterThan(100)
  })
})

it('a file of decisions gives the same verdicts laid over a built story as built in from the start', () => {
  const story = seedStory(false)
  const places = placesIn(story).filter((_, n) => n % 20 === 0)
  const kindsOfAct = Object.values(acts)
  const drafts = places.map((place, n) => kindsOfAct[n % kindsOfAct.length]?.(place) ?? confirmReading(place))
  const person = story.people.find(({ type, names }) => type === 'person' && names.length > 1)
  const name = person?.names.at(-1)
  if (!person || name === undefined) throw new Error('nobody has two names')
  const file = signedLayer(historyOf([...drafts, splitName(person.id, name, why)]), story, by)
  const laid = withRedecided(story, [file], deskRules(story).redecide([file]))
  const built = buildStory(inputOfStory(story), file, kinds)
  if (!built.ok) throw new Error('not built')
  for (const { fact } of places) {
    const [one, other] = [factOf(laid, fact.id), factOf(built.story, fact.id)]
    expect([fact.id, one.verdict.relation, one.verdict.coverage]).toEqual([
      fact.id,
      other.verdict.relation,
      other.verdict.coverage,
    ])
  }
  expect(built.story.people.map(({ id }) => id).sort()).toEqual(laid.people.map(({ id }) => id).sort())
})
