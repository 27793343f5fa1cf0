import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading, sampleStory } from '../story/testing.ts'
import type { Fact, Reading } from '../story/types.ts'
import type { Value } from '../values/types.ts'
import { plotsOf } from './plots.ts'
import { placeAt, scaleOf } from './scale.ts'

const all = ['a1', 'a2', 'a3']
const people = (min: number | null, max = min, more: object = {}): Value => ({
  type: 'count',
  min,
  max,
  noun: 'شخص',
  lemma: 'شخص',
  ...more,
})

function row(values: Readonly<Record<string, readonly Value[]>>, more: Partial<Reading> = {}): Fact {
  const [model] = sampleStory.facts
  if (!model) throw new Error('no row')
  const cells = Object.fromEntries(
    Object.entries(values).map(([article, list]) => [
      article,
      {
        presence: 'stated' as const,
        basis: null,
        near: [],
        readings: list.map((value, n) => ({
          ...reading('r', 'a1', value, 'واستمر اللقاء ساعتين', 'ساعتين', more),
          id: `r/${article}/${n}`,
        })),
      },
    ]),
  )
  return { ...model, derived: false, cells }
}

describe('plots', () => {
  it('show a figure as printed: exact, about, between, open', () => {
    const [plot] = plotsOf(
      [
        row({
          a1: [people(104), people(100, 100, { approximate: true })],
          a2: [people(90, 120)],
          a3: [people(80, null, { minOpen: true })],
        }),
      ],
      all,
    )
    expect(plot?.figures.map(({ point, from, to, fromOpen }) => [point, from, to, fromOpen])).toEqual([
      [104, 104, 104, false],
      [100, 90, 110, false],
      [null, 90, 120, false],
      [null, 80, Number.POSITIVE_INFINITY, true],
    ])
  })

  it('keep one unit to a plot and convert nothing', () => {
    const money = (currency: string): Value => ({ type: 'money', currency, min: 5, max: 5 })
    const plots = plotsOf([row({ a1: [money('USD')], a2: [money('EUR')], a3: [money('USD')] })], all)
    expect(plots.map(({ unit, figures }) => [unit, figures.length])).toEqual([
      ['money USD', 2],
      ['money EUR', 1],
    ])
    const [bare] = plotsOf([row({ a1: [people(5)], a2: [{ type: 'number', min: 5, max: 5 }] })], all)
    expect(bare?.figures).toHaveLength(2)
  })

  it('tell one figure of one article once', () => {
    expect(plotsOf([row({ a1: [people(4), people(4)] })], all)[0]?.figures).toHaveLength(1)
  })

  it('gather outlets by figure where a line for each would be too long', () => {
    const [model] = plotsOf([row({ a1: [people(4)] })], all)
    const many = Array.from({ length: 20 }, (_, n) => `m${n}`)
    const crowd = Object.fromEntries(many.map((id, n) => [id, [people(n === 7 ? 900 : 4)]]))
    const [plot] = plotsOf([row(crowd)], many)
    expect(model?.figures[0]?.voices).toHaveLength(1)
    expect(plot?.figures.map(({ point, voices, apart }) => [point, voices.length, apart])).toEqual([
      [4, 19, false],
      [900, 1, true],
    ])
  })

  it('leave out derived rows, rejected readings, other values and hidden outlets', () => {
    expect(plotsOf([{ ...row({ a1: [people(4)] }), derived: true }], all)).toEqual([])
    expect(plotsOf([row({ a1: [people(4)] }, { review: 'rejected' })], all)).toEqual([])
    expect(plotsOf([row({ a1: [{ type: 'proposition', present: true }] })], all)).toEqual([])
    expect(plotsOf([row({ a1: [people(4)] })], ['a2'])).toEqual([])
  })

  it('mark a figure that stands apart from a crowd that agrees, and none where two merely differ', () => {
    const apart = (values: Readonly<Record<string, readonly Value[]>>) =>
      plotsOf([row(values)], all)[0]?.figures.map((figure) => figure.apart)
    expect(apart({ a1: [people(10)], a2: [people(10)], a3: [people(90)] })).toEqual([false, false, true])
    expect(apart({ a1: [people(10)], a2: [people(90)] })).toEqual([false, false])
    expect(apart({ a1: [people(10)], a2: [people(50)], a3: [people(90)] })).toEqual([false, false, false])
    expect(apart({ a1: [people(10)], a2: [people(10)], a3: [people(8, null)] })).toEqual([false, false, false])
  })
})

describe('the scale', () => {
  const whole = (...figures: number[]) => scaleOf({ figures, openBelow: false, openAbove: false, unit: 'whole' })

  it('starts at zero unless figures lie close together and far from it', () => {
    expect(whole(3, 4).ticks).toEqual([2, 3, 4, 5])
    expect(whole(10, 40).min).toBe(0)
    expect(whole(40).min).toBeGreaterThan(0)
  })

  it('counts time in steps that people count in', () => {
    const hours = scaleOf({ figures: [14_400, 17_820], openBelow: false, openAbove: true, unit: 'seconds' })
    expect(hours.ticks).toEqual([12_600, 14_400, 16_200, 18_000, 19_800])
  })

  it('leaves a step for an end that is open', () => {
    for (const figures of [[14_400, 16_200], [5400], [900, 90_000]]) {
      const { max, ticks } = scaleOf({ figures, openBelow: false, openAbove: true, unit: 'seconds' })
      expect(max - Math.max(...figures)).toBeGreaterThanOrEqual((ticks[1] ?? 0) - (ticks[0] ?? 0))
    }
  })

  it('shows every figure in its order, between its ends, with few round ticks', () => {
    const figures = fc.array(fc.integer({ min: -1_000_000, max: 100_000_000 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(figures, fc.constantFrom('seconds', 'whole', 'any'), (list, unit) => {
        const scale = scaleOf({ figures: list, openBelow: false, openAbove: false, unit })
        expect(scale.ticks.length).toBeLessThanOrEqual(9)
        expect(scale.ticks[0]).toBe(scale.min)
        for (const figure of list) {
          expect(scale.min).toBeLessThanOrEqual(figure)
          expect(scale.max).toBeGreaterThanOrEqual(figure)
        }
        const places = [...list].sort((a, b) => a - b).map((figure) => placeAt(scale, figure))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })
})
