import { describe, expect, it } from 'vitest'
import {
  articleFile,
  buildOf,
  cellOf,
  changed,
  derivedOf,
  factOf,
  presencesOf,
  readingsOf,
  redRows,
  seedStory,
  statedOf,
} from './seed-fixture.ts'

const automatic = seedStory(false)

describe('the rules alone', () => {
  it('see one red row, and it is a true one', () => {
    expect(redRows(automatic)).toEqual(['agreed-count'])
  })

  it.each([
    ['agreed-count', 'contradiction', ['001', '002']],
    ['event-duration', 'finer', ['001', '003', '004']],
    ['summit-next-week', 'strength', ['000', '001', '002', '003', '004']],
    ['summit-window', 'same', ['001']],
    ['participants-US', 'finer', ['001', '002', '003', '004']],
    ['participants-RU', 'finer', ['001', '002', '003', '004']],
    ['event-date', 'finer', ['000', '001', '002', '003']],
  ])('%s: %s', (id, relation, articles) => {
    expect(factOf(automatic, id).verdict.relation).toBe(relation)
    const stated = Object.entries(presencesOf(automatic, id)).filter(([, presence]) => presence === 'stated')
    expect(stated.map(([article]) => article)).toEqual(expect.arrayContaining(articles))
  })

  it('find where it was, the date that was not set, and whom only one side lists', () => {
    const cities = ['001', '003', '004'].map((id) => readingsOf(automatic, 'event-city', id)[0]?.words.quote)
    expect(cities).toEqual(['الرياض', 'الرياض', 'الرياض'])
    expect(readingsOf(automatic, 'summit-date-set', '001')).toMatchObject([
      { region: 'heading', certainty: 'asserted' },
    ])
    for (const id of ['002', '003']) {
      expect(readingsOf(automatic, 'summit-date-set', id)).toMatchObject([{ certainty: 'denied' }])
    }
    expect(presencesOf(automatic, 'participants-SA')).toMatchObject({ '000': 'stated', '001': 'stated' })
    expect(statedOf(automatic, 'participants-RU', '000').map(({ words }) => words.quote)).toEqual(['لافروف'])
  })

  it('give every degree that the summit was ruled out with', () => {
    const held = ['000', '001', '002', '003', '004'].map(
      (id) => readingsOf(automatic, 'summit-next-week', id)[0]?.certainty,
    )
    expect(held).toEqual(['excluded', 'denied', 'unlikely', 'unlikely', 'unlikely'])
  })

  it('derive the window and the uncounted lists without an editor', () => {
    expect(derivedOf(automatic, 'summit-window-left', '001').map(({ value }) => 'to' in value && value.to)).toEqual([
      '2025-02-24',
      '2025-02-22',
      '2025-02-23',
    ])
    expect(['000', '001', '004'].map((id) => derivedOf(automatic, 'agreed-count', id)[0]?.value)).toMatchObject([
      { min: 3 },
      { min: 4 },
      { min: 3 },
    ])
  })
})

describe('the table follows the text', () => {
  it.each([true, false])('4 principles become 3 and the red goes (decisions: %s)', (decided) => {
    const files = changed(articleFile('001'), (text) => text.replace('على 4 مبادئ', 'على 3 مبادئ'))
    const built = buildOf(files, decided)
    expect(readingsOf(built, 'agreed-count', '001')[0]?.value).toMatchObject({ min: 3, max: 3, noun: 'مبادئ' })
    expect(presencesOf(built, 'agreed-count')).toMatchObject({ '001': 'stated', '002': 'stated' })
    expect(factOf(built, 'agreed-count').verdict.relation).not.toBe('contradiction')
    expect(redRows(built)).toEqual(decided ? ['event-status'] : [])
  })

  it('the editor’s passage that the text no longer holds is shown as unverified and says nothing', () => {
    const files = changed(articleFile('001'), (text) => text.replace('على 4 مبادئ', 'على 3 مبادئ'))
    const cell = cellOf(buildOf(files, true), 'agreed-count', '001')
    expect(cell.unverified).toMatchObject([{ code: 'quote-not-found', quote: expect.stringContaining('4 مبادئ') }])
    expect(cell.readings.filter(({ origin }) => origin.by === 'editor')).toEqual([])
  })

  it.each([
    ['لأقل من ثلاث ساعات', 3, true],
    ['لأقل من ثلاث ساعات', 3, false],
    ['لأقل من أربع ساعات', 4, true],
    ['لأقل من أربع ساعات', 4, false],
  ] as const)('004 says «%s» and a red comes (%s hours, decisions: %s)', (words, hours, decided) => {
    const files = changed(articleFile('004'), (text) => text.replace('لأكثر من أربع ساعات', words))
    const built = buildOf(files, decided)
    expect(readingsOf(built, 'event-duration', '004')[0]?.value).toMatchObject({ max: hours * 3600, maxOpen: true })
    const { relation, locus, reason } = factOf(built, 'event-duration').verdict
    expect([relation, locus]).toEqual(['contradiction', ['between']])
    expect(reason.ar).toMatch(/004|مصدر غير معلن/)
  })
})
